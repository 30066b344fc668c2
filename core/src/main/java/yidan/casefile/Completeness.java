package yidan.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.SignedDraft;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Register;

/**
 * What a case, an execution or an inspection should hold, after what has happened in it, and does not.
 * Source: 行政处罚法 第五十四条至第六十五条; 临政发〔2023〕14号 一、九 第九条、第十条、第十八条.
 */
public final class Completeness {

    /** Papers that reach the party, so that their service is proved. Source: 行政处罚法 第六十一条; 行政强制法 第三十八条. */
    private static final Set<FormKind> SERVED = EnumSet.of(
            FormKind.PENALTY_DECISION,
            FormKind.NO_PENALTY_DECISION,
            FormKind.DECISION_CHANGE,
            FormKind.DISCONTINUATION_NOTICE,
            FormKind.PRIOR_NOTICE,
            FormKind.HEARING_RIGHT_NOTICE,
            FormKind.HEARING_NOTICE,
            FormKind.RECTIFICATION_NOTICE,
            FormKind.SAMPLING_NOTICE,
            FormKind.PRESERVATION_NOTICE,
            FormKind.PRESERVATION_OUTCOME,
            FormKind.SEIZURE_DECISION,
            FormKind.SEIZURE_EXTENSION,
            FormKind.APPRAISAL_NOTICE,
            FormKind.RELEASE_DECISION,
            FormKind.GOODS_TRANSFER_NOTICE,
            FormKind.PAYMENT_DEFERRAL,
            FormKind.DEMAND,
            FormKind.EXECUTION_DECISION,
            FormKind.SUBSTITUTION_DECISION);

    /** What can be made anew, and by which paper: what the earlier one said is said otherwise then, whether it had arrived or not. */
    private static final Map<FormKind, Set<FormKind>> MADE_ANEW = Map.of(
            FormKind.PRIOR_NOTICE, EnumSet.of(FormKind.PRIOR_NOTICE),
            FormKind.HEARING_RIGHT_NOTICE, EnumSet.of(FormKind.HEARING_RIGHT_NOTICE, FormKind.PRIOR_NOTICE),
            FormKind.HEARING_NOTICE, EnumSet.of(FormKind.HEARING_NOTICE, FormKind.PRIOR_NOTICE),
            FormKind.RECTIFICATION_NOTICE, EnumSet.of(FormKind.RECTIFICATION_NOTICE),
            FormKind.DEMAND, EnumSet.of(FormKind.DEMAND));

    /** Why something is missing. */
    public enum Lack {
        /** The document was not issued. */
        NOT_ISSUED,
        /** The record was not signed and closed. */
        NOT_SIGNED,
        /** Its service is not proved. */
        NOT_PROVED,
        /** Nobody has asked for it, or it was found false. */
        NOT_COLLECTED,
        /** It happened, and nothing that proves it is attached. */
        NOT_ATTACHED,
        /** What was paid for a confiscated thing has not come to the treasury. */
        NOT_REMITTED
    }

    /**
     * Something missing.
     *
     * @param form null for what is no form: what says who the party is, what proves how the decision was carried out
     * @param number which one, where there are several; may be empty
     */
    public record Missing(FormKind form, String number, Lack lack) {

        /** As the catalogue would name it. */
        public String title() {
            if (form != null) {
                return form.title();
            }
            return Phrases.of(
                    switch (lack) {
                        case NOT_ATTACHED -> "voucher.lack";
                        case NOT_REMITTED -> "treasury.lack";
                        default -> "party-proof";
                    });
        }
    }

    private Completeness() {}

    /** What is missing, in the order of the forms. */
    public static List<Missing> of(Register register, Dossier dossier) {
        return of(register, Filable.of(dossier));
    }

    static List<Missing> of(Register register, Filable of) {
        Map<UUID, List<DocumentRow>> each = new LinkedHashMap<>();
        of.dossiers(register).forEach(one -> each.put(one, Papers.of(register, one)));
        List<DocumentRow> rows = each.values().stream().flatMap(List::stream).toList();
        Set<FormKind> there = rows.stream()
                .filter(row -> !row.isDraft())
                .map(DocumentRow::form)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FormKind.class)));
        List<Missing> missing = new ArrayList<>();
        of.expected().stream()
                .filter(form -> !there.contains(form))
                .forEach(form -> missing.add(new Missing(form, "", Lack.NOT_ISSUED)));
        rows.stream()
                .filter(row -> row.isDraft() && row.form().isSigned())
                .forEach(row -> missing.add(new Missing(row.form(), "", Lack.NOT_SIGNED)));
        missing.addAll(of.lacking(register, rows));
        String proofs = proofs(register, rows);
        Map<UUID, Set<FormKind>> overtaken = of.overtaken(register);
        each.forEach((one, papers) -> unproved(papers, overtaken.getOrDefault(one, Set.of()), proofs, missing));
        unsigned(register, rows, of.neverApproved(register), missing);
        return missing;
    }

    /** What is proved to have reached the party, as the proofs name it. */
    private static String proofs(Register register, List<DocumentRow> rows) {
        return rows.stream()
                .filter(row -> row.form() == FormKind.PROOF_OF_SERVICE)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .map(proof -> proof.fields().getOrDefault("documents", "").toString())
                .collect(Collectors.joining("\n"));
    }

    private static void unproved(
            List<DocumentRow> ofOneDossier, Set<FormKind> overtaken, String proofs, List<Missing> missing) {
        List<DocumentRow> issued = ofOneDossier.stream()
                .filter(row -> row.stage().equals(OfficialDocument.ISSUED))
                .toList();
        issued.stream()
                .filter(row -> SERVED.contains(row.form()) && !overtaken.contains(row.form()))
                .filter(row -> !row.number().isEmpty() && !proofs.contains(row.number()))
                .filter(row -> issued.stream().noneMatch(later -> isMadeAnew(row, later)))
                .forEach(row -> missing.add(new Missing(row.form(), row.number(), Lack.NOT_PROVED)));
    }

    /** What the head has signed lies with its draft; what was seized and never approved was signed by nobody. */
    private static void unsigned(Register register, List<DocumentRow> rows, long unapproved, List<Missing> missing) {
        Set<String> signed = rows.stream()
                .filter(row ->
                        row.form() == FormKind.SIGNED_DRAFT && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .map(draft -> draft.fields().getOrDefault("paperNumber", "").toString())
                .collect(Collectors.toSet());
        List<DocumentRow> without = rows.stream()
                .filter(row -> SignedDraft.isOf(row.form()) && !row.isDraft())
                .filter(row -> !signed.contains(row.number()))
                .toList();
        Stream.concat(
                        without.stream().filter(row -> row.form() != FormKind.SEIZURE_DECISION),
                        without.stream()
                                .filter(row -> row.form() == FormKind.SEIZURE_DECISION)
                                .skip(unapproved))
                .forEach(row -> missing.add(new Missing(FormKind.SIGNED_DRAFT, row.number(), Lack.NOT_ISSUED)));
    }

    /** What never arrived and was made anew is not served any more: nobody proves that it was. */
    private static boolean isMadeAnew(DocumentRow paper, DocumentRow later) {
        return MADE_ANEW.getOrDefault(paper.form(), Set.of()).contains(later.form())
                && later.issuedAt().isAfter(paper.issuedAt());
    }
}
