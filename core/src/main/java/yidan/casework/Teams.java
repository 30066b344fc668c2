package yidan.casework;

import yidan.act.Desk;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Puts two officers on a case that exists: certified today, for the field of its item. */
public final class Teams {

    private Teams() {}

    /** @throws Refusal where one of them may not handle it */
    public static Team of(Desk desk, EnforcementCase dossier, Id<StaffMember> lead, Id<StaffMember> assistant) {
        if (lead == null || assistant == null) {
            throw new Refusal("case.two-officers-missing", "cn-penalty-2021:#42");
        }
        Power power = Power.asWorded(
                desk.register(),
                dossier.conduct().catalogue(),
                dossier.conduct().item(),
                desk.today());
        return Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
    }
}
