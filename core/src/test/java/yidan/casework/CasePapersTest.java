package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yidan.casework.investigation.CompleteParty;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.party.PartyKind;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The acts of a case issue its documents, filled from what the case says. */
class CasePapersTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk desk = new PaperDesk();
    private final int item = world.item("秸秆");

    private Id<EnforcementCase> decided(Id<EnforcementCase> id) {
        world.world.itIs(LATER);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    @Test
    void an_ordinary_case_from_its_opening_to_its_closing_issues_what_each_step_asks_for() {
        Id<EnforcementCase> id = desk.opened(item);
        desk.perform(world.officer, desk.interview(id, Signing.SIGNED));
        desk.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(5), "清除余烬。", false));
        desk.minute();
        world.prove(id);
        world.weigh(id);
        desk.perform(world.officer, world.report(id, FINE, false, Set.of()));
        desk.perform(world.officer, world.noticeToServe(id, FINE));
        for (FormKind told : List.of(FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE)) {
            desk.perform(
                    world.officer,
                    new ServePaper(
                            id,
                            null,
                            desk.idOf(id, told),
                            ServiceManner.LEFT,
                            CaseWorld.DAY,
                            "赵某某",
                            "牛杜镇示例村",
                            false,
                            "拒绝签收",
                            "钱某某",
                            null));
            world.finish(world.officer, desk.idOf(id, FormKind.PROOF_OF_SERVICE), "送达人、见证人签名。");
        }
        desk.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃。"));
        desk.minute();
        decided(id);
        desk.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, LATER, "赵某某", "牛杜镇示例村", false, null));
        world.finish(world.officer, desk.idOf(id, FormKind.PROOF_OF_SERVICE), "在纸质送达回证上签收。");
        desk.perform(world.officer, new RecordPayment(id, null, LATER, FINE, null, "papers-0001"));
        desk.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。"));
        desk.perform(world.head, new ApproveClosing(id, null, null));
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
                        FormKind.PROOF_OF_SERVICE,
                        FormKind.PENALTY_DECISION,
                        FormKind.SIGNED_DRAFT,
                        FormKind.PROOF_OF_SERVICE,
                        FormKind.CASE_CLOSING),
                desk.issued(id));
        OfficialDocument decision = desk.paper(id, FormKind.PENALTY_DECISION);
        String number = decision.number().orElseThrow().toString();
        assertTrue(
                decision.fields().get("penalty").toString().contains("1,500.00"),
                decision.fields().toString());
        assertTrue(decision.fields().get("remedy").toString().contains("人民政府申请行政复议"));
        assertEquals(number, desk.paper(id, FormKind.CASE_CLOSING).fields().get("decision"));
        assertTrue(desk.paper(id, FormKind.PROOF_OF_SERVICE)
                .fields()
                .get("documents")
                .toString()
                .contains(number));
        assertEquals(
                world.reload(id).number().orElseThrow(),
                desk.paper(id, FormKind.CASE_OPENING).fields().get("caseNumber"));
        assertEquals(
                2, ((List<?>) desk.paper(id, FormKind.INTERVIEW_RECORD).fields().get("qa")).size());
    }

    @Test
    void a_document_that_cannot_be_filled_refuses_its_act_and_leaves_nothing_half_done() {
        ProposeCase known = world.proposal(item);
        ProposeCase homeless = new ProposeCase(
                null,
                item,
                PartyKind.PERSON,
                known.partyName(),
                known.partyNumber(),
                null,
                null,
                null,
                known.cause(),
                known.facts(),
                known.place(),
                known.conductFrom(),
                null,
                known.discoveredOn(),
                known.discoveredHow(),
                null,
                null,
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
        assertEquals(List.of(FormKind.CASE_OPENING), desk.issued(id));
        world.perform(world.officer, new CompleteParty(id, null, null, null, "临猗县牛杜镇示例村6号", null));
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        assertEquals(
                "临猗县牛杜镇示例村6号",
                desk.paper(id, FormKind.INVESTIGATION_REPORT).fields().get("partyAddress"));
    }

    @Test
    void a_refused_opening_keeps_its_form_with_the_reasons() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        world.perform(world.head, new RefuseOpening(id, null, "情节显著轻微。"));
        assertTrue(desk.paper(id, FormKind.CASE_OPENING)
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
        OfficialDocument decision = desk.paper(id, FormKind.SPOT_DECISION);
        assertTrue(decision.number().isPresent());
        assertTrue(decision.fields().get("statement").toString().startsWith("无异议。"));
    }

    @Test
    void things_seized_are_seized_by_a_numbered_decision_with_its_list() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, Seizing.urgently(id, List.of("打火机；普通；个；1", "汽油；；升；2.5")));
        OfficialDocument decision = desk.paper(id, FormKind.SEIZURE_DECISION);
        OfficialDocument list = desk.paper(id, FormKind.SEIZURE_LIST);
        assertEquals(decision.number().orElseThrow().toString(), list.fields().get("decision"));
        assertEquals(2, ((List<?>) list.fields().get("items")).size());
        assertTrue(decision.fields().get("term").toString().startsWith("2026年3月2日至"));
    }

    @Test
    void a_seizure_leaves_its_record_of_the_scene_with_what_the_party_said_and_how_it_was_signed() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, Seizing.urgently(id, List.of("打火机；普通；个；1")));
        OfficialDocument record = desk.paper(id, FormKind.SEIZURE_RECORD);
        assertFalse(record.isDraft());
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.SEIZURE_DECISION)),
                record.fields().get("decision"));
        assertEquals("没有意见", record.fields().get("statement"));
        assertEquals("当场清点。", record.fields().get("findings"));
        assertEquals("扣押", record.fields().get("measure"));
        assertTrue(record.fields().get("presence").toString().contains("当事人到场"));
    }

    @Test
    void where_the_party_does_not_come_a_witness_signs_the_record_and_on_the_screen_it_waits_for_its_signatures() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, Seizing.urgently(id, Signing.SIGNED, "钱某某"));
        assertTrue(desk.paper(id, FormKind.SEIZURE_RECORD)
                .fields()
                .get("signNote")
                .toString()
                .startsWith("当事人没有到场，由见证人钱某某"));
        desk.perform(world.officer, Seizing.urgently(id, Signing.ON_SCREEN, null));
        Id<OfficialDocument> record = desk.idOf(id, FormKind.SEIZURE_RECORD);
        desk.assertRefused(
                world.officer,
                new FinishRecord(record, null, null),
                "record.signature-missing",
                "cn-compulsion-2011:#18");
        world.finish(world.officer, record, "当事人拒绝签名。");
        assertEquals(
                "当事人拒绝签名。", desk.paper(id, FormKind.SEIZURE_RECORD).fields().get("signNote"));
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
                .map(id -> desk.paper(id, FormKind.RECTIFICATION_NOTICE)
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
