package yidan.casework.arrears;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the days on which no late fine runs up as text, {@code after/until} one after the other. */
@Converter
public class StandstillsConverter implements AttributeConverter<List<Standstill>, String> {

    @Override
    public String convertToDatabaseColumn(List<Standstill> all) {
        return all.stream().map(one -> one.after() + "/" + one.until()).collect(Collectors.joining(" "));
    }

    @Override
    public List<Standstill> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(one -> one.split("/"))
                        .map(days -> new Standstill(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                        .toList();
    }
}
