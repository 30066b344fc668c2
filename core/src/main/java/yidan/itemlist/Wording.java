package yidan.itemlist;

import java.text.Normalizer;
import java.util.stream.Collectors;

/**
 * What printing and scanning do to words, undone: Kangxi radicals that stand for characters (⽣ for 生), control
 * characters, blanks of other kinds. The words themselves stay as they are printed; markup in them stays text.
 *
 * <p>Source: 临政发〔2023〕13号 附件1 第11项 (printed with U+2F63).
 */
public final class Wording {
    private static final int KANGXI_FIRST = 0x2F00;
    private static final int KANGXI_LAST = 0x2FDF;

    private Wording() {}

    /** A cell's words: line ends made one kind, each line trimmed, empty lines dropped. */
    public static String clean(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> append(out, point));
        return out.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The same on one line. */
    public static String line(String raw) {
        return clean(raw).replace('\n', ' ').strip();
    }

    public static String withoutBlanks(String raw) {
        return clean(raw).replaceAll("\\s+", "");
    }

    private static void append(StringBuilder out, int point) {
        if (point == '\n') {
            out.append('\n');
        } else if (point >= KANGXI_FIRST && point <= KANGXI_LAST) {
            out.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (Character.isSpaceChar(point) || point == '\t') {
            out.append(' ');
        } else if (!Character.isISOControl(point) && point != 0xFEFF && !isLoneSurrogate(point)) {
            out.appendCodePoint(point);
        }
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
