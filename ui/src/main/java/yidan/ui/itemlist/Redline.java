package yidan.ui.itemlist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was struck out and what was written in, clause by clause. */
public final class Redline {

    /** Clauses are the smallest parts that people read as one; single characters would only flicker. */
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，。；、：》】）,;\\n])");

    private static final int MOST = 2_000;

    /** What became of a stretch. */
    public enum Fate {
        KEPT,
        STRUCK,
        WRITTEN
    }

    /** A stretch of text with one fate. */
    public record Stretch(Fate fate, String text) {}

    private Redline() {}

    public static List<Stretch> between(String before, String after) {
        String[] was = clauses(before);
        String[] now = clauses(after);
        if ((long) was.length * now.length > (long) MOST * MOST) {
            return List.of(new Stretch(Fate.STRUCK, before), new Stretch(Fate.WRITTEN, after));
        }
        int[][] common = new int[was.length + 1][now.length + 1];
        for (int i = was.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        was[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < was.length || j < now.length) {
            if (i < was.length && j < now.length && was[i].equals(now[j])) {
                append(stretches, Fate.KEPT, was[i++]);
                j++;
            } else if (j == now.length || i < was.length && common[i + 1][j] >= common[i][j + 1]) {
                append(stretches, Fate.STRUCK, was[i++]);
            } else {
                append(stretches, Fate.WRITTEN, now[j++]);
            }
        }
        return List.copyOf(stretches);
    }

    private static String[] clauses(String text) {
        return text.isEmpty() ? new String[0] : CLAUSE_END.split(text);
    }

    private static void append(List<Stretch> stretches, Fate fate, String text) {
        if (!stretches.isEmpty() && stretches.getLast().fate() == fate) {
            stretches.add(new Stretch(fate, stretches.removeLast().text() + text));
        } else {
            stretches.add(new Stretch(fate, text));
        }
    }
}
