package yidan.casework.opening;

import jakarta.validation.constraints.NotBlank;
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
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 承办机构意见：立案审批表上承办机构负责人的意见和签名，在机关负责人审批之前。 Source: 行政处罚法 第五十四条; 临政发〔2023〕14号 一、九 第十条.
 *
 * @param leaderSign hash of the stored signature; null where it is signed on paper
 */
@By(
        value = {Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.PROPOSED, CaseStages.INVESTIGATING})
@Needs({CaseGates.NOT_HANDLER, CaseGates.OPENING_UNDECIDED})
@Basis({"cn-penalty-2021:#54", "linyi-14:1.9#10"})
public record EndorseOpening(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 500) String opinion,
        @Pattern(regexp = "[0-9a-f]{64}") String leaderSign)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.opening().endorse(desk.actor().user(), opinion);
        Map<String, Object> said = new HashMap<>();
        said.put("leaderOpinion", opinion);
        if (leaderSign != null) {
            said.put("leaderSign", leaderSign);
        }
        CasePapers.of(dossier, desk).redraft(FormKind.CASE_OPENING, said);
    }
}
