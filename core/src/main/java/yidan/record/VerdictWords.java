package yidan.record;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A verdict in a sentence that a person understands. */
public final class VerdictWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private VerdictWords(Locale language) {
        texts = ResourceBundle.getBundle("yidan.record.messages", language, NO_FALLBACK);
    }

    public static VerdictWords chinese() {
        return new VerdictWords(Locale.ROOT);
    }

    public static VerdictWords in(Locale language) {
        return new VerdictWords(language);
    }

    /** Which entry is broken and how, or that the record is whole. */
    public String of(Verdict verdict) {
        if (verdict.isWhole()) {
            return text("verdict.whole", number(verdict.entries()));
        }
        String entries = verdict.entry() >= verdict.until()
                ? text("verdict.entry", number(verdict.entry()))
                : text("verdict.entries", number(verdict.entry()), number(verdict.until()));
        String broken = text("verdict." + verdict.flaw().name(), entries);
        return verdict.day() == null ? broken : broken + text("verdict.published", verdict.day());
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.SIMPLIFIED_CHINESE).format(arguments);
    }

    private static String number(long value) {
        return Long.toString(value);
    }
}
