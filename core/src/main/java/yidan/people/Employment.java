package yidan.people;

import yidan.act.Desk;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** For whom people work. */
final class Employment {

    private Employment() {}

    /** @throws Refusal if there is no such organisation or it is being taken out */
    static OrganisationKind kind(Register register, OrganisationCode code) {
        Organisation organisation = register.of(Organisation.class)
                .where("d.tenant = :code", "code", code.value())
                .first()
                .orElseThrow(() -> new Refusal("organisation.unknown", "", code));
        if (Organisation.CLOSING.equals(organisation.stage()) || Organisation.CLOSED.equals(organisation.stage())) {
            throw new Refusal("organisation.closing", "", organisation.name());
        }
        return organisation.kind();
    }

    /** An administrator who shuts himself out would leave the county without one. */
    static void refuseOneself(StaffMember person, Desk desk) {
        if (person.account().equals(desk.actor().user())) {
            throw new Refusal("staff.oneself", "");
        }
    }
}
