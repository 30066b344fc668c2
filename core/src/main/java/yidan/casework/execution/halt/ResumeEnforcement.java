package yidan.casework.execution.halt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 恢复执行：中止的情形消失，或者当事人不履行执行协议；因确无能力履行中止满三年的，不再执行。 Source: 行政强制法 第三十九条、第四十二条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.SUSPENDED, EnforcementStages.AGREED})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.BASE_STANDS, EnforcementGates.POLICE_ANSWERED})
@Basis({"cn-compulsion-2011:#39", "cn-compulsion-2011:#40", "cn-compulsion-2011:#42"})
public record ResumeEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Enforcement>, HaltAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (Waiting.hasLapsed(dossier, desk)) {
            throw new Refusal("enforcement.lapsed", "cn-compulsion-2011:#39");
        }
        EnforcementPapers.of(dossier, desk).resumed(reasons);
        dossier.resume(desk.today(), reasons);
        Waiting.turn(dossier, desk);
    }
}
