package yidan.casework.arrears;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps what is brought against a decision as text, {@code kind/from/until/end} one after the other; the last two are absent while it is pending. */
@Converter
public class ProceedingsConverter implements AttributeConverter<List<Proceedings>, String> {

    @Override
    public String convertToDatabaseColumn(List<Proceedings> all) {
        return all.stream().map(ProceedingsConverter::text).collect(Collectors.joining(" "));
    }

    @Override
    public List<Proceedings> convertToEntityAttribute(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(ProceedingsConverter::of).toList();
    }

    private static String text(Proceedings one) {
        String begun = one.kind() + "/" + one.from();
        return one.isPending() ? begun : begun + "/" + one.until() + "/" + one.end();
    }

    private static Proceedings of(String text) {
        String[] parts = text.split("/");
        Proceedings begun = Proceedings.begun(ProceedingsKind.valueOf(parts[0]), LocalDate.parse(parts[1]));
        return parts.length == 2 ? begun : begun.ended(LocalDate.parse(parts[2]), ProceedingsEnd.valueOf(parts[3]));
    }
}
