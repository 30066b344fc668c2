package yidan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every field of every form is filled by something, and states what somebody entered. What a form requires is asked for
 * when it is issued; of everything else a list written by hand says what fills it and why it may be empty.
 */
class FieldsTest {

    private static final Path SOURCES = Path.of("src/main/java/yidan");
    private static final String SIGNED = "SignRecord";

    /** One line of the list. @param by the class that fills it */
    private record Optional(String form, String field, String by, String why) {}

    private final Map<String, Optional> list = read();
    private final Map<String, String> sources = sources();

    private static Map<String, Optional> read() {
        Map<String, Optional> lines = new HashMap<>();
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(FieldsTest.class.getResourceAsStream("optional.tsv"), StandardCharsets.UTF_8))) {
            file.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                Optional before =
                        lines.put(cells[0] + " " + cells[1], new Optional(cells[0], cells[1], cells[2], cells[3]));
                assertEquals(null, before, "twice: " + line);
            });
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return lines;
    }

    private static Map<String, String> sources() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            path -> path.getFileName().toString().replace(".java", ""),
                            FieldsTest::text,
                            (one, other) -> one + other));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Names of what may be empty: fields and the columns of tables, but for number and seal, which the house gives. */
    private static Stream<String> optional(FormKind form) {
        return form.fields().stream()
                .filter(field ->
                        !field.name().equals(Papers.NUMBER) && !field.name().equals(Papers.SEAL))
                .flatMap(field -> Stream.concat(
                        field.required() ? Stream.empty() : Stream.of(field.name()),
                        field.columns().stream().map(column -> field.name() + "." + column.name())));
    }

    private java.util.Optional<Optional> line(FormKind form, String field) {
        return java.util.Optional.ofNullable(list.get(form + " " + field))
                .or(() -> java.util.Optional.ofNullable(list.get("* " + field)));
    }

    @Test
    void every_field_that_may_be_empty_says_what_fills_it_and_why_it_may_be_empty() {
        List<String> unknown = new ArrayList<>();
        TreeSet<String> stale = new TreeSet<>(list.keySet());
        for (FormKind form : FormKind.values()) {
            optional(form)
                    .forEach(field -> line(form, field)
                            .ifPresentOrElse(
                                    one -> stale.remove(one.form() + " " + one.field()),
                                    () -> unknown.add(form + " " + field)));
        }
        assertEquals(List.of(), unknown, "nothing is said to fill them");
        assertEquals(List.of(), List.copyOf(stale), "no such field");
    }

    @Test
    void what_is_said_to_fill_a_field_does() {
        List<String> wrong = new ArrayList<>();
        for (FormKind form : FormKind.values()) {
            optional(form)
                    .filter(field ->
                            line(form, field).filter(one -> !fills(form, one)).isPresent())
                    .forEach(field -> wrong.add(form + " " + field));
        }
        assertEquals(List.of(), wrong, "not filled by what the list names");
    }

    /** A signature where signatures are given; everything else where the source names it. */
    private boolean fills(FormKind form, Optional one) {
        String name = one.field().substring(one.field().indexOf('.') + 1);
        return one.by().equals(SIGNED)
                ? form.isSigned()
                        && FormField.of(form, name)
                                .filter(field -> field.type() == FormField.Type.PICTURE)
                                .isPresent()
                : sources.getOrDefault(one.by(), "").contains('"' + name + '"');
    }

    @Test
    void no_signature_has_its_place_on_a_form_that_nobody_can_sign() {
        List<String> dead = new ArrayList<>();
        for (FormKind form : FormKind.values()) {
            form.fields().stream()
                    .filter(field -> field.type() == FormField.Type.PICTURE
                            && !field.name().equals(Papers.SEAL))
                    .filter(field -> !form.isSigned()
                            && line(form, field.name())
                                    .filter(one -> !one.by().equals(SIGNED))
                                    .isEmpty())
                    .forEach(field -> dead.add(form + " " + field.name()));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void every_form_is_made_by_something() {
        String procedures = sources.entrySet().stream()
                .filter(one -> !one.getKey().equals("FormKind"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
        assertEquals(
                List.of(),
                Stream.of(FormKind.values())
                        .filter(form -> !procedures.contains("FormKind." + form))
                        .toList());
    }
}
