package yidan.casefile;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import yidan.casework.paper.Phrases;
import yidan.document.CaseFileBinder;
import yidan.evidence.Evidence;

/**
 * What stands before a copy in the file: that it was compared with its original, where it comes from, and where who gave it and
 * who compared it sign. Source: 临政发〔2023〕14号 一、九 第五条.
 */
final class CopyStamp {

    private CopyStamp() {}

    static List<String> lines(Evidence copy) {
        String source = Phrases.of("enclosure.copy.source", copy.source());
        return copy.copy()
                .map(check -> List.of(
                        Phrases.of("enclosure.copy"),
                        source,
                        Phrases.of("enclosure.copy.provider", check.provider()),
                        Phrases.of("enclosure.copy.checker", check.checker()),
                        Phrases.of("enclosure.copy.on", Phrases.day(check.on()))))
                .orElseGet(() -> List.of(copy.copyChecked().orElse(""), source));
    }

    /** A leaf of its own. */
    static CaseFileBinder.Source leaf(CaseFileBinder binder, String title, Evidence copy) {
        return () -> {
            List<String> lines = lines(copy);
            return new ByteArrayInputStream(
                    binder.enclosure(title, lines.subList(0, lines.size() - 1), lines.getLast(), Optional.empty()));
        };
    }
}
