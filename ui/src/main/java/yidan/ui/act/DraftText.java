package yidan.ui.act;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;

/** What stands in the fields of a form, as the draft keeps it. */
final class DraftText {

    private DraftText() {}

    static String of(Map<String, Field<?>> fields) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        fields.forEach((name, field) -> json.add(name, field.draft()));
        return json.build().toString();
    }

    static void restore(Map<String, Field<?>> fields, String draft) {
        JsonObject json = Json.createReader(new StringReader(draft)).readObject();
        fields.forEach((name, field) -> {
            if (json.get(name) instanceof JsonString text) {
                field.restore(text.getString());
            }
        });
    }
}
