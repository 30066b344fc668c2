package yidan.casework.performance;

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
import yidan.tenancy.Role;

/** 复核催告后的陈述、申辩：成立的应当采纳，不再按催告申请强制执行。 Source: 行政强制法 第三十六条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.DEMAND_ANSWERED_TO, CaseGates.IN_FORCE})
@Basis({"cn-compulsion-2011:#36"})
public record AnswerDemanded(
        Id<EnforcementCase> on,
        Long seen,
        boolean adopted,
        @NotBlank @Size(max = 4000) String answer) implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.performance().reply().answer(adopted, answer);
    }
}
