package yidan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.people.organisation.JobKind;
import yidan.people.organisation.ProvisioningJob;
import yidan.people.organisation.ResumeOrganisation;
import yidan.people.organisation.SuspendOrganisation;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class StaffStoryTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2099, 12, 31);

    private final World world = World.get();
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);

    @Test
    void the_administrator_engages_an_officer_and_the_townships_own_record_says_so() {
        Id<StaffMember> id = engage("story-officer1", "𠮷建国", "SX14082107101", Role.OFFICER);
        StaffMember person = read(World.NIUDU, id);
        assertEquals("𠮷建国", person.name());
        assertTrue(person.mayEnforceOn(LocalDate.of(2026, 1, 1)));
        assertTrue(entries(World.NIUDU).stream()
                .anyMatch(body -> body.contains("EngageStaff")
                        && body.contains("sifaju-admin")
                        && body.contains("story-officer1")));
        assertEquals(1, jobs(World.NIUDU, JobKind.ALIGN, "story-officer1"));
    }

    @Test
    void an_account_belongs_to_one_person_of_the_county() {
        engage("story-twice", "甲", "", Role.LIAISON);
        Refusal refusal = assertThrows(Refusal.class, () -> engage("story-twice", "乙", "", Role.LIAISON));
        assertEquals("constraint.staff_account_once", refusal.key());
    }

    @Test
    void an_administrator_of_another_county_finds_nobody() {
        Actor stranger = world.person("jc-sifaju-admin", World.JC_JUSTICE, Role.COUNTY_ADMIN);
        Id<StaffMember> id = engage("story-own", "丙", "", Role.LIAISON);
        assertEquals(
                "act.other-county",
                assertThrows(
                                Refusal.class,
                                () -> world.acts.perform(stranger, new DisableAccount(World.NIUDU, id, false)))
                        .key());
        assertEquals(
                "dossier.unknown",
                assertThrows(
                                Refusal.class,
                                () -> world.acts.perform(stranger, new DisableAccount(World.TIANNING, id, false)))
                        .key());
    }

    @Test
    void the_head_of_the_township_records_certificates_but_gives_no_roles() {
        Id<StaffMember> id = engage("story-cert", "丁", "", Role.LIAISON);
        Actor head = world.person("niudu-head", World.NIUDU, Role.HEAD);
        world.acts.perform(head, new RecordCertificate(id, "SX14082107102", Set.of(CertificateFields.ALL), FROM, TO));
        assertEquals(
                "SX14082107102",
                read(World.NIUDU, id).certificate().orElseThrow().number().value());
        assertEquals(
                "act.not-yours",
                assertThrows(
                                Refusal.class,
                                () -> world.acts.perform(head, new AssignRoles(World.NIUDU, id, Set.of(Role.OFFICER))))
                        .key());
        world.acts.perform(admin, new AssignRoles(World.NIUDU, id, Set.of(Role.OFFICER)));
        assertEquals(Set.of(Role.OFFICER), read(World.NIUDU, id).roles());
    }

    @Test
    void what_was_noted_of_a_field_becomes_a_department_everything_or_nothing() throws Exception {
        world.acts.perform(admin, new AddDepartment(140821798, "县示例管理局", List.of("县示例局")));
        Map<String, String> noted =
                Map.of("story-f1", "综合 执法", "story-f2", "县示例局", "story-f3", "文化市场综合执法", "story-f4", "县示例局、县");
        Map<String, Id<StaffMember>> people = new HashMap<>();
        for (Map.Entry<String, String> one : noted.entrySet()) {
            people.put(
                    one.getKey(), engage(one.getKey(), "辛", "SX-" + one.getKey().toUpperCase(), Role.OFFICER));
            World.sql(
                    world.superuser(),
                    "update yidan.staff_member set certificate_fields = null, certificate_field = '" + one.getValue()
                            + "' where user_name = '" + one.getKey() + "'");
        }
        for (String statement : migration().split(";\\n")) {
            String plain = statement.replaceAll("(?m)^--.*$", "").strip();
            if (plain.startsWith("update staff_member")) {
                World.sql(world.owner(), "set search_path to yidan; " + plain);
            }
        }
        assertTrue(fields(people.get("story-f1")).isAll());
        assertEquals(Set.of("县示例管理局"), fields(people.get("story-f2")).departments());
        assertFalse(fields(people.get("story-f3")).isKnown());
        assertEquals("文化市场综合执法", fields(people.get("story-f3")).words());
        assertFalse(fields(people.get("story-f4")).isKnown(), "a part that names nobody");
    }

    private CertificateFields fields(Id<StaffMember> id) {
        return read(World.NIUDU, id).certificate().orElseThrow().fields();
    }

    private static String migration() throws IOException {
        try (InputStream in =
                StaffStoryTest.class.getResourceAsStream("/db/migration/V460__certificates_for_named_fields.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void one_certificate_one_person() {
        engage("story-c1", "戊", "SX14082107103", Role.OFFICER);
        Refusal refusal = assertThrows(Refusal.class, () -> engage("story-c2", "己", "SX14082107103", Role.OFFICER));
        assertEquals("constraint.staff_certificate_once", refusal.key());
    }

    @Test
    void a_disabled_account_can_be_enabled_and_who_left_cannot() {
        Id<StaffMember> id = engage("story-leaves", "庚", "", Role.ARCHIVIST);
        world.acts.perform(admin, new DisableAccount(World.NIUDU, id, false));
        assertFalse(read(World.NIUDU, id).isActive());
        world.acts.perform(admin, new EnableAccount(World.NIUDU, id));
        world.acts.perform(admin, new DismissStaff(World.NIUDU, id, false));
        assertEquals(
                "act.wrong-stage",
                assertThrows(Refusal.class, () -> world.acts.perform(admin, new EnableAccount(World.NIUDU, id)))
                        .key());
    }

    @Test
    void a_suspended_organisation_can_be_resumed_and_ones_own_cannot_be_suspended() {
        Id<Organisation> sunji = organisation(World.SUNJI);
        world.acts.perform(admin, new SuspendOrganisation(sunji, "机构改革期间暂停使用"));
        assertEquals(1, jobs(World.SUNJI, JobKind.END_SESSIONS, ""));
        world.acts.perform(admin, new ResumeOrganisation(sunji));
        assertEquals(
                "organisation.own",
                assertThrows(
                                Refusal.class,
                                () -> world.acts.perform(
                                        admin, new SuspendOrganisation(organisation(World.JUSTICE), "试一试")))
                        .key());
    }

    private Id<Organisation> organisation(OrganisationCode code) {
        return Id.of(world.registers.readFor(
                code,
                register -> register.of(Organisation.class)
                        .where("d.tenant = :code", "code", code.value())
                        .first()
                        .orElseThrow()
                        .uuid()));
    }

    private Id<StaffMember> engage(String account, String name, String certificate, Role role) {
        boolean certified = !certificate.isEmpty();
        return Id.of(world.acts
                .perform(
                        admin,
                        new EngageStaff(
                                World.NIUDU,
                                name,
                                account,
                                Post.CIVIL_SERVANT,
                                Set.of(role),
                                "0359-4000000",
                                certificate,
                                certified ? Set.of(CertificateFields.ALL) : null,
                                certified ? FROM : null,
                                certified ? TO : null))
                .dossier());
    }

    private StaffMember read(OrganisationCode code, Id<StaffMember> id) {
        return world.registers.readFor(code, register -> register.load(StaffMember.class, id));
    }

    private List<String> entries(OrganisationCode code) {
        return world.registers.readFor(
                code, register -> register.of(RecordEntry.class).values(String.class, "d.body"));
    }

    private long jobs(OrganisationCode code, JobKind kind, String subject) {
        return world.registers.readFor(
                code,
                register -> register.of(ProvisioningJob.class)
                        .where("d.tenant = :code", "code", code.value())
                        .where("d.kind = :kind", "kind", kind)
                        .where("d.subject = :subject", "subject", subject)
                        .count());
    }
}
