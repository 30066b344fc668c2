package yidan.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.Evidence;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TimeOrdered;

/** What a file must hold before it is closed. Source: 临政发〔2023〕14号 一、九 第九条、第十条. */
final class FilingRules {

    /** 案卷类别. Source: 临政发〔2023〕14号 一、九 第九条（二）. */
    static final String PENALTY = "行政处罚";

    /** 当场收缴的罚款 that has not reached the bank. Source: 行政处罚法 第七十一条. */
    private static final Set<String> ON_THE_WAY = Set.of(Terms.ON_SPOT_FINE_HANDED_IN, Terms.ON_SPOT_FINE_TO_BANK);

    private FilingRules() {}

    /** As it stands in the bookmarks. Source: 临政发〔2023〕14号 一、九 第七条. */
    static String volume(FileVolume volume) {
        return switch (volume) {
            case MAIN -> "正卷";
            case SUPPLEMENTARY -> "副卷";
            case NOTES -> "";
        };
    }

    /** Records that still wait for a signature are never excused; anything else missing is, with a reason. */
    static void requireComplete(Desk desk, EnforcementCase dossier, String why) {
        List<Completeness.Missing> missing = Completeness.of(desk.register(), dossier);
        List<Completeness.Missing> unsigned = missing.stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_SIGNED)
                .toList();
        if (!unsigned.isEmpty()) {
            throw new Refusal("casefile.unsigned", "linyi-14:1.9#5", names(unsigned));
        }
        // Afterwards nobody could note it any more.
        boolean onTheWay = Clocks.of(desk).of(dossier).stream()
                .anyMatch(clock -> ON_THE_WAY.contains(clock.term()) && clock.isUndone());
        if (onTheWay) {
            throw new Refusal("casefile.fine-not-banked", "cn-penalty-2021:#71");
        }
        if (!missing.isEmpty() && (why == null || why.isBlank())) {
            throw new Refusal("casefile.incomplete", "linyi-14:1.9#9", names(missing)).at("missingWhy");
        }
    }

    /** The notes sheet tells what the file held when it was looked at: what came later was not looked at. */
    static void requireAsApproved(Register register, EnforcementCase dossier) {
        List<DocumentRow> issued = Filed.papers(register, dossier).stream()
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
        Stream<String> proofs = Evidence.of(register, dossier.uuid()).stream()
                .filter(one -> TimeOrdered.at(one.uuid()).isAfter(approved))
                .map(Evidence::title);
        Stream<String> enclosed = Enclosure.of(register, dossier).stream()
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

    private static String names(List<Completeness.Missing> missing) {
        return missing.stream()
                .map(one -> "《" + one.title() + "》" + one.number())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
