package yidan.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.ui.Shipped;

/** No button, field, stage or refusal without its Chinese words, and none without an English key. */
class BundleTest {

    private static final List<String> MODULES = List.of("core", "tenant-admin", "ui");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern REFUSE_IF = Pattern.compile("refuseIf\\([^;]*?\"([a-z]+\\.[a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern TRANSLATION =
            Pattern.compile("(?:getTranslation|Texts\\.zh)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");
    /** What a chore or a screen puts into the record without an act. */
    private static final Pattern RECORDED =
            Pattern.compile("(?:chores\\.perform|recorder\\.append)\\(\\s*\\w+,\\s*\"([A-Za-z]+)\"");
    /** What the parts of a screen translate themselves. */
    private static final Pattern SCREEN =
            Pattern.compile("(?:\\.line|\\.search|\\.empty|word)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    /** A literal, or what is none: a comment, a character. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])++'|//[^\n]*+|/\\*[\\s\\S]*?\\*/");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final Set<String> HIDDEN = Set.of("on", "seen");

    private static List<Class<?>> acts() {
        return new ClassFileImporter()
                .withImportOption(new Shipped()).importPackages("yidan").stream()
                        .filter(type -> type.isAssignableTo(Act.class) && !type.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static void require(Set<String> missing, String... anyOf) {
        if (Stream.of(anyOf).noneMatch(Texts::has)) {
            missing.add(String.join(" or ", anyOf));
        }
    }

    @Test
    void every_act_has_a_verb_and_every_field_a_label() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> act : acts()) {
            String name = act.getSimpleName();
            require(missing, "act." + name, "verb." + name);
            for (RecordComponent component : act.getRecordComponents()) {
                if (!HIDDEN.contains(component.getName())) {
                    require(missing, "act." + name + "." + component.getName(), "field." + component.getName());
                }
                if (component.getType().isEnum()) {
                    for (Object constant : component.getType().getEnumConstants()) {
                        require(missing, component.getType().getSimpleName() + "." + ((Enum<?>) constant).name());
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_stage_from_which_one_may_act_has_a_name() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> act : acts()) {
            ActType type = ActType.of(act.asSubclass(Act.class));
            type.from().stream()
                    .filter(stage -> !stage.isEmpty())
                    .forEach(stage -> require(missing, "stage." + type.dossier().getSimpleName() + "." + stage));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_refusal_and_every_text_that_the_code_names_is_there() {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources(".java")) {
            String code = read(source);
            for (Pattern pattern : List.of(REFUSAL, REFUSE_IF)) {
                found(pattern, code).forEach(key -> require(missing, "refusal." + key));
            }
            found(RECORDED, code).forEach(verb -> require(missing, "verb." + verb, "act." + verb));
            Set<String> keys = new TreeSet<>(found(TRANSLATION, code));
            if (source.startsWith(Path.of("..", "ui"))) {
                keys.addAll(found(SCREEN, code));
            }
            keys.stream().filter(key -> key.contains(".")).forEach(key -> require(missing, key));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_chinese_text_has_an_english_key() {
        Set<String> missing = new TreeSet<>();
        for (Path chinese : sources("messages.properties")) {
            Path english = chinese.resolveSibling("messages_en.properties");
            Set<String> keys = Files.exists(english) ? keys(english) : Set.of();
            keys(chinese).stream().filter(key -> !keys.contains(key)).forEach(key -> missing.add(chinese + ": " + key));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_text_is_there_twice_and_hides_another() {
        for (String bundle : List.of("messages.properties", "messages_en.properties")) {
            Map<String, Path> first = new HashMap<>();
            Set<String> twice = new TreeSet<>();
            for (Path texts : sources(bundle)) {
                for (String line : read(texts).split("\n")) {
                    String key = line.startsWith("#") ? "" : line.split("=", 2)[0].strip();
                    if (!key.isEmpty() && first.putIfAbsent(key, texts) != null) {
                        twice.add(key + " in " + first.get(key) + " and " + texts);
                    }
                }
            }
            assertEquals(Set.of(), twice);
        }
    }

    /** The others are named in bare-chinese.tsv, each with what it is. */
    @Test
    void no_text_for_people_stands_bare_in_the_code() throws IOException {
        Set<String> allowed = new TreeSet<>();
        try (InputStream lines = BundleTest.class.getResourceAsStream("/yidan/ui/bare-chinese.tsv")) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> allowed.add(line.split("\t")[0]));
        }
        Set<String> bare = new TreeSet<>();
        for (Path source : sources(".java")) {
            String name = source.getFileName().toString().replace(".java", "");
            boolean isShown = !source.startsWith(Path.of("..", "tenant-admin"));
            if (isShown && !allowed.contains(name) && speaksChinese(read(source))) {
                bare.add(source.toString());
            }
        }
        assertEquals(Set.of(), bare);
    }

    private static boolean speaksChinese(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(MatchResult::group)
                .filter(literal -> !literal.startsWith("/"))
                .anyMatch(literal -> CHINESE.matcher(literal).find());
    }

    private static Set<String> keys(Path bundle) {
        Set<String> keys = new TreeSet<>();
        for (String line : read(bundle).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#") && line.contains("=")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
        }
        return keys;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> sources(String ending) {
        List<Path> found = new ArrayList<>();
        for (String module : MODULES) {
            Path sources = Path.of("..", module, "src", "main");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
