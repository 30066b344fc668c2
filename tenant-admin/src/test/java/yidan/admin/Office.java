package yidan.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import yidan.World;
import yidan.act.Chores;
import yidan.act.JobClaims;
import yidan.admin.identity.IdentityServer;
import yidan.admin.jobs.JobRunner;
import yidan.admin.jobs.Workshop;
import yidan.admin.offboarding.Erasure;
import yidan.admin.offboarding.ExportShelf;
import yidan.admin.offboarding.TenantExport;
import yidan.admin.onboarding.FirstList;
import yidan.admin.onboarding.Progress;
import yidan.admin.staff.Credentials;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.itemlist.township.EnforcementLists;
import yidan.people.Post;
import yidan.people.onboarding.BeginOnboarding;
import yidan.people.onboarding.ChooseFirstList;
import yidan.people.onboarding.DescribeOrganisation;
import yidan.people.onboarding.ListSource;
import yidan.people.onboarding.ListStaff;
import yidan.people.onboarding.NameHead;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.RosterLine;
import yidan.record.RecordChains;
import yidan.record.RecordExport;
import yidan.tenancy.Actor;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.TenantEstate;

/** The desk of a county's administrator in a test's world, with an identity server or without. */
final class Office {

    final World world = World.get();
    final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    final Actor second = world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    final TenantEstate estate = new TenantEstate(world.transactions);
    final Chores chores = new Chores(world.transactions, world.recorder, world.clock());
    final Progress progress = new Progress(world.registers);
    final Path folder = folder();
    final ExportShelf shelf = new ExportShelf(folder.toString());
    final FileStore files = new FileStore(new FileShelf(folder.toString()), world.registers, chores, world.clock());
    final TenantExport export = new TenantExport(
            estate,
            world.registers,
            world.recorder,
            new RecordExport(new RecordChains(world.registers), world.clock()),
            new EnforcementLists(world.registers),
            files,
            world.acts,
            shelf,
            world.clock());
    final IdentityServer identity;
    final Credentials credentials;

    Office(IdentityServer identity) {
        this.identity = identity;
        this.credentials = new Credentials(identity, world.registers, world.recorder, world.clock());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("yidan-files");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Does what is due while this identity server stands there. */
    void workWith(IdentityServer there) {
        Erasure erasure = new Erasure(there, estate, world.registers, chores, shelf, files, world.clock());
        Workshop workshop = new Workshop(
                there, chores, new FirstList(world.registers, chores, world.clock()), erasure, world.clock());
        new JobRunner(new JobClaims(world.transactions, world.clock()), chores, workshop, world.clock())
                .runDue(World.JUSTICE.county());
    }

    void work() {
        workWith(identity);
    }

    /** All five steps but the last click. */
    Id<Onboarding> prepared(OrganisationCode code, String name, List<RosterLine> staff) {
        Id<Onboarding> id = Id.of(world.acts
                .perform(admin, new BeginOnboarding(code.toString(), name, OrganisationKind.TOWNSHIP))
                .dossier());
        String credit = CreditCode.completing("11" + code + "012345").value();
        world.acts.perform(admin, new DescribeOrganisation(id, credit, name + "府前街1号", "0359-4000000"));
        world.acts.perform(admin, new NameHead(id, name + "𠮷", "head-" + code, ""));
        world.acts.perform(admin, new ListStaff(id, staff));
        world.acts.perform(admin, new ChooseFirstList(id, ListSource.NONE, null));
        return id;
    }

    static RosterLine clerk(String name, String account) {
        return new RosterLine(name, account, Post.INSTITUTION, Set.of(Role.LIAISON), "", "", "", null, null);
    }

    Organisation organisation(OrganisationCode code) {
        return world.registers.readFor(
                code,
                register -> register.of(Organisation.class)
                        .where("d.tenant = :code", "code", code.value())
                        .first()
                        .orElseThrow());
    }
}
