package yidan.casework.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The points that are in order as one text, in the order of the article. */
@Converter
public class ReviewPointsConverter implements AttributeConverter<Set<ReviewPoint>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ReviewPoint> points) {
        return points == null || points.isEmpty()
                ? ""
                : EnumSet.copyOf(points).stream().map(ReviewPoint::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<ReviewPoint> convertToEntityAttribute(String text) {
        Set<ReviewPoint> points = EnumSet.noneOf(ReviewPoint.class);
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.split(" ")).map(ReviewPoint::valueOf).forEach(points::add);
        }
        return points;
    }
}
