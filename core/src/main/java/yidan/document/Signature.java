package yidan.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A signature that a form waits for: whose, how many of them, by which article. They are data of the forms, in the order in
 * which they are asked for. Source: 行政处罚法 第六十一条、第六十四条（八）; 行政强制法 第十八条（八）（九）、第四十二条、第五十一条（四）; 临政发〔2023〕14号
 * 四、八 第十二条（二）; 朔政办发〔2019〕38号 行政执法全过程记录实施办法 第十五条.
 *
 * @param field the field of the pictures
 * @param least how many have to sign
 * @param each a table with a row for everybody who has to sign, as each member says what he thinks; empty where the number is
 *     the same on every paper
 * @param excusable whether a note may say why it is not on the screen: refused, or given on paper. So the party's
 * @param where a field that has to be filled for it to be asked for, as the witness has to be named, or with {@code !} before it
 *     to be empty; empty where it always is
 */
public record Signature(String field, int least, String each, boolean excusable, String where, String article) {

    private static final String EMPTY = "!";

    private static final Map<FormKind, List<Signature>> ALL = read();

    static List<Signature> of(FormKind form) {
        return ALL.getOrDefault(form, List.of());
    }

    boolean isAlwaysAsked() {
        return where.isEmpty();
    }

    /** How many of it are still to come on a document. */
    public int missingOn(OfficialDocument document) {
        return isAsked(document) ? Math.max(0, asked(document) - many(document, field)) : 0;
    }

    private boolean isAsked(OfficialDocument document) {
        return where.startsWith(EMPTY)
                ? !document.has(where.substring(EMPTY.length()))
                : isAlwaysAsked() || document.has(where);
    }

    /** Nobody is fewer than one. */
    private int asked(OfficialDocument document) {
        return each.isEmpty() ? least : Math.max(least, many(document, each));
    }

    private static int many(OfficialDocument document, String field) {
        return document.fields().get(field) instanceof List<?> entries ? entries.size() : 0;
    }

    /** What its place on the form is called. */
    public String label(FormKind form) {
        return FormField.of(form, field).orElseThrow().label();
    }

    private static Signature of(String[] cells) {
        boolean counted = cells[2].chars().allMatch(Character::isDigit);
        return new Signature(
                cells[1],
                counted ? Integer.parseInt(cells[2]) : 1,
                counted ? "" : cells[2],
                cells[3].equals("1"),
                cells[4],
                cells[5]);
    }

    private static Map<FormKind, List<Signature>> read() {
        Map<FormKind, List<Signature>> all = new EnumMap<>(FormKind.class);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Signature.class.getResourceAsStream("signatures.tsv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                all.computeIfAbsent(FormKind.valueOf(cells[0]), unused -> new ArrayList<>())
                        .add(of(cells));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
