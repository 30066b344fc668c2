package yidan.casework.execution.halt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.execution.crime.Suspicion;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.lead.Lead;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 终结执行；中止执行满三年未恢复的，不再执行；当场实施而不予补办批准的，立即解除；毒品原植物的，已经向公安机关报告。 Source: 行政强制法 第十九条、第三十九条、第四十条; 临政发〔2023〕13号 附件1 第17项. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.UNCONFIRMED,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED
})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.CRIME_SETTLED, EnforcementGates.POLICE_TOLD})
@Basis({"cn-compulsion-2011:#40", "cn-compulsion-2011:#39", "cn-compulsion-2011:#19", "linyi-13:annex-1#17"})
public record EndEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotNull EndGround ground,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Enforcement>, HaltAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        boolean unconfirmed = EnforcementStages.UNCONFIRMED.equals(dossier.stage());
        if (unconfirmed != (ground == EndGround.NOT_APPROVED)) {
            throw new Refusal(
                            unconfirmed ? "enforcement.lift-what-is-not-approved" : "enforcement.nothing-to-approve",
                            "cn-compulsion-2011:#19")
                    .at("ground");
        }
        boolean overturned = dossier.remedies().isOverturned();
        if (overturned != (ground == EndGround.OVERTURNED)) {
            throw new Refusal(
                            overturned ? "enforcement.end-what-was-overturned" : "enforcement.not-overturned",
                            "cn-compulsion-2011:#40")
                    .at("ground");
        }
        if (ground == EndGround.LAPSED && !Waiting.hasLapsed(dossier, desk)) {
            throw new Refusal("enforcement.not-lapsed", "cn-compulsion-2011:#39").at("ground");
        }
        Suspicion.requireSettled(desk, dossier);
        dossier.end(desk.today(), ground, reasons);
        EnforcementPapers.of(dossier, desk).ended(ground, reasons);
        if (ground == EndGround.DECISION_REVOKED || overturned) {
            MeasureHandOver.fall(desk, dossier, reasons);
        }
        Lead.conclude(dossier, reasons, desk);
        Waiting.turn(dossier, desk);
    }
}
