package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.paper.CasePapers;
import yidan.casework.review.LegalReview;
import yidan.casework.seizure.Restitution;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 决定撤销后重新处理：重新调查、告知、决定；已经缴纳的先退还，没收的财物先返还，已经公开的先撤回；当场决定的转为普通程序，案号不变，只下放简易程序的事项除外。 Source: 行政处罚法 第四十八条第二款、第七十五条; 行政强制法 第四十一条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.REVOKED, CaseGates.ORDINARY_ITEM, CaseGates.REFUNDED, CaseGates.NOT_PUBLIC})
@Basis({"cn-penalty-2021:#75", "cn-penalty-2021:#48", "cn-compulsion-2011:#41", "linyi-13:#2", "linyi-14:1.9#4"})
@Irrevocable
public record HandleAnew(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Restitution.require(desk, dossier);
        LegalReview.lapse(desk, dossier);
        boolean onTheSpot = dossier.procedure() == Procedure.SUMMARY;
        dossier.handleAnew(desk.actor().user(), desk.now(), reasons);
        if (onTheSpot) {
            CasePapers.of(dossier, desk).issue(FormKind.CASE_OPENING, Map.of("headOpinion", reasons));
        }
        Clocks.of(desk).start(Terms.PENALTY_DECISION, dossier);
    }
}
