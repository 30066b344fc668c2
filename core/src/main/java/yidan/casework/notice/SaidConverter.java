package yidan.casework.notice;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** What was said before, one after the other, as JSON. */
@Converter
public class SaidConverter implements AttributeConverter<List<Said>, String> {

    @Override
    public String convertToDatabaseColumn(List<Said> all) {
        if (all == null || all.isEmpty()) {
            return null;
        }
        JsonArrayBuilder json = Json.createArrayBuilder();
        all.forEach(one -> json.add(of(one)));
        return json.build().toString();
    }

    private static JsonObjectBuilder of(Said one) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("words", one.words());
        if (one.adopted() != null) {
            json.add("adopted", one.adopted()).add("answer", one.answer());
        }
        return json;
    }

    @Override
    public List<Said> convertToEntityAttribute(String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new Said(
                            one.getString("words"),
                            one.containsKey("adopted") ? one.getBoolean("adopted") : null,
                            one.getString("answer", null)))
                    .toList();
        }
    }
}
