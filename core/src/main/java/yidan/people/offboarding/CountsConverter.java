package yidan.people.offboarding;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** How many rows of which table, as JSON. */
@Converter
public class CountsConverter implements AttributeConverter<Map<String, Long>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Long> counts) {
        if (counts == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(counts).forEach(json::add);
        return json.build().toString();
    }

    @Override
    public Map<String, Long> convertToEntityAttribute(String text) {
        if (text == null) {
            return Map.of();
        }
        Map<String, Long> counts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readObject().forEach((table, count) -> counts.put(table, ((JsonNumber) count).longValue()));
        }
        return counts;
    }
}
