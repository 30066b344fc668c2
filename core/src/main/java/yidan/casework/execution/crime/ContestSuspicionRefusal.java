package yidan.casework.execution.crime;

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
import yidan.casework.execution.EnforcementStages;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不接受公安机关不予立案的决定：三日内提请复议；对复议决定仍有异议的，三日内建议人民检察院依法进行立案监督。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.SUSPENDED, EnforcementStages.UNCONFIRMED, EnforcementStages.CARRIED_OUT})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.POLICE_REFUSED})
@Basis({"cn-referral-2020:#9"})
public record ContestSuspicionRefusal(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 200) String askedOf,
        @NotBlank @Size(max = 4000) String reasons)
        implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.suspicion().contest();
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.CRIME_REFUSAL_RECONSIDERATION, dossier);
        clocks.meet(Terms.CRIME_SUPERVISION_SUGGESTED, dossier);
    }
}
