package yidan.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.admin.onboarding.Progress;
import yidan.admin.staff.Credentials;
import yidan.files.FileRules;
import yidan.files.Upload;
import yidan.people.AssignRoles;
import yidan.people.DisableAccount;
import yidan.people.DismissStaff;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.people.offboarding.BeginOffboarding;
import yidan.people.offboarding.ConfirmErasure;
import yidan.people.offboarding.Offboarding;
import yidan.people.onboarding.Provision;
import yidan.people.onboarding.ReplaceAccount;
import yidan.record.RecordEntry;
import yidan.record.RecordHead;
import yidan.record.Sm3;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** The life of a township with the real identity server, and with none. */
class ProvisioningIT {

    private final Office office = new Office(RealKeycloak.running().identity());
    private final World world = office.world;

    @AfterEach
    void now() {
        world.letTimePass();
    }

    @Test
    void a_township_is_opened_although_the_identity_server_is_down_in_between() {
        OrganisationCode chuhou = new OrganisationCode(140821200);
        var id = office.prepared(
                chuhou, "楚侯乡人民政府", List.of(Office.clerk("𠮷文", "chuhou-clerk"), Office.clerk("乙", "chuhou-two")));
        world.acts.perform(office.admin, new Provision(id));
        office.workWith(RealKeycloak.down());
        assertEquals(Organisation.PREPARED, office.organisation(chuhou).stage());
        assertTrue(office.progress.of(office.admin, chuhou).stream()
                .anyMatch(line -> "identity.unreachable".equals(line.problem())));

        world.itIs(Instant.now().plus(Duration.ofMinutes(1)));
        office.work();
        world.itIs(Instant.now().plus(Duration.ofMinutes(10)));
        office.work();
        assertTrue(office.progress.of(office.admin, chuhou).stream().allMatch(Progress.Line::isDone));
        assertEquals(Organisation.ACTIVE, office.organisation(chuhou).stage());
        assertEquals(
                Set.of("head-140821200", "chuhou-clerk", "chuhou-two"), Set.copyOf(office.identity.usersOf(chuhou)));

        List<Credentials.Slip> slips = office.credentials.issue(office.admin, chuhou);
        assertEquals(
                3, slips.stream().filter(slip -> slip.password().length() == 14).count());
        String everything = String.join("\n", bodies(chuhou));
        assertTrue(everything.contains("IssuePasswords"));
        slips.forEach(slip -> assertFalse(everything.contains(slip.password()), "a password is never recorded"));
    }

    @Test
    void an_account_of_somebody_else_is_found_and_replaced() {
        OrganisationCode miaoshang = new OrganisationCode(140821201);
        var id = office.prepared(miaoshang, "庙上乡人民政府", List.of(Office.clerk("丙", "tianning-liaison")));
        world.acts.perform(office.admin, new Provision(id));
        office.work();
        Progress.Line failed = office.progress.of(office.admin, miaoshang).stream()
                .filter(Progress.Line::isFailed)
                .findFirst()
                .orElseThrow();
        assertEquals("staff.account-taken", failed.problem());
        assertEquals(Organisation.PREPARED, office.organisation(miaoshang).stage());
        world.acts.perform(office.admin, new ReplaceAccount(id, "tianning-liaison", "miaoshang-liaison"));
        world.itIs(Instant.now().plus(Duration.ofMinutes(10)));
        office.work();
        assertEquals(Organisation.ACTIVE, office.organisation(miaoshang).stage());
        assertTrue(office.identity.usersOf(World.TIANNING).contains("tianning-liaison"), "the other stays as he was");
    }

    @Test
    void roles_shut_doors_and_farewells_reach_the_identity_server() {
        Id<StaffMember> id = Id.of(world.acts
                .perform(
                        office.admin,
                        new EngageStaff(
                                World.SUNJI,
                                "丁",
                                "sunji-extra",
                                Post.CIVIL_SERVANT,
                                Set.of(Role.LIAISON),
                                "",
                                "",
                                null,
                                null,
                                null))
                .dossier());
        office.work();
        assertTrue(office.identity.usersOf(World.SUNJI).contains("sunji-extra"));
        assertEquals(
                14,
                office.credentials
                        .reset(office.admin, World.SUNJI, id)
                        .password()
                        .length());
        world.acts.perform(office.admin, new AssignRoles(World.SUNJI, id, Set.of(Role.ARCHIVIST)));
        world.acts.perform(office.admin, new DisableAccount(World.SUNJI, id, false));
        office.work();
        assertEquals(
                "staff.not-active",
                assertThrows(Refusal.class, () -> office.credentials.reset(office.admin, World.SUNJI, id))
                        .key());
        world.acts.perform(office.admin, new DismissStaff(World.SUNJI, id, false));
        office.work();
        assertFalse(office.identity.usersOf(World.SUNJI).contains("sunji-extra"));
    }

