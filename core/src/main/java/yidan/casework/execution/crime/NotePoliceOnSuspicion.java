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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 公安机关的答复：决定立案，或者不予立案、退回案卷；答复以后由负责人恢复或者终结执行。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第八条、第十条; 行政强制法 第三十九条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.SUSPENDED})
@Needs({EnforcementGates.NOT_HANDLER, EnforcementGates.WITH_POLICE})
@Basis({"cn-referral-2020:#8", "cn-referral-2020:#10"})
public record NotePoliceOnSuspicion(
        Id<Enforcement> on,
        Long seen,
        boolean opened,
        @NotBlank @Size(max = 2000) String words) implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.suspicion().answer(opened, words);
        if (!opened) {
            dossier.review().settleCrime();
        }
    }
}
