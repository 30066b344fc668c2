package yidan.casework.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ServiceManner;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Refusal;

/**
 * 送达回证: handed over in person, it waits for the receiver's signature; served in any other manner, its proof closes it.
 * Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 一、九 第九条.
 */
public final class ServiceProof {

    private static final Set<FormKind> DECISIONS =
            EnumSet.of(FormKind.PENALTY_DECISION, FormKind.NO_PENALTY_DECISION, FormKind.SPOT_DECISION);

    private ServiceProof() {}

    /** Whether the paper is a decision, which {@code ServeDecision} serves. */
    public static boolean isDecision(FormKind form) {
        return DECISIONS.contains(form);
    }

    public static void of(
            EnforcementCase dossier,
            Desk desk,
            OfficialDocument served,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String proof) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "documents",
                Phrases.of(
                        "named",
                        served.form().title(),
                        served.number().map(DocumentNumber::toString).orElse("")));
        values.put("place", dossier.party().address().orElse(dossier.conduct().place()));
        values.put("way", Phrases.name(manner));
        values.put("servedAt", Phrases.day(servedOn));
        values.put("receivedBy", receiver);
        values.put("date", Phrases.day(servedOn));
        if (proof != null && !proof.isBlank()) {
            values.put(manner == ServiceManner.LEFT ? "refusal" : "remarks", proof);
        }
        OfficialDocument paper = CasePapers.of(dossier, desk).draft(FormKind.PROOF_OF_SERVICE, values);
        if (manner != ServiceManner.DIRECT) {
            Papers.of(desk).issue(paper);
        }
    }

    /** The decision that is being served; the case's own act knows that there is one. */
    public static OfficialDocument decision(EnforcementCase dossier, Desk desk) {
        return DECISIONS.stream()
                .flatMap(form -> Papers.of(desk).latest(dossier.uuid(), form).stream())
                .filter(paper -> !paper.isDraft())
                .findFirst()
                .orElseThrow(() -> new Refusal("paper.not-issued", "cn-penalty-2021:#61"));
    }
}
