package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.World;
import yidan.act.Chores;
import yidan.casework.handover.NotePublished;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadRow;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.Leads;
import yidan.casework.lead.RegisterLead;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.RequestLegalReview;
import yidan.document.OfficialDocument;
import yidan.document.Originals;
import yidan.document.Papers;
import yidan.document.draft.Writing;
import yidan.document.layout.Typesetter;
import yidan.evidence.EvidenceKind;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who reads what of a case: papers, files and names are for those whose affair the case is. */
class ConfidenceTest {

    @TempDir
    Path folder;

    private final CaseWorld world = CaseWorld.get();
    private final Actor archivist = world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
    private final Actor custodian = world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
    private final Actor publisher = world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER);
    private final Actor liaison = world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON);
    private final List<Actor> others = List.of(world.third, world.reviewer, archivist, custodian, publisher, liaison);
    private final Cases cases = new Cases(world.world.registers);

    private Optional<Refusal> closed(Actor reader, Id<EnforcementCase> id) {
        return world.world.registers.read(reader, register -> {
            Id<OfficialDocument> paper =
                    Id.of(Papers.of(register, id.value()).getFirst().id());
            return Writing.closed(register.load(OfficialDocument.class, paper), reader, register);
        });
    }

    @Test
    void papers_of_a_case_are_opened_by_those_who_handle_lead_and_decide_and_seen_by_others() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head)) {
            assertTrue(closed(reader, id).isEmpty(), reader.user());
        }
        for (Actor reader : others) {
            Refusal refusal = closed(reader, id).orElseThrow();
            assertEquals("papers.not-your-case", refusal.key(), reader.user());
            assertEquals("cn-penalty-2021:#50", refusal.basis());
            assertFalse(
                    world.world
                            .registers
                            .read(reader, register -> Papers.of(register, id.value()))
                            .isEmpty(),
                    "that there is one is no secret");
        }
    }

    @Test
    void the_service_itself_keeps_papers_and_files_closed_whoever_knows_their_address() throws IOException {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Chores chores = new Chores(world.world.transactions, world.world.recorder, world.world.clock());
        FileStore files =
                new FileStore(new FileShelf(folder.toString()), world.world.registers, chores, world.world.clock());
        Originals originals =
                new Originals(new Typesetter(" "), files, world.world.registers, chores, world.world.clock());
        String hash = files.keep(
                        world.officer,
                        new Upload(new ByteArrayInputStream(("照片 " + id).getBytes(StandardCharsets.UTF_8)), "说明.txt"),
                        FileRules.evidence())
                .hash();
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.PHYSICAL,
                        "残留物",
                        "证明焚烧",
                        CaseWorld.DAY,
                        "村北",
                        "现场提取",
                        true,
                        null,
                        List.of(hash)));
        Id<OfficialDocument> paper = Id.of(world.read(register -> Papers.of(register, id.value()))
                .getFirst()
                .id());
        for (Actor reader : others) {
            assertEquals(
                    "papers.not-your-case",
                    assertThrows(Refusal.class, () -> originals.preview(reader, paper))
                            .key());
            assertEquals(
                    "papers.not-your-case",
                    assertThrows(Refusal.class, () -> originals.original(reader, paper))
                            .key());
            assertEquals(
                    "papers.not-your-case",
                    assertThrows(Refusal.class, () -> files.open(reader, EnforcementCase.class, id, hash))
                            .key());
            assertEquals(
                    "papers.not-your-case",
                    assertThrows(Refusal.class, () -> files.stretch(reader, EnforcementCase.class, id, hash, 0, 1))
                            .key());
        }
        try (FileStore.Opened opened = files.open(world.second, EnforcementCase.class, id, hash)) {
            assertEquals(hash, opened.file().hash());
        }
    }

    @Test
    void who_chairs_or_records_the_hearing_reads_the_case_from_the_day_he_is_named() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        assertTrue(closed(archivist, id).isPresent());
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        world.perform(
                world.head,
                new ScheduleHearing(
                        id,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(14),
                        java.time.LocalTime.of(9, 0),
                        "镇会议室",
                        null,
                        world.person("niudu-reviewer"),
                        world.person("niudu-archivist")));
        assertTrue(closed(world.reviewer, id).isEmpty());
        assertTrue(closed(archivist, id).isEmpty());
        assertTrue(closed(world.third, id).isPresent());
    }

    @Test
    void who_publishes_reads_a_case_from_its_decision_until_it_is_published() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        assertTrue(closed(publisher, id).isPresent());
        LocalDate day = LocalDate.of(2026, 3, 10);
        world.world.itIs(day);
        world.perform(world.head, world.decision(id, new BigDecimal("1500.00")));
        assertTrue(closed(publisher, id).isEmpty());
        world.perform(publisher, new NotePublished(id, null, day, "县政府网站"));
        assertTrue(closed(publisher, id).isPresent());
    }

    @Test
    void a_name_is_masked_in_lists_for_others_of_the_body_and_for_the_county() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, named("马得水")).dossier());
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head)) {
            assertEquals("马得水", name(reader, id), reader.user());
        }
        for (Actor reader : others) {
            assertEquals("马某某", name(reader, id), reader.user());
        }
        assertEquals("马某某", name(world.bureau, id), "before a reason was given");
        CaseRow row = cases.row(custodian, id).orElseThrow();
        assertFalse(row.cause().contains("马得水"), row.cause());
    }

    @Test
    void a_name_is_masked_in_the_list_of_reviews_for_all_but_those_whose_affair_the_case_is() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, named("马得水")).dossier());
        BigDecimal fine = new BigDecimal("1500.00");
        world.perform(world.head, new ApproveOpening(id, null, "同意立案。"));
        world.prove(id);
        world.perform(world.officer, world.report(id, fine, false, Set.of()));
        world.perform(world.officer, world.notice(id, fine, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法", null));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head)) {
            assertEquals("马得水露天焚烧秸秆", cause(reader, review), reader.user());
            assertTrue(reviewClosed(reader, review).isEmpty(), reader.user());
        }
        for (Actor reader : others) {
            assertEquals("马某某露天焚烧秸秆", cause(reader, review), reader.user());
        }
        assertEquals("马某某露天焚烧秸秆", cause(world.bureau, review), "before a reason was given");
        for (Actor reader : List.of(world.third, archivist, custodian, publisher, liaison)) {
            assertEquals(
                    "papers.not-your-case",
                    reviewClosed(reader, review).orElseThrow().key(),
                    reader.user());
        }
        assertTrue(reviewClosed(world.reviewer, review).isEmpty());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        assertEquals("马得水露天焚烧秸秆", cause(world.reviewer, review), "he has taken it up");
    }

    private Optional<Refusal> reviewClosed(Actor reader, Id<LegalReview> review) {
        return world.read(register -> register.load(LegalReview.class, review)).closedTo(reader);
    }

    private String cause(Actor reader, Id<LegalReview> review) {
        LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
        String inTheList = reviews
                .page(reader, new LegalReviews.Question("", null, null), LegalReviews.Order.OPENED, true, 0, 500)
                .stream()
                .filter(row -> row.id().equals(review.value()))
                .findFirst()
                .orElseThrow()
                .cause();
        assertEquals(inTheList, reviews.row(reader, review).orElseThrow().cause());
        return inTheList;
    }

    private String name(Actor reader, Id<EnforcementCase> id) {
        String inTheList = cases.page(reader, CaseFilter.ALL, Cases.Order.OPENED, true, 0, 500).stream()
                .filter(row -> row.id().equals(id.value()))
                .findFirst()
                .orElseThrow()
                .partyName();
        assertEquals(inTheList, cases.row(reader, id).orElseThrow().partyName());
        return inTheList;
    }

    private yidan.casework.opening.ProposeCase named(String name) {
        var plain = world.proposal(world.item("秸秆"));
        return new yidan.casework.opening.ProposeCase(
                null,
                plain.item(),
                plain.partyKind(),
                name,
                plain.partyNumber(),
                null,
                plain.address(),
                plain.phone(),
                name + "露天焚烧秸秆",
                plain.facts(),
                plain.place(),
                plain.conductFrom(),
                null,
                plain.discoveredOn(),
                plain.discoveredHow(),
                null,
                null,
                plain.lead(),
                plain.assistant(),
                false);
    }

    @Test
    void who_reported_with_his_name_is_known_to_those_who_answer_him() {
        Id<Lead> id = Id.of(world.perform(
                        world.officer,
                        new RegisterLead(
                                LeadSource.COMPLAINT,
                                CaseWorld.DAY,
                                "冯守信反映马得水在村北焚烧秸秆，电话13900000000。",
                                "示例村",
                                "马得水",
                                "冯守信",
                                "13900000000"))
                .dossier());
        Lead lead = world.read(register -> register.load(Lead.class, id));
        for (Actor reader : List.of(world.officer, world.third, world.leader, world.head, liaison)) {
            assertEquals("冯守信", lead.reporter(reader).orElseThrow(), reader.user());
            assertEquals("13900000000", lead.contact(reader).orElseThrow());
        }
        Leads leads = new Leads(world.world.registers);
        for (Actor reader : List.of(archivist, custodian, publisher, world.reviewer)) {
            assertEquals("冯某某", lead.reporter(reader).orElseThrow(), reader.user());
            assertEquals("***", lead.contact(reader).orElseThrow());
            assertEquals("冯某某反映马某某在村北焚烧秸秆，电话139****0000。", lead.said(lead.content(), reader));
            LeadRow row = leads.row(reader, id).orElseThrow();
            assertFalse(row.toString().contains("冯守信") || row.toString().contains("马得水"), row.toString());
        }
    }
}
