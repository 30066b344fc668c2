package yidan.admin.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import yidan.act.Recorder;
import yidan.admin.identity.IdentityServer;
import yidan.admin.identity.TemporaryPassword;
import yidan.people.StaffMember;
import yidan.record.Deed;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/** Temporary passwords: made when they are shown, shown once, kept nowhere; the record has the accounts' names only. */
@ApplicationScoped
public class Credentials {

    private IdentityServer identity;
    private Registers registers;
    private Recorder recorder;
    private Clock clock;

    protected Credentials() {}

    @Inject
    public Credentials(IdentityServer identity, Registers registers, Recorder recorder, Clock clock) {
        this.identity = identity;
        this.registers = registers;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * What is handed to a person on paper.
     *
     * @param password empty where he has chosen his own already
     */
    public record Slip(String name, String account, String password) {}

    /** First passwords for everybody of an organisation who has not logged in yet. */
    public List<Slip> issue(Actor admin, OrganisationCode organisation) {
        requireAdministrator(admin, organisation);
        List<StaffMember> people = registers.readFor(
                organisation,
                register -> register.of(StaffMember.class)
                        .where("d.stage = 'ACTIVE'")
                        .orderBy("d.id")
                        .list());
        List<Slip> slips = new ArrayList<>();
        List<String> issued = new ArrayList<>();
        for (StaffMember person : people) {
            String password = "";
            if (!identity.isInUse(person.account())) {
                password = TemporaryPassword.random();
                identity.issuePassword(person.account(), password);
                issued.add(person.account());
            }
            slips.add(new Slip(person.name(), person.account(), password));
        }
        record(admin, organisation, "IssuePasswords", String.join(" ", issued));
        return slips;
    }

    /** A new temporary password for one person; his sessions end at once. */
    public Slip reset(Actor admin, OrganisationCode organisation, Id<StaffMember> id) {
        requireAdministrator(admin, organisation);
        StaffMember person = registers.readFor(organisation, register -> register.load(StaffMember.class, id));
        if (!person.isActive()) {
            throw new Refusal("staff.not-active", "", person.name());
        }
        String password = TemporaryPassword.random();
        identity.issuePassword(person.account(), password);
        record(admin, organisation, "ResetPassword", person.account());
        return new Slip(person.name(), person.account(), password);
    }

    private void record(Actor admin, OrganisationCode organisation, String verb, String accounts) {
        recorder.appendTo(organisation, Deed.without(admin, clock.instant(), verb, accounts));
    }

    private static void requireAdministrator(Actor actor, OrganisationCode organisation) {
        if (!actor.is(Role.COUNTY_ADMIN) || actor.kind() != OrganisationKind.JUSTICE_BUREAU) {
            throw new Refusal("act.not-yours", "");
        }
        if (!actor.county().equals(organisation.county())) {
            throw new Refusal("act.other-county", "");
        }
    }
}
