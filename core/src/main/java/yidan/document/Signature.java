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
 * 四、八 第十二条（二）.
 *
 * @param field the field of the pictures
 * @param least how many have to sign
 * @param excusable whether a note may say why it is not on the screen: refused, or given on paper. So the party's
 * @param where a field that has to be filled for it to be asked for, as the witness has to be named; empty where it always is
 */
public record Signature(String field, int least, boolean excusable, String where, String article) {

    private static final Map<FormKind, List<Signature>> ALL = read();

    static List<Signature> of(FormKind form) {
        return ALL.getOrDefault(form, List.of());
    }

    boolean isAlwaysAsked() {
        return where.isEmpty();
    }

    /** How many of it are still to come on a document. */
    public int missingOn(OfficialDocument document) {
        if (!isAlwaysAsked() && !document.has(where)) {
            return 0;
        }
        int given = document.fields().get(field) instanceof List<?> pictures ? pictures.size() : 0;
        return Math.max(0, least - given);
    }

    /** What its place on the form is called. */
    public String label(FormKind form) {
        return FormField.of(form, field).orElseThrow().label();
    }

    private static Map<FormKind, List<Signature>> read() {
        Map<FormKind, List<Signature>> all = new EnumMap<>(FormKind.class);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Signature.class.getResourceAsStream("signatures.tsv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                all.computeIfAbsent(FormKind.valueOf(cells[0]), unused -> new ArrayList<>())
                        .add(new Signature(
                                cells[1], Integer.parseInt(cells[2]), cells[3].equals("1"), cells[4], cells[5]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
