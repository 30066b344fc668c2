package yidan.inspection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Outcomes as one text, in their order. */
@Converter
public class OutcomesConverter implements AttributeConverter<Set<Outcome>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Outcome> outcomes) {
        return outcomes == null || outcomes.isEmpty()
                ? ""
                : EnumSet.copyOf(outcomes).stream().map(Outcome::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Outcome> convertToEntityAttribute(String text) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.split(" ")).map(Outcome::valueOf).forEach(outcomes::add);
        }
        return outcomes;
    }
}
