package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Chores;
import yidan.casework.handover.NotePublished;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.OverdueClocks;
import yidan.rule.Terms;
import yidan.rule.workload.Workload;
import yidan.tenancy.Foundation;
import yidan.tenancy.Id;

/** What the party may do by a day is its own affair: nobody is late when that day has passed. */
class PartyPeriodsTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();

    private void itIs(LocalDate day) {
        world.world.itIs(day);
        new OverdueClocks(
                        new Foundation(world.world.transactions, world.world.clock()),
                        new Chores(world.world.transactions, world.world.recorder, world.world.clock()),
                        world.world.clock())
                .note(World.NIUDU.county());
    }

    private Deadline clock(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private boolean overdue(Id<EnforcementCase> id) {
        boolean inTheCounty = world.world.registers.read(
                world.bureau,
                register -> new Workload(
                                register,
                                List.of(),
                                Optional.empty(),
                                world.world.clock().instant())
                        .overdue(0, 500).stream()
                                .anyMatch(clock -> clock.dossier().equals(id.value())));
        boolean inTheList = new Cases(world.world.registers)
                        .page(
                                world.officer,
                                new CaseFilter(
                                        "",
                                        null,
                                        null,
                                        null,
                                        null,
                                        world.world.clock().instant()),
                                Cases.Order.OPENED,
                                true,
                                0,
                                500)
                        .stream()
                        .anyMatch(row -> row.id().equals(id.value()));
        boolean onTheWorkList = world.read(register -> {
            Clocks clocks = Clocks.of(World.NIUDU, world.world.clock().instant(), register);
            Predicate<Deadline> its = clock -> clock.dossierId().equals(id.value());
            return clocks.missed(World.NIUDU, 500).stream().anyMatch(its)
                    || clocks.due(World.NIUDU, world.world.clock().instant(), 500).stream()
                            .anyMatch(its);
        });
        assertEquals(inTheCounty, inTheList, "one rule for county and list");
        assertEquals(inTheCounty, onTheWorkList, "and for the work list");
        return inTheCounty;
    }

    private Id<EnforcementCase> served() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        itIs(DECIDED);
        world.perform(world.head, world.decision(id, FINE));
        world.perform(world.head, new NotePublished(id, null, DECIDED, "县政府网站"));
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, DECIDED, "赵某某", "牛杜镇示例村", false, null));
        return id;
    }

    @Test
    void a_hearing_that_nobody_asked_for_leaves_the_township_owing_nothing() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        itIs(DECIDED.plusDays(1));
        assertEquals(Deadline.LAPSED, clock(id, Terms.HEARING_REQUEST).stage());
        assertFalse(overdue(id));
        world.perform(world.head, world.decision(id, FINE));
        assertFalse(clock(id, Terms.HEARING_REQUEST).isUndone(), "nobody waits for it any more");
    }

    @Test
    void a_fine_that_is_not_paid_in_time_is_the_partys_delay_and_paid_late_it_is_over() {
        Id<EnforcementCase> id = served();
        itIs(DECIDED.plusDays(20));
        assertEquals(Deadline.LAPSED, clock(id, Terms.FINE_PAYMENT).stage());
        assertFalse(overdue(id));
        LocalDate demanded = DECIDED.plusDays(20);
        world.perform(world.officer, new DemandPerformance(id, null, demanded, "缴纳罚款一千五百元。"));
        itIs(demanded.plusDays(20));
        assertEquals(Deadline.LAPSED, clock(id, Terms.DEMAND_BEFORE_COURT).stage());
        assertFalse(overdue(id));
    }

    @Test
    void what_the_township_misses_stays_missed_but_is_owed_no_longer_than_the_case_lasts() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        itIs(CaseWorld.DAY.plusDays(95));
        assertEquals(Deadline.MISSED, clock(id, Terms.PENALTY_DECISION).stage());
        assertTrue(overdue(id));
        world.perform(world.head, CaseWorld.died(id));
        assertEquals(Deadline.MISSED, clock(id, Terms.PENALTY_DECISION).stage(), "that it was late is not forgotten");
        assertFalse(overdue(id));
    }

    @Test
    void a_closed_case_has_no_clock_that_goes_on() {
        Id<EnforcementCase> id = served();
        world.perform(world.officer, new RecordPayment(id, null, DECIDED, FINE, null, "晋财 000000000003"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "罚款已缴清。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意结案"));
        List<Deadline> clocks = world.read(
                register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)));
        assertTrue(clocks.stream().noneMatch(Deadline::isUndone));
        itIs(DECIDED.plusDays(200));
        assertFalse(overdue(id));
    }
}
