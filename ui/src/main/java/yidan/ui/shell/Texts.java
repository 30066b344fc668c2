package yidan.ui.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All texts that people see. They stand in {@code messages.properties} (Chinese, complete) and
 * {@code messages_en.properties} of {@code yidan/ui}, {@code yidan/<capability>} and {@code yidan/ui/<capability>}.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(Texts.class.getName());
    private static final List<String> CAPABILITIES = List.of(
            "act",
            "tenancy",
            "rule",
            "record",
            "files",
            "admin",
            "shell",
            "home",
            "list",
            "itemlist",
            "people",
            "party",
            "inspection",
            "casework",
            "evidence",
            "document",
            "casefile",
            "publication",
            "coordination",
            "supervision",
            "accountability",
            "support",
            "portal",
            "county");
    private static final Map<String, String> CHINESE = load("messages.properties");
    private static final Map<String, String> ENGLISH = load("messages_en.properties");

    /** The text in Chinese, for places without a screen. */
    public static String zh(String key, Object... arguments) {
        return text(CHINESE, key, arguments);
    }

    /** Whether there is a text under this key. */
    public static boolean has(String key) {
        return CHINESE.containsKey(key);
    }

    /** A value by itself, in Chinese: a constant by its name in the bundle. */
    public static String word(Object value) {
        return shown(value);
    }

    /** Of the keys that begin so, the rest of those under which a text with these words in it stands. */
    public static Set<String> under(String prefix, String words) {
        return CHINESE.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix) && one.getValue().contains(words))
                .map(one -> one.getKey().substring(prefix.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        boolean english = locale != null && locale.getLanguage().equals("en") && ENGLISH.containsKey(key);
        return text(english ? ENGLISH : CHINESE, key, arguments);
    }

    private static String text(Map<String, String> texts, String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            LOG.log(System.Logger.Level.WARNING, "no text for {0}", key);
            return key;
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", shown(arguments[i]));
        }
        return text;
    }

    private static String shown(Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate day -> Days.text(day);
            case Enum<?> constant when CHINESE.containsKey(key(constant)) -> CHINESE.get(key(constant));
            // A refusal may name a stage or a role by its key.
            case String key when CHINESE.containsKey(key) && key.contains(".") -> CHINESE.get(key);
            default -> argument.toString();
        };
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static Map<String, String> load(String file) {
        Map<String, String> texts = new HashMap<>();
        read("yidan/ui/" + file, texts);
        for (String capability : CAPABILITIES) {
            read("yidan/" + capability + "/" + file, texts);
            read("yidan/ui/" + capability + "/" + file, texts);
        }
        return Map.copyOf(texts);
    }

    private static void read(String path, Map<String, String> into) {
        try (InputStream stream = Texts.class.getClassLoader().getResourceAsStream(path)) {
            if (stream != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                properties.forEach((key, text) -> into.put(key.toString(), text.toString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
