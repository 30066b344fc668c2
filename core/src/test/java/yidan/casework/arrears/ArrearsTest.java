package yidan.casework.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.Confiscating;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.handover.NotePublished;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** The party does not pay at once: what runs up, what stops it, what is put off, and when the court may be asked. */
class ArrearsTest {

    private static final BigDecimal FINE = new BigDecimal("1000.00");
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 10);
    private static final LocalDate PAY_BY = LocalDate.of(2026, 3, 25);
    private static int receipts;

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = served();

    private Id<EnforcementCase> served() {
        Id<EnforcementCase> told = world.told(world.item("秸秆"), FINE);
        world.world.itIs(SERVED);
        world.perform(world.head, world.decision(told, FINE));
        world.perform(
                world.officer,
                new ServeDecision(told, null, ServiceManner.DIRECT, SERVED, "赵某某", "牛杜镇示例村", false, null));
        return told;
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private RecordPayment pays(LocalDate on, String amount, String late) {
        return new RecordPayment(
                id,
                null,
                on,
                amount == null ? null : new BigDecimal(amount),
                late == null ? null : new BigDecimal(late),
                "晋财欠 " + ++receipts);
    }

    private BigDecimal lateFine(LocalDate day) {
        return world.read(
                register -> LateFine.until(register.load(EnforcementCase.class, id), day, new Rules(register)));
    }

    private void pending(ProceedingsKind kind, LocalDate from, LocalDate until, ProceedingsEnd end) {
        world.world.itIs(until);
        world.perform(world.officer, new NoteStay(id, null, kind, from, "临政复〔2026〕3号"));
        world.perform(world.officer, new EndStay(id, null, until, end, "临政复决〔2026〕3号"));
    }

    private boolean isPerformed() {
        return world.reload(id).performance().isPerformed();
    }

    @Test
    void the_late_fine_stands_still_from_the_application_to_the_outcome_and_at_no_other_time() {
        world.world.itIs(PAY_BY.plusDays(30));
        assertEquals(new BigDecimal("300.00"), lateFine(PAY_BY.plusDays(10)));
        // Ten days before the last day to pay and four days after it: only the four were late.
        world.perform(
                world.officer,
                new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, PAY_BY.minusDays(10), "临政复〔2026〕3号"));
        assertEquals(BigDecimal.ZERO, lateFine(PAY_BY.plusDays(10)), "pending: nothing runs up");
        world.perform(world.officer, new EndStay(id, null, PAY_BY.plusDays(4), ProceedingsEnd.UPHELD, "临政复决〔2026〕3号"));
        assertEquals(new BigDecimal("180.00"), lateFine(PAY_BY.plusDays(10)));
        // A suit that overlaps with it by two days takes away only the days that are its own.
        pending(ProceedingsKind.SUIT, PAY_BY.plusDays(3), PAY_BY.plusDays(6), ProceedingsEnd.UPHELD);
        assertEquals(new BigDecimal("120.00"), lateFine(PAY_BY.plusDays(10)));
    }

    @Test
    void what_is_brought_against_a_decision_begins_after_its_service_and_one_ends_before_the_next() {
        world.world.itIs(PAY_BY);
        assertEquals(
                "stay.before-service",
                refused(
                        world.officer,
                        new NoteStay(id, null, ProceedingsKind.SUIT, SERVED.minusDays(1), "（2026）晋0821行初1号")));
        assertEquals(
                "stay.none-pending",
                refused(world.officer, new EndStay(id, null, PAY_BY, ProceedingsEnd.UPHELD, "判决")));
        world.perform(world.officer, new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, SERVED, "临政复〔2026〕3号"));
        assertEquals(
                "stay.pending-already",
                refused(world.officer, new NoteStay(id, null, ProceedingsKind.SUIT, SERVED, "行初1号")));
        assertEquals(
                "case.days-reversed",
                refused(world.officer, new EndStay(id, null, SERVED.minusDays(1), ProceedingsEnd.UPHELD, "复议决定")));
    }

    @Test
    void a_fine_paid_late_is_performed_only_with_its_late_fine() {
        world.world.itIs(PAY_BY.plusDays(5));
        world.perform(world.officer, pays(PAY_BY.plusDays(5), "1000.00", null));
        assertFalse(isPerformed(), "150 yuan are owed");
        world.world.itIs(PAY_BY.plusDays(20));
        assertEquals(new BigDecimal("150.00"), lateFine(PAY_BY.plusDays(20)), "nothing runs up on a fine that is paid");
        assertEquals("payment.nothing", refused(world.officer, pays(PAY_BY.plusDays(20), null, null)));
        assertEquals(
                "payment.late-fine-more-than-run-up",
                refused(world.officer, pays(PAY_BY.plusDays(20), null, "150.01")));
        assertEquals(
                "case.late-fine-owed",
                refused(world.officer, new RecordPerformance(id, null, PAY_BY.plusDays(20), "已缴清")));
        world.perform(world.officer, pays(PAY_BY.plusDays(20), null, "150.00"));
        assertTrue(isPerformed());
    }

    @Test
    void payments_entered_out_of_order_do_not_take_the_late_fine_away() {
        world.world.itIs(PAY_BY.plusDays(10));
        world.perform(world.officer, pays(PAY_BY.plusDays(4), "900.00", null));
        world.perform(world.officer, pays(PAY_BY.minusDays(5), "100.00", null));
        assertFalse(isPerformed(), "paid in full four days late, whichever was entered last");
        assertEquals(new BigDecimal("120.00"), lateFine(PAY_BY.plusDays(10)));
        world.perform(world.officer, pays(PAY_BY.plusDays(10), null, "120.00"));
        assertTrue(isPerformed());
    }

    @Test
    void what_had_run_up_before_a_deferral_stays_owed() {
        world.world.itIs(PAY_BY.plusDays(10));
        GrantDeferral late = new GrantDeferral(id, null, PAY_BY.plusDays(10), PAY_BY.plusDays(40), null, "经济困难。");
        assertEquals("act.not-yours", refused(world.officer, late));
        world.perform(world.head, late);
        assertEquals(
                new BigDecimal("300.00"), lateFine(PAY_BY.plusDays(40)), "ten days, and no more until the new day");
        assertEquals(new BigDecimal("330.00"), lateFine(PAY_BY.plusDays(41)), "and then it goes on");
        world.world.itIs(PAY_BY.plusDays(20));
        world.perform(world.officer, pays(PAY_BY.plusDays(20), "1000.00", null));
        assertFalse(isPerformed());
    }

    @Test
    void an_agreement_may_waive_the_late_fine_when_the_party_made_good() {
        world.world.itIs(PAY_BY.plusDays(5));
        world.perform(world.officer, pays(PAY_BY.plusDays(5), "1000.00", "50.00"));
        WaiveLateFine waived = new WaiveLateFine(id, null, new BigDecimal("100.00"), "分两次履行的协议。", "已清理现场并复耕。");
        assertEquals(
                "arrears.waived-more-than-owed",
                refused(world.head, new WaiveLateFine(id, null, new BigDecimal("100.01"), "协议", "补救")));
        assertEquals("act.not-yours", refused(world.officer, waived));
        world.perform(world.head, waived);
        assertTrue(isPerformed());
    }

    @Test
    void instalments_have_their_days_and_their_clocks() {
        LocalDate first = LocalDate.of(2026, 4, 30);
        LocalDate last = LocalDate.of(2026, 5, 29);
        assertEquals("deferral.line-unreadable", refused(world.head, deferral(last, "四月底付一半")));
        assertEquals(
                "deferral.days-not-rising", refused(world.head, deferral(last, "2026-05-29 500", "2026-04-30 500")));
        assertEquals("deferral.last-day", refused(world.head, deferral(last, "2026-04-30 1000")));
        assertEquals("deferral.sum", refused(world.head, deferral(last, "2026-04-30 400", "2026-05-29 500")));
        world.perform(world.head, deferral(last, "2026-04-30 400.00", "2026年5月29日：600元"));
        assertEquals(
                List.of(new Instalment(first, new BigDecimal("400.00")), new Instalment(last, new BigDecimal("600"))),
                world.reload(id).performance().plan());
        assertEquals(List.of(PAY_BY + " STOPPED", first + " RUNNING", last + " RUNNING"), paymentClocks());
        assertEquals(BigDecimal.ZERO, lateFine(last), "what was put off is not late");
        world.world.itIs(first);
        world.perform(world.officer, pays(first, "400.00", null));
        assertEquals(List.of(PAY_BY + " STOPPED", first + " MET", last + " RUNNING"), paymentClocks());
        world.world.itIs(last);
        world.perform(world.officer, pays(last, "600.00", null));
        assertEquals(List.of(PAY_BY + " STOPPED", first + " MET", last + " MET"), paymentClocks());
        assertTrue(isPerformed());
    }

    private GrantDeferral deferral(LocalDate until, String... instalments) {
        return new GrantDeferral(id, null, SERVED, until, List.of(instalments), "家庭经济困难。");
    }

    private List<String> paymentClocks() {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(Terms.FINE_PAYMENT))
                .sorted(java.util.Comparator.comparing(Deadline::dueOn))
                .map(clock -> clock.dueOn() + " " + clock.stage())
                .toList();
    }

    @Test
    void the_court_is_not_asked_while_a_suit_is_pending_and_within_three_months_of_what_upheld_the_decision() {
        LocalDate decided = LocalDate.of(2026, 6, 1);
        world.world.itIs(LocalDate.of(2026, 4, 1));
        world.perform(world.officer, new DemandPerformance(id, null, LocalDate.of(2026, 4, 1), "请履行。"));
        ApplyToCourt application = new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
        world.world.itIs(LocalDate.of(2026, 4, 2));
        world.perform(
                world.officer,
                new NoteStay(id, null, ProceedingsKind.RECONSIDERATION, LocalDate.of(2026, 4, 2), "临政复〔2026〕3号"));
        // Six months and more after the service: what is pending goes before.
        world.world.itIs(LocalDate.of(2026, 9, 20));
        assertEquals("court.proceedings-pending", refused(world.head, application));
        world.world.itIs(decided);
        world.perform(world.officer, new EndStay(id, null, decided, ProceedingsEnd.UPHELD, "临政复决〔2026〕3号"));
        world.world.itIs(LocalDate.of(2026, 6, 16));
        assertEquals("court.party-may-still-sue", refused(world.head, application), "fifteen days to sue");
        world.world.itIs(LocalDate.of(2026, 9, 17));
        assertEquals("court.too-late", refused(world.head, application), "three months after them");
        world.world.itIs(LocalDate.of(2026, 6, 17));
        world.perform(world.head, application);
        assertTrue(world.reload(id).performance().courtAppliedOn().isPresent());
    }

    @Test
    void a_decision_that_was_changed_is_not_enforced_as_it_was() {
        world.world.itIs(LocalDate.of(2026, 4, 1));
        world.perform(world.officer, new DemandPerformance(id, null, LocalDate.of(2026, 4, 1), "请履行。"));
        pending(
                ProceedingsKind.RECONSIDERATION,
                LocalDate.of(2026, 4, 2),
                LocalDate.of(2026, 6, 1),
                ProceedingsEnd.CHANGED);
        world.world.itIs(LocalDate.of(2026, 9, 20));
        assertEquals(
                "case.decision-fell",
                refused(world.head, new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign())));
    }

    @Test
    void a_changed_decision_is_not_carried_out_until_what_was_made_of_it_stands_in_its_place() {
        world.world.itIs(PAY_BY);
        world.perform(world.head, new NotePublished(id, null, PAY_BY, "县政府网站"));
        world.perform(world.officer, pays(PAY_BY, "800.00", null));
        pending(ProceedingsKind.RECONSIDERATION, PAY_BY, PAY_BY.plusDays(30), ProceedingsEnd.CHANGED);
        assertEquals(List.of(Deadline.RUNNING), withdrawals());
        assertEquals("case.decision-fell", refused(world.officer, pays(PAY_BY.plusDays(30), "200.00", null)));
        assertEquals(
                "case.decision-fell",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行。")));
        assertEquals(
                "case.decision-fell",
                refused(world.officer, new DemandPerformance(id, null, PAY_BY.plusDays(30), "请履行。")));
        assertEquals(BigDecimal.ZERO, lateFine(PAY_BY.plusDays(60)), "what fell runs up nothing");
        assertEquals("outcome.heavier", refused(world.head, follow("1000.01")));
        world.perform(world.head, follow("500.00"));
        EnforcementCase now = world.reload(id);
        assertTrue(now.performance().isPerformed());
        assertEquals(new BigDecimal("300.00"), now.performance().refundOwed());
        assertTrue(now.ruling().disclosure().isOpen(), "published anew");
        assertEquals(
                "case.not-refunded",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行。")));
        world.perform(world.leader, new NoteRefund(id, null, PAY_BY.plusDays(30), "退变 0001"));
        world.perform(world.head, new NotePublished(id, null, PAY_BY.plusDays(30), "县政府网站"));
        assertEquals(List.of(Deadline.MET), withdrawals());
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行。"));
        assertEquals("case.decision-stands", refused(world.head, follow("400.00")));
    }

    @Test
    void what_an_outcome_strikes_out_of_a_penalty_is_not_waited_for_any_more() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        Confiscating.toldWithFine(of, FINE);
        world.world.itIs(SERVED);
        world.perform(world.head, Confiscating.decisionWithFine(of, FINE, 30));
        world.perform(
                world.officer, new ServeDecision(of, null, ServiceManner.DIRECT, SERVED, "赵某某", "牛杜镇示例村", false, null));
        assertEquals(List.of(Deadline.RUNNING), clocks(of, Terms.PENALTY_PERFORMED));
        world.world.itIs(PAY_BY);
        world.perform(world.officer, new NoteStay(of, null, ProceedingsKind.RECONSIDERATION, SERVED, "临政复〔2026〕4号"));
        world.perform(world.officer, new EndStay(of, null, PAY_BY, ProceedingsEnd.CHANGED, "临政复决〔2026〕4号"));
        world.perform(
                world.head,
                new FollowOutcome(of, null, EnumSet.of(PenaltyKind.FINE), FINE, null, "临政复决〔2026〕4号：不予没收。"));
        assertEquals(List.of(Deadline.STOPPED), clocks(of, Terms.PENALTY_PERFORMED));
        assertTrue(world.reload(of).ruling().toPerform().within().isEmpty());
    }

    private FollowOutcome follow(String fine) {
        return new FollowOutcome(
                id, null, EnumSet.of(PenaltyKind.FINE), new BigDecimal(fine), null, "临政复决〔2026〕3号：罚款变更。");
    }

    private List<String> withdrawals() {
        return clocks(id, Terms.PUBLISHED_DECISION_WITHDRAWN);
    }

    private List<String> clocks(Id<EnforcementCase> of, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, of)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .map(Deadline::stage)
                .toList();
    }

    private void closed() {
        world.world.itIs(PAY_BY);
        world.perform(world.officer, pays(PAY_BY, "1000.00", null));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意"));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }

    @Test
    void a_closed_case_is_open_again_when_its_decision_falls() {
        closed();
        pending(ProceedingsKind.RECONSIDERATION, PAY_BY.plusDays(5), PAY_BY.plusDays(20), ProceedingsEnd.CHANGED);
        assertEquals(CaseStages.SERVED, world.reload(id).stage());
        world.perform(world.head, new RevokeDecision(id, null, "复议决定撤销。"));
        world.perform(world.leader, new NoteRefund(id, null, PAY_BY.plusDays(20), "退闭 0001"));
        world.perform(world.officer, world.posted(id, FormKind.DECISION_CHANGE, PAY_BY.plusDays(20)));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.REVOKED, "决定已撤销，款项已退还。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意"));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
    }

    @Test
    void an_error_found_after_the_case_was_closed_is_put_right() {
        closed();
        world.world.itIs(PAY_BY.plusDays(40));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(CaseStages.SERVED, world.reload(id).stage());
        assertEquals(
                "case.not-refunded", refused(world.officer, new ProposeClosing(id, null, ClosingKind.REVOKED, "已撤销。")));
        world.perform(world.leader, new NoteRefund(id, null, PAY_BY.plusDays(40), "退闭 0002"));
        assertFalse(isPerformed());
    }
}
