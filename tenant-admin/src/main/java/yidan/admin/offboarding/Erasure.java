package yidan.admin.offboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import yidan.act.Chores;
import yidan.admin.identity.IdentityServer;
import yidan.files.FileStore;
import yidan.people.offboarding.Offboarding;
import yidan.record.RecordHead;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.TenantEstate;

/**
 * Nothing of an organisation remains: accounts, rows of every table, files. Broken off anywhere, it goes on where it was;
 * what there had been is counted and kept before the first thing goes.
 */
@ApplicationScoped
public class Erasure {

    private IdentityServer identity;
    private TenantEstate estate;
    private Registers registers;
    private Chores chores;
    private ExportShelf shelf;
    private FileStore files;
    private Clock clock;

    protected Erasure() {}

    @Inject
    public Erasure(
            IdentityServer identity,
            TenantEstate estate,
            Registers registers,
            Chores chores,
            ExportShelf shelf,
            FileStore files,
            Clock clock) {
        this.identity = identity;
        this.estate = estate;
        this.registers = registers;
        this.chores = chores;
        this.shelf = shelf;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param bureau whose dossier it is
     * @throws Refusal if its record has gone on since it was exported
     */
    public void erase(OrganisationCode bureau, Id<Offboarding> id) {
        Offboarding offboarding = registers.readFor(bureau, register -> register.load(Offboarding.class, id));
        if (!Offboarding.CONFIRMED.equals(offboarding.stage())) {
            return;
        }
        OrganisationCode organisation = offboarding.organisation();
        if (offboarding.accounts().isEmpty()) {
            requireUnchanged(offboarding);
            List<String> users = identity.usersOf(organisation);
            Map<String, Long> rows = estate.counts(organisation);
            chores.keepBooks(bureau, register -> {
                register.load(Offboarding.class, id).counted(rows, users.size());
                return "";
            });
        }
        for (String user : identity.usersOf(organisation)) {
            identity.endSessions(user);
            identity.delete(user);
        }
        estate.endMandatesOn(organisation, clock.instant());
        estate.erase(organisation);
        if (!estate.counts(organisation).isEmpty()) {
            throw new IllegalStateException("rows remain: " + estate.counts(organisation));
        }
        files.clear(organisation);
        shelf.clear(offboarding);
        chores.perform(bureau, "EraseTenant", register -> {
            Offboarding done = register.load(Offboarding.class, id);
            done.erased(clock.instant());
            return done.certificate().orElseThrow().json();
        });
    }

    private void requireUnchanged(Offboarding offboarding) {
        String head = registers
                .readFor(
                        offboarding.organisation(),
                        register -> register.of(RecordHead.class).values(String.class, "d.hash"))
                .stream()
                .findFirst()
                .orElse(RecordHead.GENESIS);
        if (!offboarding.headHash().filter(head::equals).isPresent()) {
            throw new Refusal("offboarding.changed-since-export", "", offboarding.organisationName());
        }
    }
}
