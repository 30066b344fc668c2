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
import yidan.casework.execution.EnforcementStages;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不批准移送：理由记录在案；法制审核认为涉嫌犯罪的，另行提请审核。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条第二款. */
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
@Basis({"cn-referral-2020:#5"})
@Irrevocable
public record RefuseSuspicion(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.suspicion().refuse(reasons);
        LegalReview.lapse(desk, dossier);
        dossier.review().settleCrime();
        Clocks.of(desk).meet(Terms.CRIME_REFERRAL_DECIDED, dossier);
    }
}
