package yidan.casework.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What the court says to an application, and what is left to the body when it says no. Source: 行政强制法 第五十六条至第五十八条. */
class CourtRulingTest {

    private static final BigDecimal FINE = new BigDecimal("1000.00");
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 10);
    private static final LocalDate ASKED = LocalDate.of(2026, 9, 11);
    private static final LocalDate REFUSED = LocalDate.of(2026, 9, 16);
    /** Fifteen days later, a day of the National Day holiday; its first working day after. */
    private static final LocalDate CONTEST_UNTIL = LocalDate.of(2026, 10, 8);

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = atCourt();

    private Id<EnforcementCase> atCourt() {
        Id<EnforcementCase> told = world.told(world.item("秸秆"), FINE);
        world.world.itIs(SERVED);
        world.perform(world.head, world.decision(told, FINE));
        world.perform(
                world.officer,
                new ServeDecision(told, null, ServiceManner.DIRECT, SERVED, "赵某某", "牛杜镇示例村", false, null));
        world.world.itIs(LocalDate.of(2026, 4, 20));
        world.perform(world.officer, new DemandPerformance(told, null, LocalDate.of(2026, 4, 20), "请履行。"));
        world.world.itIs(ASKED);
        world.perform(world.head, applied(told));
        return told;
    }

    private static ApplyToCourt applied(Id<EnforcementCase> of) {
        return new ApplyToCourt(of, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
    }

    private NoteCourtRuling ruled(CourtAnswer answer, LocalDate on) {
        return new NoteCourtRuling(id, null, answer, on, "（2026）晋0821行审7号", null);
    }

    private AskHigherCourt higher() {
        return new AskHigherCourt(id, null, "运城市中级人民法院", "应当受理。", null);
    }

    private String refused(Actor by, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(by, act));
        assertTrue(refusal.basis().startsWith("cn-compulsion-2011:#5"), refusal.basis());
        return refusal.key();
    }

    private boolean clockRuns() {
        return world.read(register -> Clocks.of(
                        world.officer.organisation(), world.world.clock().instant(), register)
                .of(register.load(EnforcementCase.class, id))
                .stream()
                .anyMatch(clock -> clock.term().equals(Terms.COURT_REFUSAL_RECONSIDERATION) && clock.isUndone()));
    }

    @Test
    void what_the_court_takes_up_and_orders_is_enforced() {
        assertEquals(NoteCourtRuling.class, world.next(id).orElseThrow());
        assertEquals(
                "court.answered-before-asked", refused(world.officer, ruled(CourtAnswer.TAKEN_UP, ASKED.minusDays(1))));
        world.perform(world.officer, ruled(CourtAnswer.TAKEN_UP, ASKED));
        assertEquals("court.ruled-already", refused(world.officer, ruled(CourtAnswer.NOT_TAKEN_UP, ASKED)));
        assertEquals("court.not-refused", refused(world.head, higher()));
        world.world.itIs(REFUSED);
        world.perform(world.officer, ruled(CourtAnswer.TO_BE_ENFORCED, REFUSED));
        assertEquals(RecordPayment.class, world.next(id).orElseThrow());
        assertEquals("court.nothing-awaited", refused(world.officer, ruled(CourtAnswer.TO_BE_ENFORCED, REFUSED)));
        assertFalse(clockRuns());
    }

    @Test
    void against_a_no_the_higher_court_is_asked_within_fifteen_days() {
        world.world.itIs(REFUSED);
        world.perform(world.officer, ruled(CourtAnswer.NOT_TAKEN_UP, REFUSED));
        assertTrue(clockRuns());
        assertEquals(AskHigherCourt.class, world.next(id).orElseThrow());
        assertEquals(
                CONTEST_UNTIL,
                world.reload(id).performance().court().higherUntil().orElseThrow());
        world.world.itIs(CONTEST_UNTIL);
        world.perform(world.head, higher());
        assertFalse(clockRuns());
        assertEquals("court.asked-already", refused(world.head, applied(id)), "a court looks at it again");
        world.world.itIs(CONTEST_UNTIL.plusDays(10));
        world.perform(world.officer, ruled(CourtAnswer.NOT_TAKEN_UP, CONTEST_UNTIL.plusDays(10)));
        assertEquals("court.not-refused", refused(world.head, higher()), "the higher court has spoken");
        assertFalse(clockRuns());
    }

    @Test
    void what_the_higher_court_has_had_taken_up_may_be_refused_and_contested_on_its_merits() {
        world.world.itIs(REFUSED);
        world.perform(world.officer, ruled(CourtAnswer.NOT_TAKEN_UP, REFUSED));
        world.perform(world.head, higher());
        LocalDate taken = REFUSED.plusDays(10);
        world.world.itIs(taken);
        world.perform(world.officer, ruled(CourtAnswer.TAKEN_UP, taken));
        LocalDate no = taken.plusDays(20);
        world.world.itIs(no);
        world.perform(world.officer, ruled(CourtAnswer.NOT_TO_BE_ENFORCED, no));
        assertTrue(clockRuns());
        world.perform(world.head, higher());
        assertTrue(world.reload(id).performance().court().isAwaited());
    }

    @Test
    void after_a_no_the_party_is_demanded_to_anew_and_the_court_asked_again() {
        world.world.itIs(REFUSED);
        world.perform(world.officer, ruled(CourtAnswer.NOT_TO_BE_ENFORCED, REFUSED));
        world.perform(world.officer, new DemandPerformance(id, null, REFUSED, "请履行。"));
        assertEquals("court.demand-not-over", refused(world.head, applied(id)));
        LocalDate again = LocalDate.of(2026, 10, 20);
        world.world.itIs(again);
        world.perform(world.head, applied(id));
        assertEquals(again, world.reload(id).performance().courtAppliedOn().orElseThrow());
        assertTrue(world.reload(id).performance().court().answer().isEmpty(), "nothing is said to it yet");
    }

    @Test
    void what_a_suit_admitted_late_makes_of_the_decision_is_followed_though_the_court_was_asked() {
        world.world.itIs(REFUSED);
        world.perform(world.officer, new NoteStay(id, null, ProceedingsKind.SUIT, REFUSED, "（2026）晋0821行初9号"));
        LocalDate judged = LocalDate.of(2026, 10, 20);
        world.world.itIs(judged);
        world.perform(world.officer, new EndStay(id, null, judged, ProceedingsEnd.CHANGED, "（2026）晋0821行初9号"));
        BigDecimal less = new BigDecimal("600.00");
        world.perform(
                world.head,
                new FollowOutcome(id, null, Set.of(PenaltyKind.FINE), less, null, "（2026）晋0821行初9号 变更为六百元"));
        assertTrue(world.reload(id).performance().courtAppliedOn().isEmpty());
        assertEquals(0, less.compareTo(world.reload(id).penalty().orElseThrow().payable()));
    }
}
