package yidan.casework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reasons for a review as one text, in the order of the article. */
@Converter
public class ReviewTriggersConverter implements AttributeConverter<Set<ReviewTrigger>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ReviewTrigger> triggers) {
        return triggers == null || triggers.isEmpty()
                ? ""
                : EnumSet.copyOf(triggers).stream().map(ReviewTrigger::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<ReviewTrigger> convertToEntityAttribute(String text) {
        Set<ReviewTrigger> triggers = EnumSet.noneOf(ReviewTrigger.class);
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.split(" ")).map(ReviewTrigger::valueOf).forEach(triggers::add);
        }
        return triggers;
    }
}
