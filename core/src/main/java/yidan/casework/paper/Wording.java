package yidan.casework.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.document.FormField;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;

/** The text of a form that is not issued yet: as its dossier fills it, in the officer's own words where he has put it so. */
public final class Wording {

    private Wording() {}

    /** @param said what the dossier says in its fields */
    public static String of(FormKind form, Map<String, ?> said, Optional<OfficialDocument> draft) {
        Map<String, Object> values = new HashMap<>(said);
        draft.ifPresent(begun -> begun.reworded()
                .forEach(field -> values.put(field, begun.fields().getOrDefault(field, ""))));
        return form.fields().stream()
                .filter(field -> field.type() == FormField.Type.TEXT || field.type() == FormField.Type.PARAGRAPHS)
                .filter(field -> values.containsKey(field.name()))
                .map(field -> Phrases.of("field", field.label(), text(values.get(field.name()))))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object said) {
        return said instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : said.toString();
    }
}
