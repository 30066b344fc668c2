package yidan.casework.decision;

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

/** 公安机关的答复：决定立案，或者不予立案、退回案卷；不予立案的依法作出处理，应当处罚的依法处罚。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条、第十条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.REFERRED})
@Basis({"cn-referral-2020:#8", "cn-referral-2020:#10"})
public record NotePoliceAnswer(
        Id<EnforcementCase> on,
        Long seen,
        boolean opened,
        @NotBlank @Size(max = 2000) String words) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        dossier.ruling().referral().answer(opened, words);
        if (!opened) {
            dossier.handleAnew();
        }
    }
}
