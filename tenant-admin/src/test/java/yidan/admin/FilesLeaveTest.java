package yidan.admin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Desk;
import yidan.admin.identity.IdentityServer;
import yidan.admin.offboarding.Erasure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.document.Papers;
import yidan.document.layout.Typesetter;
import yidan.files.FileRules;
import yidan.files.Upload;
import yidan.people.offboarding.BeginOffboarding;
import yidan.people.offboarding.ConfirmErasure;
import yidan.people.offboarding.Offboarding;
import yidan.tenancy.Actor;
import yidan.tenancy.Foundation;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/** An organisation's files and documents leave with its export, and are gone after its erasure. */
class FilesLeaveTest {

    private static final OrganisationCode CHUHOU = new OrganisationCode(140821201);

    /** Nobody has an account: this story is about files. */
    private static final class NoAccounts extends IdentityServer {
        @Override
        public List<String> usersOf(OrganisationCode organisation) {
            return List.of();
        }
    }

    private final IdentityServer nobody = new NoAccounts();
    private final Office office = new Office(nobody);
    private final World world = office.world;

    @Test
    void what_a_township_stored_leaves_with_its_export_and_nothing_of_it_remains() throws IOException {
        new Foundation(world.transactions, world.clock())
                .found(
                        CHUHOU.county(),
                        "临猗县",
                        List.of(new Foundation.Body(CHUHOU, "楚侯乡人民政府", OrganisationKind.TOWNSHIP)));
        Actor officer = world.person("chuhou-officer", CHUHOU, Role.OFFICER);
        byte[] record = "现场记录".getBytes(StandardCharsets.UTF_8);
        String stored = office.files
                .keep(officer, new Upload(new ByteArrayInputStream(record), "记录.txt"), FileRules.documents())
                .hash();
        String original = original(officer);

        Id<Offboarding> leaving = Id.of(world.acts
                .perform(
                        office.admin,
                        new BeginOffboarding(Id.of(office.organisation(CHUHOU).uuid()), "并入牛杜镇"))
                .dossier());
        Path export = office.export.export(office.admin, leaving);
        try (ZipFile zip = new ZipFile(export.toFile())) {
            assertArrayEquals(
                    record,
                    zip.getInputStream(zip.getEntry("files/" + stored + ".txt")).readAllBytes());
            assertTrue(zip.getEntry("files/" + original + ".pdf").getSize() > 0);
            String manifest = new String(
                    zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(manifest.contains(stored) && manifest.contains(original), manifest);
            assertEquals(
                    "manifest.json",
                    zip.stream().reduce((a, b) -> b).orElseThrow().getName());
        }

        world.acts.perform(office.admin, new ConfirmErasure(leaving, "楚侯乡人民政府"));
        world.acts.perform(office.second, new ConfirmErasure(leaving, "楚侯乡人民政府"));
        Path folder = office.folder.resolve("140821").resolve(CHUHOU.toString());
        assertTrue(Files.exists(folder));
        new Erasure(nobody, office.estate, world.registers, office.chores, office.shelf, office.files, world.clock())
                .erase(World.JUSTICE, leaving);
        assertEquals(Map.of(), office.estate.counts(CHUHOU));
        assertFalse(Files.exists(folder), "no file remains");
        Offboarding done = world.registers.read(office.admin, register -> register.load(Offboarding.class, leaving));
        assertEquals(2, done.certificate().orElseThrow().counts().get("stored_file"));
    }

    /** A document that has been issued, with its original. */
    private String original(Actor officer) {
        OfficialDocument issued = world.registers.read(
                officer,
                register -> Papers.of(new Desk(officer, world.clock().instant(), register))
                        .issue(
                                FormKind.EVIDENCE_LIST,
                                TimeOrdered.id(world.clock().instant()),
                                Map.of(
                                        "caseNumber", "楚侯罚〔2026〕1号",
                                        "cause", "案由",
                                        "party", "某人",
                                        "evidence", List.of(Map.of("name", "照片")),
                                        "preparedBy", "某人")));
        return new Originals(new Typesetter(" "), office.files, world.registers, office.chores, world.clock())
                .hash(issued);
    }
}
