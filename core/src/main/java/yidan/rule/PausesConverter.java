package yidan.rule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the pauses of a clock as text, {@code from/until} one after the other. */
@Converter
public class PausesConverter implements AttributeConverter<List<Pause>, String> {

    @Override
    public String convertToDatabaseColumn(List<Pause> pauses) {
        return pauses.stream().map(pause -> pause.from() + "/" + pause.until()).collect(Collectors.joining(" "));
    }

    @Override
    public List<Pause> convertToEntityAttribute(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(" "))
                .map(pause -> pause.split("/"))
                .map(ends -> new Pause(Instant.parse(ends[0]), Instant.parse(ends[1])))
                .toList();
    }
}
