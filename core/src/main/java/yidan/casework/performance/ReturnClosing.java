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

/** 退回结案申请。 Source: 临政发〔2023〕14号 一、九 第三条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.CLOSING_PROPOSED})
@Basis({"linyi-14:1.9#3"})
public record ReturnClosing(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.closing().sendBack(reasons);
    }
}
