package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Chores;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.material.EndedAccess;
import yidan.casework.review.material.HandedIn;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.SupplyMaterials;
import yidan.document.Originals;
import yidan.document.layout.Typesetter;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.Attachment;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Foundation;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who reviews for another body reads the papers and files that were handed in, those and no others, until his access ends. */
class ReviewMaterialsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @TempDir
    Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Actor linjins = world.world.person("linjin-reviewer", World.LINJIN, Role.LEGAL_REVIEWER);
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
    private FileStore files;
    private HandedIn handedIn;

    @BeforeEach
    void a_shelf_of_files() {
        Chores chores = new Chores(world.world.transactions, world.world.recorder, world.world.clock());
        files = new FileStore(new FileShelf(folder.toString()), world.world.registers, chores, world.world.clock());
        world.signIn(files);
        handedIn = new HandedIn(
                reviews,
                world.world.registers,
                new Originals(new Typesetter(" "), files, world.world.registers, chores, world.world.clock()),
                files,
                world.world.recorder,
                world.world.clock());
    }

    private String photo(String words) {
        return files.keep(
                        world.officer,
                        new Upload(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), words + ".txt"),
                        FileRules.evidence())
                .hash();
    }

    private void evidence(Id<EnforcementCase> id, String title, String hash) {
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.PHYSICAL,
                        title,
                        "证明焚烧",
                        CaseWorld.DAY,
                        "村北",
                        "现场提取",
                        true,
                        null,
                        List.of(hash)));
    }

    private Id<EnforcementCase> told(String words) {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, FINE);
        evidence(id, "残留物照片", photo(words + " " + id));
        world.world.itIs(TODAY);
        return id;
    }

    private Id<LegalReview> asked(Id<EnforcementCase> id, LocalDate until) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id,
                        null,
                        World.LINJIN.value(),
                        EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                        "拟罚款",
                        "代拟稿",
                        "大气污染防治法",
                        until));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    private List<String> titles(Actor reader, Id<LegalReview> id) {
        return handedIn.of(reader, id).stream().map(ReviewMaterial::title).toList();
    }

    private String refused(Actor reader, Id<LegalReview> id, UUID material) {
        return assertThrows(Refusal.class, () -> handedIn.open(reader, id, material))
                .key();
    }

    @Test
    void he_reads_what_the_case_held_when_it_was_handed_in_and_what_was_supplied() throws IOException {
        Id<EnforcementCase> id = told("现场");
        Id<LegalReview> review = asked(id, TODAY.plusDays(5));
        List<ReviewMaterial> materials = handedIn.of(linjins, review);
        assertTrue(titles(linjins, review).stream().anyMatch(title -> title.startsWith("行政处罚事先告知书")));
        assertTrue(titles(linjins, review).stream().anyMatch(title -> title.startsWith("残留物照片")));
        for (ReviewMaterial one : materials) {
            try (FileStore.Opened opened = handedIn.open(linjins, review, one.uuid())) {
                assertTrue(opened.content().readAllBytes().length > 0, one.title());
            }
        }
        assertEquals(
                (long) materials.size(),
                (long) world.read(register -> register.of(RecordEntry.class)
                        .where("d.verb = :verb", "verb", "ReadReviewMaterial")
                        .where("d.body like :body", "body", "%" + review + "%")
                        .count()),
                "in the record of the body whose papers they are");
        assertEquals(
                List.of(),
                world.world.registers.read(linjins, register -> Attachment.of(register, id.value())),
                "the case itself stays closed");

        attachLater(id);
        assertEquals(materials.size(), handedIn.of(linjins, review).size(), "what has come since was not handed in");
        assertEquals("file.unknown", refused(linjins, review, UUID.randomUUID()));
    }

    @Test
    void the_handler_leaves_out_what_needs_no_review_but_nothing_that_is_named_as_material() {
        Id<EnforcementCase> id = told("选择");
        List<ReviewMaterial.Held> held =
                world.read(register -> ReviewMaterial.heldBy(register, register.load(EnforcementCase.class, id)));
        List<String> mayBeLeftOut = held.stream()
                .filter(one -> !one.named())
                .map(ReviewMaterial.Held::title)
                .toList();
        assertTrue(mayBeLeftOut.stream().anyMatch(title -> title.startsWith("立案审批表")), mayBeLeftOut.toString());
        assertTrue(mayBeLeftOut.stream().noneMatch(title -> title.startsWith("残留物照片")), "evidence is named");
        String notice = held.stream()
                .filter(one -> one.title().startsWith("行政处罚事先告知书"))
                .findFirst()
                .orElseThrow()
                .key();
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id,
                        null,
                        World.LINJIN.value(),
                        EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                        "拟罚款",
                        "代拟稿",
                        "大气污染防治法",
                        TODAY.plusDays(5),
                        Set.of(notice)));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        List<String> titles = titles(linjins, review);
        assertTrue(titles.stream().noneMatch(title -> title.startsWith("立案审批表")), titles.toString());
        for (String named : List.of("案件调查终结报告", "证据清单", "残留物照片", "行政处罚事先告知书")) {
            assertTrue(titles.stream().anyMatch(title -> title.startsWith(named)), named + " in " + titles);
        }
    }

    @Test
    void what_has_come_since_is_handed_in_with_the_supplement() {
        Id<EnforcementCase> id = told("另一处");
        Id<LegalReview> review = asked(id, TODAY.plusDays(5));
        int before = handedIn.of(linjins, review).size();
        world.perform(
                world.bureau,
                new EngageStaff(
                        World.LINJIN,
                        "某linjin-reviewer",
                        "linjin-reviewer",
                        Post.CIVIL_SERVANT,
                        Set.of(Role.LEGAL_REVIEWER),
                        null,
                        "",
                        null,
                        null,
                        null));
        Id<StaffMember> staff = world.world.registers.readFor(
                World.LINJIN,
                register -> Id.of(register.of(StaffMember.class)
                        .where("d.account = :account", "account", "linjin-reviewer")
                        .values(UUID.class, "d.id")
                        .getFirst()));
        world.perform(
                world.world.person("linjin-head", World.LINJIN, Role.HEAD),
                new RecordReviewerQualification(staff, "A20161408210009", CaseWorld.DAY.minusDays(60)));
        world.perform(linjins, new AskSupplement(review, null, "缺少补充照片。", TODAY.plusDays(3)));
        attachLater(id);
        assertEquals(before, handedIn.of(linjins, review).size());
        world.perform(world.officer, new SupplyMaterials(review, null, "补充照片一张。"));
        assertEquals(before + 1, handedIn.of(linjins, review).size());
    }

    private Id<Evidence> unweighed(Id<EnforcementCase> id) {
        return world.read(register -> Id.of(Evidence.of(register, id.value()).stream()
                .filter(one -> one.stage().equals(Evidence.GATHERED))
                .findFirst()
                .orElseThrow()
                .uuid()));
    }

    private void attachLater(Id<EnforcementCase> id) {
        world.perform(world.officer, new AttachFiles(id, null, unweighed(id), List.of(photo("后附 " + id))));
    }

    @Test
    void nobody_else_reads_it_and_when_the_access_has_ended_nobody_of_the_other_body_does() {
        Id<EnforcementCase> id = told("再一处");
        Id<LegalReview> review = asked(id, TODAY.plusDays(1));
        UUID material = handedIn.of(linjins, review).getFirst().uuid();
        assertEquals("dossier.unknown", refused(world.neighbour, review, material), "an officer is no reviewer");
        assertEquals("papers.not-your-case", refused(world.third, review, material));
        handedIn.of(world.officer, review);
        assertEquals(1L, rows(linjins, material));

        world.world.itIs(TODAY.plusDays(2));
        assertEquals("dossier.unknown", refused(linjins, review, material));
        sweep();
        assertEquals(0L, rows(linjins, material), "not in the database either");
        assertEquals(1L, rows(world.officer, material));
        LegalReview lapsed = world.read(register -> register.load(LegalReview.class, review));
        assertEquals(LegalReview.LAPSED, lapsed.stage());
        assertEquals(VerifyEvidence.class, world.next(id).orElseThrow(), "what lies there is weighed first");
        world.perform(world.officer, new VerifyEvidence(id, null, unweighed(id), false, "与本案无关"));
        assertEquals(RequestLegalReview.class, world.next(id).orElseThrow());
        world.world.itIs(TODAY.plusDays(3));
        Id<LegalReview> again = asked(id, TODAY.plusDays(9));
        assertNotEquals(review, again);
        assertFalse(handedIn.of(linjins, again).isEmpty());
    }

    private long rows(Actor reader, UUID material) {
        return world.world.registers.read(
                reader,
                register -> register.of(ReviewMaterial.class)
                        .where("d.id = :id", "id", material)
                        .count());
    }

    private void sweep() {
        Chores chores = new Chores(world.world.transactions, world.world.recorder, world.world.clock());
        new EndedAccess(new Foundation(world.world.transactions, world.world.clock()), chores, world.world.clock())
                .end();
    }
}
