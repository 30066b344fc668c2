package yidan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.JobClaims;
import yidan.people.offboarding.BeginOffboarding;
import yidan.people.offboarding.ConfirmErasure;
import yidan.people.offboarding.KeepExport;
import yidan.people.offboarding.Offboarding;
import yidan.people.onboarding.AbandonOnboarding;
import yidan.people.onboarding.BeginOnboarding;
import yidan.people.onboarding.ChooseFirstList;
import yidan.people.onboarding.DescribeOrganisation;
import yidan.people.onboarding.ListSource;
import yidan.people.onboarding.ListStaff;
import yidan.people.onboarding.NameHead;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.Provision;
import yidan.people.onboarding.ReplaceAccount;
import yidan.people.onboarding.RosterLine;
import yidan.people.onboarding.Step;
import yidan.people.organisation.ProvisioningJob;
import yidan.record.Sm3;
import yidan.tenancy.Actor;
import yidan.tenancy.CreditCode;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.tenancy.TenantEstate;

/** A township from its code to its deletion certificate. */
class TenantStoryTest {

    private static final OrganisationCode SANGUAN = new OrganisationCode(140821106);

    private final World world = World.get();
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    private final Actor second = world.person("sifaju-admin2", World.JUSTICE, Role.COUNTY_ADMIN);
    private final TenantEstate estate = new TenantEstate(world.transactions);
    private final JobClaims claims = new JobClaims(world.transactions, world.clock());
    private final Chores chores = new Chores(world.transactions, world.recorder, world.clock());

    @Test
    void a_wrong_code_is_named_for_what_is_wrong_with_it() {
        assertEquals("onboarding.code-malformed", refusal(begin("14082110", OrganisationKind.TOWNSHIP)));
        assertEquals("onboarding.code-malformed", refusal(begin("１４０８２１１０９", OrganisationKind.TOWNSHIP)));
        assertEquals("onboarding.code-of-other-county", refusal(begin("141122101", OrganisationKind.TOWNSHIP)));
        assertEquals("onboarding.code-of-other-kind", refusal(begin("140821109", OrganisationKind.DEPARTMENT)));
        assertEquals("onboarding.code-not-a-division", refusal(begin("140821599", OrganisationKind.TOWNSHIP)));
        assertEquals("onboarding.code-taken", refusal(begin("140821107", OrganisationKind.TOWNSHIP)));
    }

    @Test
    void steps_may_come_in_any_order_and_nothing_is_provisioned_before_all_are_there() {
        Id<Onboarding> id = Id.of(world.acts
                .perform(admin, begin("140821109", OrganisationKind.TOWNSHIP))
                .dossier());
        assertEquals("onboarding.step-missing", refusal(new Provision(id)));
        world.acts.perform(admin, new ChooseFirstList(id, ListSource.CATALOGUE, null));
        world.acts.perform(admin, new NameHead(id, "甲", "juebei-head", ""));
        assertEquals(
                "credit-code.check-character", refusal(new DescribeOrganisation(id, "111408210123456789", "街", "1")));
        assertEquals(List.of(Step.PROFILE, Step.STAFF), read(id).missing());
        assertEquals(
                "roster.account-twice", refusal(new ListStaff(id, List.of(line("乙", "juebei-head", Role.LIAISON)))));
        assertEquals(
                "staff.officer-without-certificate",
                refusal(new ListStaff(id, List.of(line("乙", "juebei-officer", Role.OFFICER)))));
        world.acts.perform(admin, new ListStaff(id, List.of(line("乙", "juebei-liaison", Role.LIAISON))));
        assertEquals("乙", read(id).roster().getFirst().name());
    }

    @Test
    void an_onboarding_that_is_given_up_leaves_the_code_and_the_name_free() {
        Act begin = new BeginOnboarding("140821200", "楚候乡人民政府", OrganisationKind.TOWNSHIP);
        Id<Onboarding> id = Id.of(world.acts.perform(admin, begin).dossier());
        assertEquals("onboarding.code-taken", refusal(begin));
        world.acts.perform(admin, new AbandonOnboarding(id));
        assertEquals(Onboarding.ABANDONED, read(id).stage());
        assertEquals("act.wrong-stage", refusal(new AbandonOnboarding(id)));

        Act again = new BeginOnboarding("140821200", "楚侯乡人民政府", OrganisationKind.TOWNSHIP);
        Id<Onboarding> second = Id.of(world.acts.perform(admin, again).dossier());
        assertEquals("楚侯乡人民政府", read(second).name());
        world.acts.perform(admin, new AbandonOnboarding(second));
    }

