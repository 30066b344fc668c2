package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.act.Desk;
import yidan.act.Done;
import yidan.casework.investigation.CompleteParty;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.paper.DraftPaper;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.DiscardDraft;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignRecord;
import yidan.party.PartyKind;
import yidan.record.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The acts of a case issue its documents, filled from what the case says. */
class CasePapersTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private List<DocumentRow> papers(Id<EnforcementCase> id) {
        return world.read(register -> Papers.of(register, id.value()));
    }

    private List<FormKind> issued(Id<EnforcementCase> id) {
        return papers(id).stream()
                .filter(paper -> paper.stage().equals(OfficialDocument.ISSUED))
                .map(DocumentRow::form)
                .toList();
    }

    private OfficialDocument paper(Id<EnforcementCase> id, FormKind form) {
        DocumentRow row = papers(id).stream()
                .filter(paper -> paper.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow();
        return world.read(register -> register.load(OfficialDocument.class, Id.of(row.id())));
    }

    private Id<OfficialDocument> idOf(Id<EnforcementCase> id, FormKind form) {
        return Id.of(paper(id, form).uuid());
    }

    private RecordInterview interview(Id<EnforcementCase> id, Signing signing) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                "镇询问室",
                true,
                true,
                "问：是否焚烧秸秆？答：是。问：面积多大？答：约二分地。",
                signing,
                null);
    }

    private void minute() {
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
    }

    /** A minute after what was before. */
    private Done perform(Actor actor, Act act) {
        minute();
        return world.perform(actor, act);
    }

    private Id<EnforcementCase> opened() {
        Id<EnforcementCase> id =
                Id.of(perform(world.officer, world.proposal(item)).dossier());
        perform(world.head, new ApproveOpening(id, null, null));
        return id;
    }

    private Id<EnforcementCase> decided(Id<EnforcementCase> id) {
        world.world.itIs(LATER);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    @Test
    void an_ordinary_case_from_its_opening_to_its_closing_issues_what_each_step_asks_for() {
        Id<EnforcementCase> id = opened();
        perform(world.officer, interview(id, Signing.SIGNED));
        perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "清除余烬。"));
        minute();
        world.prove(id);
        perform(world.officer, world.report(id, FINE, false, Set.of()));
        perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        perform(
                world.officer,
                new ServePaper(
                        id,
                        null,
                        idOf(id, FormKind.PRIOR_NOTICE),
                        ServiceManner.LEFT,
                        CaseWorld.DAY,
                        "赵某某",
                        false,
                        "拒绝签收，见证人：钱某某"));
        minute();
        decided(id);
        perform(world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, LATER, "赵某某", false, null));
        perform(world.officer, new FinishRecord(idOf(id, FormKind.PROOF_OF_SERVICE), null, "在纸质送达回证上签收。"));
        perform(world.officer, new RecordPayment(id, null, LATER, FINE, null, "papers-0001"));
        perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        perform(world.head, new ApproveClosing(id, null, null));
        assertEquals(
                List.of(
                        FormKind.CASE_OPENING,
                        FormKind.INTERVIEW_RECORD,
                        FormKind.RECTIFICATION_NOTICE,
                        FormKind.EVIDENCE_LIST,
                        FormKind.INVESTIGATION_REPORT,
                        FormKind.PRIOR_NOTICE,
                        FormKind.HEARING_RIGHT_NOTICE,
                        FormKind.PROOF_OF_SERVICE,
                        FormKind.PENALTY_DECISION,
                        FormKind.PROOF_OF_SERVICE,
                        FormKind.CASE_CLOSING),
                issued(id));
        OfficialDocument decision = paper(id, FormKind.PENALTY_DECISION);
        String number = decision.number().orElseThrow().toString();
        assertTrue(
                decision.fields().get("penalty").toString().contains("1,500.00"),
                decision.fields().toString());
        assertTrue(decision.fields().get("remedy").toString().contains("人民政府申请行政复议"));
        assertEquals(number, paper(id, FormKind.CASE_CLOSING).fields().get("decision"));
        assertTrue(paper(id, FormKind.PROOF_OF_SERVICE)
                .fields()
                .get("documents")
                .toString()
                .contains(number));
        assertEquals(
                world.reload(id).number().orElseThrow(),
                paper(id, FormKind.CASE_OPENING).fields().get("caseNumber"));
        assertEquals(2, ((List<?>) paper(id, FormKind.INTERVIEW_RECORD).fields().get("qa")).size());
    }

    @Test
    void the_officers_wording_of_a_drafted_decision_is_what_the_head_issues_with_the_penalty_he_decides() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        Id<OfficialDocument> draft = idOf(id, FormKind.PENALTY_DECISION);
        world.perform(world.officer, new EditWording(draft, null, "facts", "当事人在㐂庆村𠮷家地块焚烧秸秆。"));
        world.perform(world.officer, new EditWording(draft, null, "penalty", "罚款一元。"));
        decided(id);
        OfficialDocument issued = paper(id, FormKind.PENALTY_DECISION);
        assertEquals(draft.value(), issued.uuid());
        assertEquals("当事人在㐂庆村𠮷家地块焚烧秸秆。", issued.fields().get("facts"));
        assertTrue(issued.fields().get("penalty").toString().contains("1,500.00"));
        assertTrue(issued.fields().get("procedure").toString().contains("放弃"));
    }

    @Test
    void only_who_handles_the_case_writes_on_its_drafts_and_who_tried_stands_in_the_record() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        world.perform(world.officer, interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> decision = idOf(id, FormKind.PENALTY_DECISION);
        Id<OfficialDocument> interview = idOf(id, FormKind.INTERVIEW_RECORD);
        EditWording wording = new EditWording(decision, null, "facts", "当事人焚烧秸秆约二分地。");
        FinishRecord finishing = new FinishRecord(interview, null, "拒绝签名，见证人：钱某某");
        SignRecord signing = new SignRecord(interview, null, "officerSigns", "a".repeat(64));
        long before = refusals(decision);
        assertRefused(world.third, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        assertEquals(before + 1, refusals(decision));
        assertRefused(world.third, signing, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(world.third, finishing, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(world.leader, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(world.reviewer, wording, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(world.head, finishing, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(world.neighbour, wording, "dossier.unknown", "");
        world.perform(world.second, wording);
        world.perform(world.head, new EditWording(decision, null, "reasons", "初次违法，危害后果轻微。"));
        world.perform(world.second, finishing);
        assertEquals(
                "当事人焚烧秸秆约二分地。", paper(id, FormKind.PENALTY_DECISION).fields().get("facts"));
    }

    @Test
    void a_draft_that_is_not_needed_is_discarded_for_a_reason_and_another_can_be_begun() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.NO_PENALTY_DECISION));
        world.perform(world.officer, interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> draft = idOf(id, FormKind.NO_PENALTY_DECISION);
        DiscardDraft discarding = new DiscardDraft(draft, null, "改为给予处罚。");
        assertRefused(world.third, discarding, "case.not-the-handler", "cn-penalty-2021:#42");
        assertRefused(
                world.officer,
                new DiscardDraft(idOf(id, FormKind.INTERVIEW_RECORD), null, "记错了。"),
                "document.record-not-discarded",
                "linyi-14:1.3#20");
        world.perform(world.officer, discarding);
        assertTrue(papers(id).stream().noneMatch(paper -> paper.form() == FormKind.NO_PENALTY_DECISION));
        assertRefused(world.officer, new EditWording(draft, null, "facts", "再改"), "act.wrong-stage", "linyi-14:1.3#8");
        assertTrue(world.read(register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :on", "on", draft.value())
                        .where("d.verb = 'DiscardDraft'")
                        .where("d.outcome = :done", "done", Outcome.DONE)
                        .values(String.class, "d.body"))
                .getFirst()
                .contains("改为给予处罚"));
        world.perform(world.officer, new DraftPaper(id, null, FormKind.NO_PENALTY_DECISION));
    }

    @Test
    void a_reviewer_gets_the_draft_of_the_decision_and_its_articles_without_anybody_typing_them_again() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new DraftPaper(id, null, FormKind.PENALTY_DECISION));
        Id<OfficialDocument> draft = idOf(id, FormKind.PENALTY_DECISION);
        world.perform(world.officer, new EditWording(draft, null, "facts", "当事人焚烧秸秆约二分地。"));
        world.world.itIs(LATER);
        world.perform(
                world.officer,
                new RequestLegalReview(id, null, null, Set.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款。", null, " "));
        UUID asked = world.reload(id).review().review().orElseThrow();
        LegalReview review = world.read(register -> register.load(LegalReview.class, Id.<LegalReview>of(asked)));
        assertTrue(review.draftDecision().contains("事实：当事人焚烧秸秆约二分地。"), review.draftDecision());
        assertTrue(review.draftDecision().contains("1,500.00"), review.draftDecision());
        assertTrue(review.legalBasis().contains("大气污染防治法"), review.legalBasis());
    }

    @Test
    void a_discussions_record_is_the_heads_and_not_the_handlers() {
        Id<EnforcementCase> id = world.told(item, FINE);
        Id<OfficialDocument> minutes = world.world.registers.read(
                world.head,
                register ->
                        Id.of(Papers.of(new Desk(world.head, world.world.clock().instant(), register))
                                .draft(FormKind.DISCUSSION_RECORD, id.value(), Map.of("chair", "某负责人"))
                                .uuid()));
        EditWording wording = new EditWording(minutes, null, "conclusion", "同意。");
        assertRefused(world.officer, wording, "paper.the-heads-write", "cn-penalty-2021:#57");
        world.perform(world.head, wording);
        assertEquals("同意。", paper(id, FormKind.DISCUSSION_RECORD).fields().get("conclusion"));
    }

    @Test
    void a_hearings_record_is_its_chairs_and_its_recorders() {
        Id<EnforcementCase> id = world.told(item, FINE);
        Id<OfficialDocument> record = world.world.registers.read(world.head, register -> {
            register.load(EnforcementCase.class, id)
                    .hearing()
                    .schedule(
                            CaseWorld.DAY,
                            world.world.clock().instant(),
                            "镇会议室",
                            null,
                            world.leader.user(),
                            world.third.user());
            return Id.of(Papers.of(new Desk(world.head, world.world.clock().instant(), register))
                    .draft(FormKind.HEARING_RECORD, id.value(), Map.of("place", "镇会议室"))
                    .uuid());
        });
        EditWording wording = new EditWording(record, null, "signNote", "当事人阅后签名。");
        assertRefused(world.officer, wording, "paper.the-hearings-people-write", "cn-penalty-2021:#64");
        assertRefused(world.head, wording, "paper.the-hearings-people-write", "cn-penalty-2021:#64");
        world.perform(world.leader, wording);
        world.perform(world.third, wording);
        assertEquals("当事人阅后签名。", paper(id, FormKind.HEARING_RECORD).fields().get("signNote"));
    }

    private static void assertRefused(Actor actor, Act act, String key, String basis) {
        Refusal refusal = assertThrows(Refusal.class, () -> CaseWorld.get().perform(actor, act));
        assertEquals(key, refusal.key());
        assertEquals(basis, refusal.basis());
    }

    private long refusals(Id<OfficialDocument> on) {
        return world
                .read(register -> register.of(RecordEntry.class)
                        .where("d.dossierId = :on", "on", on.value())
                        .where("d.outcome = :refused", "refused", Outcome.REFUSED)
                        .values(String.class, "d.body"))
                .stream()
                .filter(body -> body.contains("case.not-the-handler"))
                .count();
    }

    @Test
    void a_document_that_cannot_be_filled_refuses_its_act_and_leaves_nothing_half_done() {
        ProposeCase known = world.proposal(item);
        ProposeCase homeless = new ProposeCase(
                null,
                item,
                PartyKind.PERSON,
                known.partyName(),
                null,
                null,
                null,
                null,
                known.cause(),
                known.facts(),
                known.place(),
                known.conductFrom(),
                null,
                known.discoveredOn(),
                false,
                known.lead(),
                known.assistant(),
                false);
        Id<EnforcementCase> id = Id.of(world.perform(world.officer, homeless).dossier());
        world.perform(world.head, new ApproveOpening(id, null, null));
        world.prove(id);
        Refusal refusal = assertThrows(
                Refusal.class, () -> world.perform(world.officer, world.report(id, FINE, false, Set.of())));
        assertEquals("document.incomplete", refusal.key());
        assertTrue(
                refusal.arguments().toString().contains("住址"),
                refusal.arguments().toString());
        assertEquals(CaseStages.INVESTIGATING, world.reload(id).stage());
        assertEquals(List.of(FormKind.CASE_OPENING), issued(id));
        world.perform(world.officer, new CompleteParty(id, null, null, null, "临猗县牛杜镇示例村6号", null));
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals(
                "临猗县牛杜镇示例村6号", paper(id, FormKind.INVESTIGATION_REPORT).fields().get("partyAddress"));
    }

    @Test
    void a_record_signed_on_the_screen_waits_for_its_signature_or_a_note() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, interview(id, Signing.ON_SCREEN));
        Id<OfficialDocument> record = idOf(id, FormKind.INTERVIEW_RECORD);
        assertEquals(
                "record.signature-missing",
                assertThrows(Refusal.class, () -> world.perform(world.officer, new FinishRecord(record, null, null)))
                        .key());
        world.perform(world.officer, new FinishRecord(record, null, "拒绝签名，见证人：钱某某"));
        assertEquals(
                "拒绝签名，见证人：钱某某", paper(id, FormKind.INTERVIEW_RECORD).fields().get("signNote"));
    }

    @Test
    void a_refused_opening_keeps_its_form_with_the_reasons() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        world.perform(world.head, new RefuseOpening(id, null, "情节显著轻微。"));
        assertTrue(paper(id, FormKind.CASE_OPENING)
                .fields()
                .get("headOpinion")
                .toString()
                .contains("情节显著轻微"));
    }

    @Test
    void an_on_the_spot_decision_is_numbered_on_the_spot() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                Set.of(PenaltyKind.FINE),
                                new BigDecimal("100.00")))
                .dossier());
        OfficialDocument decision = paper(id, FormKind.SPOT_DECISION);
        assertTrue(decision.number().isPresent());
        assertEquals("无异议。", decision.fields().get("statement"));
    }

    @Test
    void things_seized_are_seized_by_a_numbered_decision_with_its_list() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, Seizing.urgently(id, List.of("打火机；普通；个；1", "汽油；；升；2.5")));
        OfficialDocument decision = paper(id, FormKind.SEIZURE_DECISION);
        OfficialDocument list = paper(id, FormKind.SEIZURE_LIST);
        assertEquals(decision.number().orElseThrow().toString(), list.fields().get("decision"));
        assertEquals(2, ((List<?>) list.fields().get("items")).size());
        assertTrue(decision.fields().get("term").toString().startsWith("2026年3月2日至"));
    }

    @Test
    void fifty_at_once_get_numbers_without_gaps_for_their_cases_and_their_documents() throws Exception {
        List<Callable<Id<EnforcementCase>>> openings = new ArrayList<>();
        IntStream.range(0, 50).forEach(at -> openings.add(() -> world.opened(item)));
        List<Id<EnforcementCase>> cases = together(openings);
        List<Callable<Id<EnforcementCase>>> orders = new ArrayList<>();
        cases.forEach(id -> orders.add(() -> {
            world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "清除余烬。"));
            return id;
        }));
        together(orders);
        assertUnbroken(cases.stream()
                .map(id -> world.reload(id).number().orElseThrow())
                .map(number -> Integer.valueOf(number.replaceAll(".*第(\\d+)号", "$1")))
                .toList());
        assertUnbroken(cases.stream()
                .map(id -> paper(id, FormKind.RECTIFICATION_NOTICE)
                        .number()
                        .orElseThrow()
                        .ordinal())
                .toList());
    }

    private static void assertUnbroken(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        assertEquals(
                IntStream.range(sorted.getFirst(), sorted.getFirst() + sorted.size())
                        .boxed()
                        .toList(),
                sorted);
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
        }
        return done;
    }
}
