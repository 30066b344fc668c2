package yidan.casework.opening;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseNumbers;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 批准立案：符合立案标准的，应当及时立案；先行启动的，补办批准手续。承办机构负责人先提出意见；没有其他承办机构负责人的，审批表上写明。
 * Source: 行政处罚法 第五十四条; 临政发〔2023〕14号 一、九 第十条.
 *
 * @param headSign hash of the stored signature; null where it is signed on paper
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.PROPOSED, CaseStages.INVESTIGATING})
@Needs({CaseGates.NOT_HANDLER})
@Basis({"cn-penalty-2021:#54", "linyi-14:1.5#8", "linyi-14:1.9#10"})
public record ApproveOpening(
        Id<EnforcementCase> on,
        Long seen,
        @Size(max = 500) String opinion,
        @Pattern(regexp = "[0-9a-f]{64}") String headSign)
        implements ActOn<EnforcementCase>, OpeningAct {

    /** Signed on paper. */
    public ApproveOpening(Id<EnforcementCase> on, Long seen, String opinion) {
        this(on, seen, opinion, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        LeadersOpinion.require(desk, dossier);
        String number = dossier.number().orElseGet(() -> CaseNumbers.next(desk));
        dossier.approveOpening(number, desk.actor().user(), desk.now(), opinion);
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.URGENT_OPENING_REPORTED, dossier);
        clocks.start(Terms.PENALTY_DECISION, dossier);
        boolean silent = opinion == null || opinion.isBlank();
        Map<String, Object> decided = new HashMap<>();
        decided.put("headOpinion", silent ? Phrases.of("opening.approved") : opinion);
        if (dossier.opening().leaderOpinion().isEmpty()) {
            decided.put(
                    "leaderOpinion",
                    Phrases.of(dossier.opening().isUrgent() ? "opening.urgent-without-leader" : "opening.no-leader"));
        }
        if (headSign != null) {
            decided.put("headSign", headSign);
        }
        CasePapers.of(dossier, desk).issue(FormKind.CASE_OPENING, decided);
    }
}
