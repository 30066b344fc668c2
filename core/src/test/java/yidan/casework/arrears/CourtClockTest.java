package yidan.casework.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.PutSuccessor;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.turn.Turns;
import yidan.document.FormKind;
import yidan.evidence.PartyProof;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** The three months in which the court may be asked do not run out unseen. Source: 行政强制法 第五十三条、第五十四条. */
class CourtClockTest {

    private static final BigDecimal FINE = new BigDecimal("1000.00");
    private static final LocalDate SERVED = LocalDate.of(2026, 3, 10);
    /** Six months for a suit end on a Thursday, three months after that on a Thursday as well. */
    private static final LocalDate SUIT_OVER = LocalDate.of(2026, 9, 10);

    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    private final CaseWorld world = CaseWorld.get();
    private final Turns turns = new Turns(world.world.registers, world.world.clock());
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

    /** The days of the clocks of the body that run. */
    private List<LocalDate> lastDays() {
        return world.read(register -> Clocks.of(
                        world.officer.organisation(), world.world.clock().instant(), register)
                .of(register.load(EnforcementCase.class, id))
                .stream()
                .filter(clock -> clock.term().equals(Terms.COURT_ENFORCEMENT) && clock.isUndone())
                .map(Deadline::dueOn)
                .toList());
    }

    private boolean waitsForTheHead() {
        return turns.waitingFor(world.head, 0, 500).stream()
                .anyMatch(one -> one.id().equals(id.value()));
    }

    private void demanded(LocalDate on) {
        world.world.itIs(on);
        world.perform(world.officer, new DemandPerformance(id, null, on, "请履行。"));
    }

    @Test
    void it_runs_from_the_service_of_the_decision_and_ends_three_months_after_the_partys_own_terms() {
        assertEquals(List.of(LAST), lastDays());
        world.world.itIs(SERVED.plusDays(3));
        world.perform(
                world.officer, new NoteStay(id, null, ProceedingsKind.SUIT, SERVED.plusDays(2), "（2026）晋0821行初1号"));
        assertEquals(List.of(), lastDays(), "nobody is late while the court looks at it");
        world.world.itIs(LocalDate.of(2026, 5, 7));
        world.perform(
                world.officer,
                new EndStay(id, null, LocalDate.of(2026, 5, 7), ProceedingsEnd.UPHELD, "（2026）晋0821行初1号"));
        assertEquals(List.of(LocalDate.of(2026, 8, 7)), lastDays(), "three months after the judgment");
    }

    private static LocalDate over(Register register, ProceedingsEnd end, boolean firstReconsidered) {
        Proceedings one = Proceedings.begun(ProceedingsKind.RECONSIDERATION, SERVED.plusDays(50))
                .ended(SERVED.plusDays(57), end);
        return OwnTerms.of(new Rules(register)).over(SERVED, List.of(one), firstReconsidered);
    }

    @Test
    void whose_reconsideration_was_not_accepted_may_still_sue_where_there_was_no_suit_before_it() {
        world.read(register -> {
            LocalDate unused = OwnTerms.of(new Rules(register)).over(SERVED, List.of(), true);
            assertEquals(SERVED.plusDays(72), over(register, ProceedingsEnd.NOT_ACCEPTED, true), "行政复议法 第三十四条");
            assertEquals(unused, over(register, ProceedingsEnd.WITHDRAWN, true));
            assertEquals(
                    OwnTerms.of(new Rules(register)).over(SERVED, List.of(), false),
                    over(register, ProceedingsEnd.NOT_ACCEPTED, false),
                    "it has its own six months");
            return null;
        });
    }

    @Test
    void who_pays_stops_it() {
        world.world.itIs(SERVED.plusDays(3));
        world.perform(world.officer, new RecordPayment(id, null, SERVED.plusDays(3), FINE, null, "晋财欠 20260313"));
        assertTrue(world.reload(id).performance().isPerformed());
        assertEquals(List.of(), lastDays());
    }

    @Test
    void who_got_more_time_is_brought_before_the_court_later() {
        world.world.itIs(SERVED.plusDays(3));
        LocalDate until = LocalDate.of(2026, 9, 24);
        world.perform(world.head, new GrantDeferral(id, null, SERVED.plusDays(1), until, null, "经济困难。"));
        assertEquals(List.of(LocalDate.of(2026, 12, 24)), lastDays());
    }

