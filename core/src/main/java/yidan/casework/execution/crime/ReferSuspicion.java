package yidan.casework.execution.crime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.HaltGround;
import yidan.casework.execution.Waiting;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 涉嫌犯罪的移送公安机关：专案组报告后三日内决定，批准后二十四小时内移送；备好移送函，强制执行中止；已经实施的没有什么可以中止。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条; 行政强制法 第三十九条（四）. */
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
    EnforcementStages.CARRIED_OUT
})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.CRIME_REPORTED})
@Basis({"cn-referral-2020:#5", "cn-compulsion-2011:#39"})
@Irrevocable
public record ReferSuspicion(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 200) String to,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        LegalReview.lapse(desk, dossier);
        dossier.suspicion().refer(desk.today());
        EnforcementPapers papers = EnforcementPapers.of(dossier, desk);
        if (dossier.execution().hours().isPresent()) {
            papers.referred(to, reasons);
        } else {
            dossier.suspend(desk.today(), HaltGround.OTHER, reasons);
            papers.referred(to, reasons);
            papers.suspended(HaltGround.OTHER, reasons);
            Waiting.turn(dossier, desk);
        }
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.CRIME_REFERRAL_DECIDED, dossier);
        clocks.start(Terms.CRIME_REFERRAL_SENT, dossier);
    }
}
