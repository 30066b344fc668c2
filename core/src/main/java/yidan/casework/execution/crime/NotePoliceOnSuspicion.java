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

/**
 * 公安机关的答复：决定立案，或者不予立案、退回案卷；答复以后由负责人恢复或者终结执行；不接受不予立案的，三日内提请复议、建议立案监督，执行继续中止。
 * Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条至第十条; 行政强制法 第三十九条.
 *
 * @param accepted whether the body accepts that the police open no case
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.SUSPENDED, EnforcementStages.UNCONFIRMED, EnforcementStages.CARRIED_OUT})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.WITH_POLICE})
@Basis({"cn-referral-2020:#8", "cn-referral-2020:#9", "cn-referral-2020:#10"})
public record NotePoliceOnSuspicion(
        Id<Enforcement> on,
        Long seen,
        boolean opened,
        boolean accepted,
        @NotBlank @Size(max = 2000) String words) implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        Suspicion suspicion = dossier.suspicion();
        suspicion.answer(desk.today(), opened, accepted, words);
        Clocks clocks = Clocks.of(desk);
        if (opened || accepted) {
            clocks.meet(Terms.CRIME_REFUSAL_RECONSIDERATION, dossier);
            clocks.meet(Terms.CRIME_SUPERVISION_SUGGESTED, dossier);
        } else {
            clocks.start(
                    suspicion.referral().contests() == 0
                            ? Terms.CRIME_REFUSAL_RECONSIDERATION
                            : Terms.CRIME_SUPERVISION_SUGGESTED,
                    dossier);
        }
        if (!opened && accepted) {
            dossier.review().settleCrime();
        }
    }
}
