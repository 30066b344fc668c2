package yidan.casework.crime;

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
import yidan.casework.Referral;
import yidan.casework.seizure.Restitution;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 公安机关的答复：决定立案，或者不予立案、退回案卷；决定立案的，三日内移交涉案物品和材料；不予立案的，接受并依法处理，还没有移交的查封、扣押物品解除、返还，或者三日内提请复议、建议立案监督。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条至第十条、第十二条; 行政强制法 第二十八条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.REFERRED})
@Basis({
    "cn-referral-2020:#8",
    "cn-referral-2020:#9",
    "cn-referral-2020:#10",
    "cn-referral-2020:#12",
    "cn-compulsion-2011:#28"
})
public record NotePoliceAnswer(
        Id<EnforcementCase> on,
        Long seen,
        boolean opened,
        boolean accepted,
        @NotBlank @Size(max = 2000) String words) implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        if (!opened && accepted) {
            Restitution.afterRefusal(desk, dossier, words);
        }
        Referral referral = dossier.ruling().referral();
        referral.answer(desk.today(), opened, accepted, words);
        Clocks clocks = Clocks.of(desk);
        if (opened) {
            clocks.start(Terms.CRIME_GOODS_HANDED_OVER, dossier);
        } else if (accepted) {
            dossier.handleAnew(desk.actor().user(), desk.now(), words);
            clocks.start(Terms.PENALTY_DECISION, dossier);
        } else {
            clocks.start(
                    referral.contests() == 0 ? Terms.CRIME_REFUSAL_RECONSIDERATION : Terms.CRIME_SUPERVISION_SUGGESTED,
                    dossier);
        }
    }
}
