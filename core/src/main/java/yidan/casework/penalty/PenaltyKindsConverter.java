package yidan.casework.penalty;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of penalty as one text: {@code WARNING FINE}, in the order of the article. */
@Converter
public class PenaltyKindsConverter implements AttributeConverter<Set<PenaltyKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<PenaltyKind> kinds) {
        return kinds == null || kinds.isEmpty()
                ? ""
                : EnumSet.copyOf(kinds).stream().map(PenaltyKind::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<PenaltyKind> convertToEntityAttribute(String text) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.split(" ")).map(PenaltyKind::valueOf).forEach(kinds::add);
        }
        return kinds;
    }
}
