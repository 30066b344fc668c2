package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 退回补充调查：已经告知、审核、讨论的，重新进行。 Source: 行政处罚法 第五十四条、第五十七条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER})
@Basis({"cn-penalty-2021:#54", "cn-penalty-2021:#57"})
public record ReopenInvestigation(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<EnforcementCase>, InvestigationAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        LegalReview.lapse(desk, dossier);
        dossier.reopenInvestigation();
    }
}
