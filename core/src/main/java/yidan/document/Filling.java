package yidan.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yidan.tenancy.Refusal;

/**
 * What a form is filled with: text by field name, rows for tables, hashes of stored files for pictures. Knows its form, and
 * takes nothing that the form does not name.
 */
final class Filling {

    private static final int LINE = 2000;
    private static final int TEXT = 50_000;
    private static final int ROWS = 2000;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final FormKind form;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Filling(FormKind form) {
        this.form = form;
    }

    /** @throws Refusal naming the field that the form does not have, or that is too long or of another kind */
    static Filling of(FormKind form, Map<String, ?> given) {
        Filling filling = new Filling(form);
        given.forEach(filling::put);
        return filling;
    }

    static Filling parse(FormKind form, String json) {
        Filling filling = new Filling(form);
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> filling.values.put(name, plain(value)));
        }
        return filling;
    }

    /** Sample values, for looking at a template. */
    static Filling sample(FormKind form) {
        Filling filling = new Filling(form);
        for (FormField field : form.fields()) {
            switch (field.type()) {
                case TABLE ->
                    filling.values.put(
                            field.name(),
                            List.of(field.columns().stream()
                                    .collect(Collectors.toMap(FormField::name, FormField::sample))));
                case PICTURE -> {
                    // A preview has no pictures of anybody.
                }
                default -> filling.values.put(field.name(), field.sample());
            }
        }
        return filling;
    }

    /** These values where they are given, the earlier ones elsewhere. */
    Filling with(Map<String, ?> later) {
        Filling merged = new Filling(form);
        merged.values.putAll(values);
        later.forEach(merged::put);
        return merged;
    }

    private void put(String name, Object value) {
        FormField field = FormField.of(form, name)
                .orElseThrow(() -> new Refusal("document.unknown-field", "", form.title(), name));
        if (value == null) {
            values.remove(name);
            return;
        }
        values.put(
                name,
                switch (field.type()) {
                    case TEXT -> text(field, value, LINE);
                    case PARAGRAPHS -> text(field, value, TEXT);
                    case PICTURE -> pictures(field, value);
                    case TABLE -> rows(field, value);
                });
    }

    private static String text(FormField field, Object value, int longest) {
        String text =
                switch (value) {
                    case LocalDate day -> Dates.text(day);
                    case List<?> lines -> lines.stream().map(String::valueOf).collect(Collectors.joining("\n"));
                    default -> value.toString();
                };
        if (text.length() > longest) {
            throw new Refusal("document.too-long", "", field.label(), longest);
        }
        if (text.chars().anyMatch(letter -> Character.isISOControl(letter) && "\n\r\t".indexOf(letter) < 0)) {
            throw new Refusal("document.control-character", "", field.label());
        }
        return text.strip();
    }

    private static List<String> pictures(FormField field, Object value) {
        List<?> several = value instanceof List<?> list ? list : List.of(value);
        List<String> hashes = several.stream().map(String::valueOf).toList();
        if (!hashes.stream().allMatch(hash -> HASH.matcher(hash).matches())) {
            throw new Refusal("document.no-picture", "", field.label());
        }
        return hashes;
    }

    private static List<Map<String, String>> rows(FormField field, Object value) {
        if (!(value instanceof List<?> list) || list.size() > ROWS) {
            throw new Refusal("document.no-table", "", field.label(), ROWS);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (Object row : list) {
            if (!(row instanceof Map<?, ?> cells)) {
                throw new Refusal("document.no-table", "", field.label(), ROWS);
            }
            Map<String, String> kept = new LinkedHashMap<>();
            cells.forEach((column, cell) -> {
                if (!field.hasColumn(String.valueOf(column))) {
                    throw new Refusal("document.unknown-field", "", field.label(), column);
                }
                kept.put(String.valueOf(column), cell == null ? "" : text(field, cell, LINE));
            });
            rows.add(kept);
        }
        return rows;
    }

    /** @throws Refusal naming what is missing */
    void requireComplete() {
        List<String> missing = form.fields().stream()
                .filter(FormField::required)
                .filter(field -> isEmpty(values.get(field.name())))
                .map(FormField::label)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "document.incomplete",
                    form.articles().isEmpty() ? "" : form.articles().getFirst(),
                    form.title(),
                    String.join("、", missing));
        }
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    boolean has(String name) {
        return !isEmpty(values.get(name));
    }

    /** Hashes of all pictures. */
    List<String> pictures() {
        return form.fields().stream()
                .filter(field -> field.type() == FormField.Type.PICTURE)
                .flatMap(field -> ((List<?>) values.getOrDefault(field.name(), List.of())).stream())
                .map(String::valueOf)
                .toList();
    }

    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** What the template engine reads: paragraphs as lines, and no field unset. */
    Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            Object value = values.get(field.name());
            context.put(
                    field.name(),
                    switch (field.type()) {
                        case TEXT -> value == null ? "" : value;
                        case PARAGRAPHS -> lines((String) value);
                        case PICTURE -> value == null ? List.of() : value;
                        case TABLE -> complete(field, value);
                    });
        }
        return context;
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static List<Map<String, Object>> complete(FormField field, Object rows) {
        List<Map<String, Object>> complete = new ArrayList<>();
        for (Object row : rows == null ? List.of() : (List<?>) rows) {
            Map<String, Object> cells = new LinkedHashMap<>();
            field.columns().forEach(column -> {
                Object cell = ((Map<?, ?>) row).get(column.name());
                cells.put(column.name(), cell == null ? "" : cell);
            });
            complete.add(cells);
        }
        return complete;
    }

    String json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(name, json(value)));
        return object.build().toString();
    }

    private static JsonValue json(Object value) {
        if (!(value instanceof List<?> list)) {
            return Json.createValue(value.toString());
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Object item : list) {
            if (item instanceof Map<?, ?> row) {
                JsonObjectBuilder cells = Json.createObjectBuilder();
                row.forEach((column, cell) -> cells.add(column.toString(), cell.toString()));
                array.add(cells);
            } else {
                array.add(item.toString());
            }
        }
        return array.build();
    }

    private static Object plain(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonArray array -> array.stream().map(Filling::plain).toList();
            case JsonObject row -> {
                Map<String, String> cells = new LinkedHashMap<>();
                row.forEach((column, cell) -> cells.put(column, ((JsonString) cell).getString()));
                yield cells;
            }
            default -> throw new IllegalStateException("a document's fields hold " + value.getValueType());
        };
    }
}
