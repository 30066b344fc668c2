package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import yidan.casework.seizure.Restitution;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 决定撤销后重新处理：重新调查、告知、决定；已经缴纳的先退还，没收的财物先返还。 Source: 行政处罚法 第七十五条; 行政强制法 第四十一条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.REVOKED, CaseGates.REFUNDED})
@Basis({"cn-penalty-2021:#75", "cn-compulsion-2011:#41"})
@Irrevocable
public record HandleAnew(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Restitution.require(desk, dossier);
        dossier.handleAnew();
    }
}
