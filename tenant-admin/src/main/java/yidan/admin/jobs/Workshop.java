package yidan.admin.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Chores;
import yidan.admin.identity.Account;
import yidan.admin.identity.IdentityServer;
import yidan.admin.offboarding.Erasure;
import yidan.admin.onboarding.FirstList;
import yidan.people.AccountName;
import yidan.people.StaffMember;
import yidan.people.offboarding.Offboarding;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.RosterLine;
import yidan.people.organisation.ProvisioningJob;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** How each kind of job is done. Each may be done twice without harm. */
@ApplicationScoped
public class Workshop {

    private IdentityServer identity;
    private Chores chores;
    private FirstList firstList;
    private Erasure erasure;
    private Clock clock;

    protected Workshop() {}

    @Inject
    public Workshop(IdentityServer identity, Chores chores, FirstList firstList, Erasure erasure, Clock clock) {
        this.identity = identity;
        this.chores = chores;
        this.firstList = firstList;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** @return false if its time has not come yet */
    boolean work(OrganisationCode organisation, ProvisioningJob job) {
        switch (job.kind()) {
            case ENGAGE -> engage(organisation, job.subject());
            case ALIGN -> align(organisation, job.subject());
            case END_SESSIONS -> identity.usersOf(organisation).forEach(identity::endSessions);
            case FIRST_LIST -> onboarding(organisation).ifPresent(firstList::draft);
            case ACTIVATE -> {
                return activate(organisation, job);
            }
            case ERASE -> erasure.erase(organisation, Id.<Offboarding>of(UUID.fromString(job.subject())));
        }
        return true;
    }

    private Optional<Onboarding> onboarding(OrganisationCode organisation) {
        return chores.keepBooks(organisation, register -> current(register, organisation));
    }

    private static Optional<Onboarding> current(Register register, OrganisationCode organisation) {
        return register.of(Onboarding.class)
                .where("d.tenant = :code", "code", organisation.value())
                .where("d.stage = 'PROVISIONING'")
                .first();
    }

    /** The identity server first: an account that is somebody else's must not come into the register. */
    private void engage(OrganisationCode organisation, String account) {
        Onboarding onboarding = onboarding(organisation).orElse(null);
        if (onboarding == null) {
            return;
        }
        RosterLine line = onboarding.everybody().stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow();
        identity.align(new Account(account, line.name(), organisation, line.roles(), true));
        boolean known = chores.keepBooks(
                organisation, register -> person(register, account).isPresent());
        if (!known) {
            chores.perform(organisation, "EngageByOnboarding", register -> {
                LocalDate today = LocalDate.now(clock);
                StaffMember person = new StaffMember(
                        organisation,
                        TimeOrdered.id(clock.instant()),
                        new AccountName(account),
                        line.name(),
                        line.post(),
                        line.phone(),
                        today);
                line.certificate().ifPresent(person::certify);
                person.assign(line.roles(), onboarding.kind(), today);
                register.add(person);
                return account;
            });
        }
    }

    private void align(OrganisationCode organisation, String account) {
        StaffMember person = chores.keepBooks(organisation, register -> person(register, account))
                .orElse(null);
        if (person == null || StaffMember.LEFT.equals(person.stage())) {
            if (identity.usersOf(organisation).contains(account)) {
                identity.endSessions(account);
                identity.delete(account);
            }
            return;
        }
        Set<Role> roles = person.roles();
        identity.align(new Account(account, person.name(), organisation, roles, person.isActive()));
        if (!person.isActive()) {
            identity.endSessions(account);
        }
    }

    private static Optional<StaffMember> person(Register register, String account) {
        return register.of(StaffMember.class)
                .where("d.account = :account", "account", account)
                .first();
    }

    private boolean activate(OrganisationCode organisation, ProvisioningJob job) {
        long open = chores.keepBooks(
                organisation,
                register -> register.of(ProvisioningJob.class)
                        .where("d.tenant = :code", "code", organisation.value())
                        .where("d.stage <> 'DONE'")
                        .where("d.id <> :self", "self", job.uuid())
                        .count());
        if (open > 0) {
            return false;
        }
        chores.perform(organisation, "ActivateOrganisation", register -> {
            register.of(Organisation.class)
                    .where("d.tenant = :code", "code", organisation.value())
                    .first()
                    .ifPresent(Organisation::activate);
            current(register, organisation).ifPresent(Onboarding::finish);
            return organisation.toString();
        });
        return true;
    }
}
