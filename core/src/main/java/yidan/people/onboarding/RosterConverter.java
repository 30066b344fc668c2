package yidan.people.onboarding;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** A roster as JSON: it is read and replaced as a whole, and gone when the people have their accounts. */
@Converter
public class RosterConverter implements AttributeConverter<List<RosterLine>, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<RosterLine> roster) {
        return JSON.toJson(roster == null ? new RosterLine[0] : roster.toArray(RosterLine[]::new));
    }

    @Override
    public List<RosterLine> convertToEntityAttribute(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(JSON.fromJson(text, RosterLine[].class));
    }
}
