package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 情节复杂或者重大违法行为：由负责人集体讨论决定。 Source: 行政处罚法 第五十七条. */
@By(
        value = {Role.HEAD, Role.LEGAL_REVIEWER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Basis({"cn-penalty-2021:#57"})
public record RequireDiscussion(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.discussion().require();
    }
}
