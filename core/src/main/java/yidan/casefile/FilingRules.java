package yidan.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.paper.Phrases;
import yidan.casework.recording.Recording;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TimeOrdered;

/** What a file must hold before it is closed. Source: 临政发〔2023〕14号 一、九 第九条、第十条. */
final class FilingRules {

    private FilingRules() {}

    /** As it stands in the bookmarks. Source: 临政发〔2023〕14号 一、九 第七条. */
    static String volume(FileVolume volume) {
        return switch (volume) {
            case MAIN -> Phrases.of("file.main");
            case SUPPLEMENTARY -> Phrases.of("file.supplementary");
            case NOTES -> "";
        };
    }

    /** Records that still wait for a signature are never excused; anything else missing is, with a reason. */
    static void requireComplete(Desk desk, Filable of, String why) {
        List<Completeness.Missing> missing = Completeness.of(desk.register(), of);
        List<Completeness.Missing> unsigned = missing.stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_SIGNED)
                .toList();
        if (!unsigned.isEmpty()) {
            throw new Refusal("casefile.unsigned", "linyi-14:1.9#5", names(unsigned));
        }
        of.requireSettled(desk);
        if (!missing.isEmpty() && (why == null || why.isBlank())) {
            throw new Refusal("casefile.incomplete", "linyi-14:1.9#9", names(missing)).at("missingWhy");
        }
    }

    /** The notes sheet tells what the file held when it was looked at: what came later was not looked at. */
    static void requireAsApproved(Register register, Filable of) {
        List<DocumentRow> issued = of.papers(register).stream()
                .filter(row -> row.stage().equals(OfficialDocument.ISSUED))
                .toList();
        Instant approved = issued.stream()
                .filter(row -> row.form() == FormKind.NOTES_SHEET)
                .map(DocumentRow::issuedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Stream<String> papers = issued.stream()
                .filter(row -> row.issuedAt().isAfter(approved))
                .map(row -> row.form().title());
        Stream<String> proofs = Evidence.of(register, of.uuid()).stream()
                .filter(one -> TimeOrdered.at(one.uuid()).isAfter(approved))
                .map(Evidence::title);
        Stream<String> enclosed = Enclosure.of(register, of).stream()
                .filter(one -> one.file().notedAt().isAfter(approved))
                .map(Enclosure::title);
        String later = Stream.of(papers, proofs, enclosed)
                .flatMap(Function.identity())
                .map(title -> "《" + title + "》")
                .distinct()
                .collect(Collectors.joining("、"));
        if (!later.isEmpty()) {
            throw new Refusal("casefile.changed-since-approval", "linyi-14:1.9#3", later);
        }
    }

    /** @throws Refusal {@code casefile.recording-not-stored} */
    static void requireStored(List<Recording> filmed) {
        if (filmed.stream().anyMatch(one -> one.stage().equals(Recording.TAKEN))) {
            throw new Refusal("casefile.recording-not-stored", "linyi-14:1.3#17");
        }
    }

    private static String names(List<Completeness.Missing> missing) {
        return missing.stream()
                .map(one -> "《" + one.title() + "》" + one.number())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
