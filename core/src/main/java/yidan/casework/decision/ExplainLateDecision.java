package yidan.casework.decision;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 说明超期理由：自立案之日起九十日届满仍未作出决定的。 Source: 行政处罚法 第六十条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.APPROVED})
@Basis({"cn-penalty-2021:#60"})
public record ExplainLateDecision(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (DecisionTerm.missed(desk, dossier).isEmpty()) {
            throw new Refusal("decision.not-late", "cn-penalty-2021:#60");
        }
        dossier.ruling().explainLate(reasons);
    }
}