    @Test
    void who_is_no_administrator_issues_no_passwords() {
        var head = world.person("niudu-head", World.NIUDU, Role.HEAD);
        assertEquals(
                "act.not-yours",
                assertThrows(Refusal.class, () -> office.credentials.issue(head, World.NIUDU))
                        .key());
        assertEquals(
                "act.other-county",
                assertThrows(Refusal.class, () -> office.credentials.issue(office.admin, World.TIANNING))
                        .key());
    }

    @Test
    void after_two_confirmations_nothing_remains_but_a_certificate() throws IOException {
        OrganisationCode beixin = new OrganisationCode(140821203);
        world.acts.perform(
                office.admin,
                new Provision(office.prepared(beixin, "北辛乡人民政府", List.of(Office.clerk("戊", "beixin-clerk")))));
        office.work();
        world.itIs(Instant.now().plus(Duration.ofMinutes(10)));
        office.work();
        Organisation organisation = office.organisation(beixin);
        assertTrue(organisation.isActive());

        Id<Offboarding> leaving = Id.of(world.acts
                .perform(office.admin, new BeginOffboarding(Id.of(organisation.uuid()), "并入庙上乡"))
                .dossier());
        office.work();
        String stored = office.files
                .keep(
                        beixin,
                        new Upload(new ByteArrayInputStream("现场记录".getBytes(StandardCharsets.UTF_8)), "记录.txt"),
                        FileRules.documents())
                .hash();
        Path file = office.export.export(office.admin, leaving);
        Map<String, String> parts = parts(file);
        assertEquals("现场记录", parts.get("files/" + stored + ".txt"));
        assertTrue(parts.keySet()
                .containsAll(Set.of("manifest.json", "record.jsonl", "staff.xlsx", "tables/staff_member.jsonl")));
        assertChained(parts.get("record.jsonl"));

        world.acts.perform(office.admin, new ConfirmErasure(leaving, "北辛乡人民政府"));
        assertEquals(
                "offboarding.same-person",
                assertThrows(
                                Refusal.class,
                                () -> world.acts.perform(office.admin, new ConfirmErasure(leaving, "北辛乡人民政府")))
                        .key());
        world.acts.perform(office.second, new ConfirmErasure(leaving, "北辛乡人民政府"));
        office.workWith(RealKeycloak.down());
        assertFalse(office.estate.counts(beixin).isEmpty(), "nothing goes before the accounts can go");
        world.itIs(Instant.now().plus(Duration.ofMinutes(20)));
        office.work();

        assertEquals(Map.of(), office.estate.counts(beixin));
        assertEquals(List.of(), office.identity.usersOf(beixin));
        assertFalse(Files.exists(file));
        assertFalse(Files.exists(office.folder.resolve("140821").resolve(beixin.toString())), "no file remains");
        Offboarding done = world.registers.read(office.admin, register -> register.load(Offboarding.class, leaving));
        var certificate = done.certificate().orElseThrow();
        assertEquals(2, certificate.accounts());
        assertEquals(2, certificate.counts().get("staff_member"));
        assertTrue(bodies(World.JUSTICE).stream()
                .anyMatch(body -> body.contains("EraseTenant") && body.contains("140821203")));
    }

    private static void assertChained(String record) {
        List<String> lines = record.lines().toList();
        String previous = RecordHead.GENESIS;
        for (String line : lines.subList(1, lines.size())) {
            var entry = jakarta.json.Json.createReader(new java.io.StringReader(line))
                    .readObject();
            assertEquals(previous, entry.getString("previous"));
            previous = RecordEntry.hash(previous, entry.getString("body"));
            assertEquals(previous, entry.getString("hash"));
        }
        assertTrue(lines.getFirst().contains(previous));
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                if (!entry.getName().equals("manifest.json")) {
                    parts.merge("hashes", Sm3.hex(bytes), (all, one) -> all + " " + one);
                }
            }
        }
        for (String hash : parts.remove("hashes").split(" ")) {
            assertTrue(parts.get("manifest.json").contains(hash), "the manifest proves each part");
        }
        return parts;
    }

    private List<String> bodies(OrganisationCode code) {
        return world.registers.readFor(
                code, register -> register.of(RecordEntry.class).values(String.class, "d.body"));
    }
}
