package yidan.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a form. All are declared in {@code fields.tsv}, nowhere else: what it does not name can neither be filled
 * nor stand in a template.
 *
 * @param name as in a template
 * @param label as people read it
 * @param required whether the document cannot be issued without it
 * @param wording whether its wording is the officer's
 * @param columns of a table; empty for everything else
 * @param sample for previews of a template
 */
public record FormField(
        String name,
        String label,
        Type type,
        boolean required,
        boolean wording,
        List<FormField> columns,
        String sample) {

    /** What a field holds. */
    public enum Type {
        /** One line. */
        TEXT,
        /** Text of several paragraphs. */
        PARAGRAPHS,
        /** Rows of named columns. */
        TABLE,
        /** Hashes of stored pictures: signatures, the seal. */
        PICTURE
    }

    private static final Map<FormKind, Map<String, FormField>> ALL = read();

    static List<FormField> of(FormKind form) {
        return List.copyOf(ALL.get(form).values());
    }

    /** A form's field of that name. */
    public static Optional<FormField> of(FormKind form, String name) {
        return Optional.ofNullable(ALL.get(form).get(name));
    }

    private static Map<FormKind, Map<String, FormField>> read() {
        Map<FormKind, Map<String, FormField>> all = new EnumMap<>(FormKind.class);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FormField.class.getResourceAsStream("fields.tsv"), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                Map<String, FormField> fields =
                        all.computeIfAbsent(FormKind.valueOf(cells[0]), unused -> new LinkedHashMap<>());
                add(fields, cells);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static void add(Map<String, FormField> fields, String[] cells) {
        String[] path = cells[1].split("\\.");
        String name = path[path.length - 1];
        FormField field = new FormField(
                name,
                cells[2],
                Type.valueOf(cells[3]),
                cells[4].equals("1"),
                cells[5].equals("1"),
                cells[3].equals("TABLE") ? new ArrayList<>() : List.of(),
                cells[6]);
        if (path.length == 1) {
            fields.put(name, field);
        } else {
            fields.get(path[0]).columns().add(field);
        }
    }

    boolean hasColumn(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }
}
