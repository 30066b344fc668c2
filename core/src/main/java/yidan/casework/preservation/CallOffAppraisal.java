package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 撤回检测、鉴定的委托：不再需要或者机构不能完成的，写明理由；不计入的期间自撤回之日起继续计算。 Source: 行政强制法 第二十五条第三款; 行政处罚法 第四十条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Appraisal.COMMISSIONED})
@Needs({Appraisal.HANDLER})
@Basis({"cn-compulsion-2011:#25", "cn-penalty-2021:#40"})
public record CallOffAppraisal(
        Id<Appraisal> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Appraisal>, AppraisalAct {
    @Override
    public void perform(Appraisal dossier, Desk desk) {
        dossier.callOff(reasons);
        dossier.over(desk, desk.register().load(EnforcementCase.class, Id.of(dossier.caseId())));
    }
}