    @Test
    void the_page_leads_from_the_demand_to_the_court() {
        assertEquals(RecordPayment.class, world.next(id).orElseThrow());
        world.world.itIs(LocalDate.of(2026, 4, 20));
        assertEquals(DemandPerformance.class, world.next(id).orElseThrow(), "the fifteen days are over");
        world.perform(world.officer, new DemandPerformance(id, null, null, "请履行。"));
        assertEquals(ServePaper.class, world.next(id).orElseThrow());
        world.perform(world.officer, world.posted(id, FormKind.DEMAND, LocalDate.of(2026, 4, 20)));
        world.perform(world.officer, world.heardOnDemand(id, "收成不好。"));
        assertEquals(AnswerDemanded.class, world.next(id).orElseThrow());
        assertTrue(waitsForTheHead());
        world.perform(world.head, new AnswerDemanded(id, null, false, "不影响履行。"));
        assertEquals(RecordPayment.class, world.next(id).orElseThrow(), "the party may still sue");
        assertFalse(waitsForTheHead());
        world.world.itIs(SUIT_OVER.plusDays(1));
        assertEquals(ApplyToCourt.class, world.next(id).orElseThrow());
        assertTrue(waitsForTheHead());
    }

    @Test
    void who_takes_over_a_partys_duties_is_demanded_himself_before_the_court_is_asked() {
        demanded(LocalDate.of(2026, 4, 20));
        world.world.itIs(SUIT_OVER.plusDays(1));
        succeed();
        ApplyToCourt application = new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
        assertThrows(Refusal.class, () -> world.perform(world.head, application));
        assertEquals(DemandPerformance.class, world.next(id).orElseThrow());
        demanded(SUIT_OVER.plusDays(1));
        Refusal early = assertThrows(Refusal.class, () -> world.perform(world.head, application));
        assertEquals("court.demand-not-over", early.key());
        assertEquals("cn-compulsion-2011:#54", early.basis());
        world.world.itIs(LocalDate.of(2026, 9, 25));
        world.perform(world.head, application);
    }

    private void succeed() {
        world.perform(
                world.officer,
                new PutSuccessor(
                        id,
                        null,
                        SuccessionGround.DIED,
                        PartyKind.PERSON,
                        "赵小某",
                        null,
                        null,
                        "临猗县牛杜镇示例村",
                        null,
                        "死亡证明、户籍证明，继承遗产。",
                        PartyProof.IDENTITY,
                        true,
                        null,
                        List.of(world.photo())));
    }

    @Test
    void a_late_proof_of_the_demand_on_the_former_party_begins_nothing_for_who_takes_over() {
        LocalDate day = SUIT_OVER.plusDays(1);
        world.world.itIs(day);
        world.perform(world.officer, new DemandPerformance(id, null, null, "请履行。"));
        ServePaper old = world.posted(id, FormKind.DEMAND, day);
        succeed();
        world.perform(world.officer, old);
        assertTrue(world.reload(id).performance().demandServedOn().isEmpty(), "before he is demanded himself");
        world.perform(world.officer, new DemandPerformance(id, null, null, "请履行。"));
        world.perform(world.officer, old);
        assertTrue(world.reload(id).performance().demandServedOn().isEmpty(), "nor once he is");
        world.world.itIs(day.plusDays(30));
        ApplyToCourt application = new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
        Refusal undemanded = assertThrows(Refusal.class, () -> world.perform(world.head, application));
        assertEquals("cn-compulsion-2011:#54", undemanded.basis());
    }

    @Test
    void who_asks_the_court_in_time_has_kept_it() {
        demanded(LocalDate.of(2026, 4, 20));
        world.world.itIs(SUIT_OVER.plusDays(1));
        world.perform(world.head, new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign()));
        assertEquals(List.of(), lastDays());
        assertFalse(waitsForTheHead());
        assertEquals(LAST, world.reload(id).performance().courtUntil().orElseThrow());
        world.perform(
                world.officer,
                new RecordPayment(id, null, SUIT_OVER.plusDays(1), FINE, new BigDecimal("1000.00"), "晋财欠 20260911"));
        assertEquals(List.of(), lastDays());
    }
}