    @Test
    void from_its_code_to_its_deletion_certificate() {
        Id<Onboarding> id = Id.of(world.acts
                .perform(admin, begin(SANGUAN.toString(), OrganisationKind.TOWNSHIP))
                .dossier());
        world.acts.perform(
                admin,
                new DescribeOrganisation(
                        id, CreditCode.completing("11140821012345106").value(), "三管镇府前街", "0359-4100000"));
        world.acts.perform(admin, new NameHead(id, "何如意", "sanguan-head", ""));
        world.acts.perform(admin, new ListStaff(id, List.of(line("𠮷一", "sanguan-liaison", Role.LIAISON))));
        world.acts.perform(admin, new ChooseFirstList(id, ListSource.NONE, null));
        world.acts.perform(admin, new Provision(id));
        assertEquals(3, waiting());
        world.acts.perform(admin, new ReplaceAccount(id, "sanguan-liaison", "sanguan-liaison2"));
        provisionAll();
        chores.perform(SANGUAN, "Activate", register -> {
            organisation(register).activate();
            register.load(Onboarding.class, id).finish();
            return "";
        });
        assertEquals(Onboarding.DONE, read(id).stage());

        Id<Offboarding> leaving = Id.of(world.acts
                .perform(admin, new BeginOffboarding(organisationId(), "并入临晋镇"))
                .dossier());
        Set<String> exported = new HashSet<>();
        estate.rows(SANGUAN, (table, row) -> exported.add(table));
        assertTrue(exported.containsAll(Set.of("organisation", "staff_member", "record_entry")), exported.toString());
        assertEquals("act.wrong-stage", refusal(new ConfirmErasure(leaving, "三管镇人民政府")));
        world.acts.perform(admin, new KeepExport(leaving, Sm3.hex("zip"), 3, 7, Sm3.hex("head")));
        assertEquals("offboarding.name-differs", refusal(new ConfirmErasure(leaving, "牛杜镇人民政府")));
        world.acts.perform(admin, new ConfirmErasure(leaving, "三管镇人民政府"));
        assertEquals("offboarding.same-person", refusal(new ConfirmErasure(leaving, "三管镇人民政府")));
        world.acts.perform(second, new ConfirmErasure(leaving, "三管镇人民政府"));

        Map<String, Long> before = estate.counts(SANGUAN);
        assertTrue(estate.erase(SANGUAN)
                >= before.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(Map.of(), estate.counts(SANGUAN));
        chores.perform(World.JUSTICE, "EraseTenant", register -> {
            Offboarding offboarding = register.load(Offboarding.class, leaving);
            offboarding.counted(before, 2);
            offboarding.erased(world.clock().instant());
            return "";
        });
        Offboarding closed =
                world.registers.readFor(World.JUSTICE, register -> register.load(Offboarding.class, leaving));
        assertEquals(
                closed.certificateHash().orElseThrow(),
                closed.certificate().orElseThrow().hash());
        assertTrue(closed.certificate().orElseThrow().json().contains("\"staff_member\":2"));
        assertTrue(estate.counts(World.NIUDU).containsKey("organisation"), "the neighbour is untouched");
    }

    private void provisionAll() {
        for (var claim = claims.next(SANGUAN.county(), Duration.ofMinutes(1));
                claim.isPresent();
                claim = claims.next(SANGUAN.county(), Duration.ofMinutes(1))) {
            var taken = claim.get();
            chores.keepBooks(taken.organisation(), register -> {
                ProvisioningJob job = register.load(ProvisioningJob.class, Id.of(taken.job()));
                if (!job.subject().isEmpty() && taken.organisation().equals(SANGUAN)) {
                    register.add(new StaffMember(
                            SANGUAN,
                            yidan.tenancy.TimeOrdered.id(world.clock().instant()),
                            new AccountName(job.subject()),
                            "某人",
                            Post.CIVIL_SERVANT,
                            "",
                            job.openedOn()));
                }
                job.done();
                return "";
            });
        }
        assertEquals(0, waiting());
    }

    private long waiting() {
        return world.registers.readFor(
                SANGUAN,
                register -> register.of(ProvisioningJob.class)
                        .where("d.tenant = :code", "code", SANGUAN.value())
                        .where("d.stage = 'WAITING'")
                        .count());
    }

    private static Organisation organisation(yidan.tenancy.Register register) {
        return register.of(Organisation.class)
                .where("d.tenant = :code", "code", SANGUAN.value())
                .first()
                .orElseThrow();
    }

    private Id<Organisation> organisationId() {
        return Id.of(
                world.registers.readFor(SANGUAN, TenantStoryTest::organisation).uuid());
    }

    private static BeginOnboarding begin(String code, OrganisationKind kind) {
        return new BeginOnboarding(code, code.endsWith("106") ? "三管镇人民政府" : "镇" + code, kind);
    }

    private static RosterLine line(String name, String account, Role role) {
        return new RosterLine(name, account, Post.INSTITUTION, Set.of(role), "", "", "", null, null);
    }

    private Onboarding read(Id<Onboarding> id) {
        return world.registers.read(admin, register -> register.load(Onboarding.class, id));
    }

    private String refusal(Act act) {
        return assertThrows(Refusal.class, () -> world.acts.perform(admin, act)).key();
    }
}
