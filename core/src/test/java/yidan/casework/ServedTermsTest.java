package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.paper.CorrectService;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProofOfService;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The terms of a party run from the day on which the paper reached it, by its proof of service, and not before. */
class ServedTermsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate DAY = CaseWorld.DAY;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private Id<EnforcementCase> noticeMade() {
        Id<EnforcementCase> id = PreparedCases.reported();
        world.perform(world.officer, world.noticeToServe(id, FINE));
        return id;
    }

    @Test
    void what_is_handed_over_at_once_has_its_proof_and_waits_for_one_signature() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        List<ProofOfService> proofs = world.read(register -> ProofOfService.of(register, id.value()));
        assertEquals(2, proofs.size());
        proofs.forEach(proof -> assertEquals(DAY, proof.servedOn()));
        Id<OfficialDocument> paper = world.paper(id.value(), FormKind.PROOF_OF_SERVICE);
        OfficialDocument receipt = world.read(register -> register.load(OfficialDocument.class, paper));
        assertTrue(receipt.isDraft(), "the receiver signs it");
        String documents = receipt.fields().get("documents").toString();
        assertTrue(documents.contains("事先告知书") && documents.contains("听证告知书"), documents);
    }

    @Test
    void nothing_is_decided_on_a_notice_that_was_not_served_and_its_terms_run_from_its_service() {
        Id<EnforcementCase> id = noticeMade();
        assertEquals("case.notice-not-served", refused(world.officer, world.waiver(id, DAY, "书面放弃。")));
        assertEquals(ServePaper.class, world.next(id).orElseThrow());
        world.world.itIs(DAY.plusDays(60));
        assertEquals("case.notice-not-served", refused(world.head, world.decision(id, FINE)));
        world.perform(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, DAY.plusDays(3)));
        assertEquals("hearing.offer-not-served", refused(world.head, world.decision(id, FINE)));
        world.perform(world.officer, world.posted(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(60)));
        assertEquals("hearing.may-still-be-asked", refused(world.head, world.decision(id, FINE)));
        Hearing offered = world.reload(id).hearing();
        assertTrue(offered.askedUntil().orElseThrow().isAfter(DAY.plusDays(60)));
        world.perform(world.officer, world.posted(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(1)));
        assertEquals(offered.askedUntil(), world.reload(id).hearing().askedUntil(), "the first proof counts");
        world.world.itIs(DAY.plusDays(71));
        world.perform(world.head, world.decision(id, FINE));
    }

    @Test
    void a_notice_that_arrives_when_its_last_day_has_come_is_given_again() {
        Id<EnforcementCase> id = noticeMade();
        world.world.itIs(DAY.plusDays(10));
        assertEquals(
                "case.notice-served-too-late",
                refused(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, DAY.plusDays(10))));
        ServePaper former = world.posted(id, FormKind.PRIOR_NOTICE, DAY.plusDays(10));
        world.perform(world.officer, world.noticeToServe(id, FINE));
        world.perform(world.officer, former);
        assertTrue(world.reload(id).notice().servedOn().isEmpty(), "the former notice is not the one that counts");
        world.perform(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, DAY.plusDays(10)));
        assertEquals(DAY.plusDays(10), world.reload(id).notice().servedOn().orElseThrow());
    }

    private ScheduleHearing hearing(Id<EnforcementCase> id, LocalDate day) {
        return new ScheduleHearing(
                id,
                null,
                null,
                day,
                LocalTime.of(9, 0),
                "镇会议室",
                null,
                world.person("niudu-reviewer"),
                world.person("niudu-archivist"));
    }

    @Test
    void who_was_not_summoned_has_not_stayed_away_and_is_not_heard_before_his_seven_working_days() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.perform(world.officer, new AskHearing(id, null, DAY));
        LocalDate day = DAY.plusDays(14);
        world.perform(world.head, hearing(id, day));
        world.world.itIs(day);
        assertEquals("hearing.notice-not-served", refused(world.head, new EndHearing(id, null, "没有到场。")));
        assertEquals(
                "hearing.notice-not-served",
                refused(world.reviewer, new RecordHearing(id, null, "质证。", Signing.SIGNED, null, "建议维持。")));
        assertEquals(
                "hearing.told-too-late",
                refused(world.officer, world.posted(id, FormKind.HEARING_NOTICE, DAY.plusDays(7))));
        world.perform(world.officer, world.posted(id, FormKind.HEARING_NOTICE, DAY.plusDays(1)));
        world.perform(world.head, new EndHearing(id, null, "没有到场。"));
    }

    @Test
    void the_court_is_not_asked_on_a_demand_that_was_not_served() {
        Id<EnforcementCase> id = PreparedCases.served();
        world.world.itIs(LocalDate.of(2026, 4, 20));
        world.perform(world.officer, new DemandPerformance(id, null, null, "请履行。"));
        world.world.itIs(LocalDate.of(2026, 10, 20));
        ApplyToCourt apply = new ApplyToCourt(id, null, "临猗县人民法院", "逾期不履行。", CaseWorld.sign());
        assertEquals("case.demand-not-served", refused(world.head, apply));
        world.perform(world.officer, world.posted(id, FormKind.DEMAND, LocalDate.of(2026, 10, 19)));
        assertEquals("court.demand-not-over", refused(world.head, apply));
        world.world.itIs(LocalDate.of(2026, 11, 10));
        world.perform(world.head, apply);
    }

    @Test
    void an_order_that_did_not_arrive_is_given_again_and_looked_at_after_its_day() {
        Id<Enforcement> id = new Executing().opened("逾期不改正的强制拆除");
        world.perform(world.officer, new OrderRemoval(id, null, null, DAY.plusDays(15), "停止建设，限期改正。"));
        world.world.itIs(DAY.plusDays(16));
        CheckRemoval check = new CheckRemoval(id, null, false, "没有改正。");
        assertEquals("enforcement.order-not-served", refused(world.officer, check));
        assertEquals("case.order-served-too-late", refused(world.officer, posted(id, DAY.plusDays(16))));
        world.perform(world.officer, new OrderRemoval(id, null, null, DAY.plusDays(30), "停止建设，限期改正。"));
        world.perform(world.officer, posted(id, DAY.plusDays(16)));
        assertEquals(
                "enforcement.ordered-already",
                refused(world.officer, new OrderRemoval(id, null, null, DAY.plusDays(40), "停止建设。")));
        world.world.itIs(DAY.plusDays(31));
        world.perform(world.officer, check);
        assertEquals(
                DAY.plusDays(16),
                world.read(register -> register.load(Enforcement.class, id))
                        .order()
                        .servedOn()
                        .orElseThrow(),
                "from then on the terms run that pass before anything is pulled down");
    }

    private ServeEnforcementPaper posted(Id<Enforcement> id, LocalDate received) {
        return new ServeEnforcementPaper(
                id,
                null,
                world.paper(id.value(), FormKind.RECTIFICATION_NOTICE),
                ServiceManner.POST,
                received,
                "赵某某",
                "牛杜镇示例村",
                false,
                "已签收",
                null,
                "XA0002",
                null,
                null,
                null,
                List.of(world.photo()));
    }

    private CorrectService corrected(Id<EnforcementCase> id, FormKind form, LocalDate right) {
        return new CorrectService(
                id,
                null,
                world.paper(id.value(), form),
                ServiceManner.POST,
                right,
                "赵某某",
                "牛杜镇示例村",
                false,
                "已签收",
                null,
                "XA0002",
                null,
                null,
                null,
                "把交寄的日期当成了签收的日期。",
                List.of(world.photo()));
    }

    private Deadline clock(Id<EnforcementCase> id, String term) {
        EnforcementCase one = world.reload(id);
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(one))
                .stream()
                .filter(clock -> clock.term().equals(term) && clock.isUndone())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_day_of_service_that_was_noted_wrongly_is_corrected_and_its_terms_count_anew() {
        Id<EnforcementCase> id = noticeMade();
        assertEquals("service.not-noted", refused(world.officer, corrected(id, FormKind.PRIOR_NOTICE, DAY)));
        world.world.itIs(DAY.plusDays(3));
        world.perform(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, DAY.plusDays(1)));
        world.perform(world.officer, world.posted(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(1)));
        LocalDate before = world.reload(id).hearing().askedUntil().orElseThrow();
        assertEquals(
                "service.same-day",
                refused(world.officer, corrected(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(1))));
        world.perform(world.officer, corrected(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(3)));
        LocalDate after = world.reload(id).hearing().askedUntil().orElseThrow();
        assertEquals(before.plusDays(2), after);
        assertEquals(after, clock(id, Terms.HEARING_REQUEST).dueOn());
        world.perform(world.officer, corrected(id, FormKind.PRIOR_NOTICE, DAY.plusDays(2)));
        assertEquals(DAY.plusDays(2), world.reload(id).notice().servedOn().orElseThrow());
        List<ProofOfService> proofs = world.read(register -> ProofOfService.of(register, id.value()));
        assertEquals(4, proofs.size(), "what was noted first stays");
        assertEquals(
                List.of(DAY.plusDays(1), DAY.plusDays(1)),
                proofs.stream().flatMap(proof -> proof.correctsDay().stream()).toList());
        world.perform(world.officer, new AskHearing(id, null, DAY.plusDays(3)));
        assertEquals(
                "service.day-relied-on",
                refused(world.officer, corrected(id, FormKind.HEARING_RIGHT_NOTICE, DAY.plusDays(2))));
    }

    @Test
    void a_notice_that_in_truth_came_too_late_is_given_again() {
        Id<EnforcementCase> id = noticeMade();
        world.perform(world.officer, world.posted(id, FormKind.PRIOR_NOTICE, DAY));
        world.world.itIs(DAY.plusDays(12));
        world.perform(world.officer, corrected(id, FormKind.PRIOR_NOTICE, DAY.plusDays(11)));
        assertTrue(world.reload(id).notice().servedOn().isEmpty());
        assertEquals("case.notice-not-served", refused(world.head, world.decision(id, FINE)));
    }

    @Test
    void the_last_day_to_pay_moves_with_the_corrected_day_of_the_decision_until_something_is_paid() {
        Id<EnforcementCase> id = PreparedCases.served();
        LocalDate served = world.reload(id).performance().servedOn().orElseThrow();
        LocalDate payBy = world.reload(id).performance().payBy().orElseThrow();
        world.world.itIs(served.plusDays(7));
        world.perform(world.officer, corrected(id, FormKind.PENALTY_DECISION, served.plusDays(7)));
        assertEquals(
                served.plusDays(7), world.reload(id).performance().servedOn().orElseThrow());
        assertEquals(payBy.plusDays(7), world.reload(id).performance().payBy().orElseThrow());
        assertEquals(payBy.plusDays(7), clock(id, Terms.FINE_PAYMENT).dueOn());
        assertEquals(
                "service.no-term-hangs-on-it",
                refused(world.officer, corrected(id, FormKind.CASE_OPENING, served.plusDays(6))));
        world.perform(
                world.officer, new RecordPayment(id, null, served.plusDays(7), new BigDecimal("100.00"), null, "晋财 1"));
        assertEquals(
                "service.day-relied-on",
                refused(world.officer, corrected(id, FormKind.PENALTY_DECISION, served.plusDays(6))));
    }

    @Test
    void what_was_served_and_paid_in_time_and_entered_later_was_in_time() {
        Id<EnforcementCase> id = PreparedCases.decided();
        LocalDate due = clock(id, Terms.DECISION_SERVED).dueOn();
        world.world.itIs(due.plusDays(3));
        world.perform(world.officer, handedOver(id, due));
        assertEquals(Deadline.MET, end(id, Terms.DECISION_SERVED));
        LocalDate payBy = clock(id, Terms.FINE_PAYMENT).dueOn();
        world.world.itIs(payBy.plusDays(2));
        world.perform(world.officer, new RecordPayment(id, null, payBy, FINE, null, "晋财 2"));
        assertEquals(Deadline.MET, end(id, Terms.FINE_PAYMENT));
    }

    @Test
    void what_was_served_too_late_was_late() {
        Id<EnforcementCase> id = PreparedCases.decided();
        LocalDate due = clock(id, Terms.DECISION_SERVED).dueOn();
        world.world.itIs(due.plusDays(3));
        world.perform(world.officer, handedOver(id, due.plusDays(1)));
        assertEquals(Deadline.MISSED, end(id, Terms.DECISION_SERVED));
    }

    private static ServeDecision handedOver(Id<EnforcementCase> id, LocalDate on) {
        return new ServeDecision(id, null, ServiceManner.DIRECT, on, "赵某某", "牛杜镇示例村", false, null);
    }

    /** How the only clock of that term ended. */
    private String end(Id<EnforcementCase> id, String term) {
        EnforcementCase one = world.reload(id);
        List<Deadline> clocks =
                world
                        .read(register -> Clocks.of(
                                        World.NIUDU, world.world.clock().instant(), register)
                                .of(one))
                        .stream()
                        .filter(clock -> clock.term().equals(term))
                        .toList();
        assertEquals(1, clocks.size());
        return clocks.getFirst().stage();
    }
}
