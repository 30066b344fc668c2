package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.NoteStay;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.RevokeDecision;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** 代履行: it goes no further than what it executes stands; what is cleared at once executes nothing. Source: 行政强制法 第三十九条、第四十条、第五十条、第五十二条. */
class FallenBaseTest {

    private static final LocalDate ORDERED = PreparedCases.HEARING_TERM_OVER;
    private static final LocalDate CHECKED = ORDERED.plusDays(6);
    private static final LocalDate DECIDED = CHECKED.plusDays(2);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk desk = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private void neglected(Id<EnforcementCase> of) {
        world.perform(world.officer, new OrderRectification(of, null, ORDERED.plusDays(5), "恢复原状。"));
        world.world.itIs(CHECKED);
        world.perform(world.officer, new CheckRectification(of, null, false, "没有恢复。"));
    }

    private List<UUID> executions(Id<EnforcementCase> of) {
        return world.read(register -> Enforcement.of(register, of.value())).stream()
                .map(Enforcement::uuid)
                .toList();
    }

    private Id<Enforcement> opened(Id<EnforcementCase> of) {
        return opened(of, SubstitutionGround.POLLUTES);
    }

    private Id<Enforcement> opened(Id<EnforcementCase> of, SubstitutionGround ground) {
        List<UUID> before = executions(of);
        world.perform(world.officer, new OpenSubstitution(of, null, ground, "清理沟渠"));
        return executions(of).stream()
                .filter(one -> !before.contains(one))
                .map(Id::<Enforcement>of)
                .findFirst()
                .orElseThrow();
    }

    private DemandRemoval demand(Id<Enforcement> id) {
        return new DemandRemoval(id, null, CHECKED, CHECKED.plusDays(1), "限期恢复原状。");
    }

    private Id<Enforcement> demanded(Id<EnforcementCase> of) {
        Id<Enforcement> id = opened(of);
        world.perform(world.officer, demand(id));
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DECIDED);
        return id;
    }

    private DecideSubstitution decision(Id<Enforcement> id) {
        return new DecideSubstitution(
                id, null, "沟渠内的废弃物", "清运", DECIDED, new BigDecimal("300.00"), null, false, true, "逾期不履行");
    }

    private Id<Enforcement> decided(Id<EnforcementCase> of) {
        Id<Enforcement> id = demanded(of);
        world.perform(world.head, decision(id));
        executing.serve(id, FormKind.SUBSTITUTION_DECISION);
        return id;
    }

    private static CarryOutEnforcement carryOut(Id<Enforcement> id) {
        return new CarryOutEnforcement(
                id,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                null,
                "镇环保站二人",
                null,
                true,
                new BigDecimal("300.00"),
                true,
                true,
                true,
                true,
                "按照决定清理。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    @Test
    void with_the_decision_that_is_revoked_its_execution_ends_and_leaves_its_paper() {
        executing.nightIsSet();
        Id<EnforcementCase> of = PreparedCases.served();
        neglected(of);
        Id<Enforcement> id = decided(of);
        world.perform(world.head, new RevokeDecision(of, null, "认定有误。"));
        Enforcement ended = executing.reload(id);
        assertEquals(EnforcementStages.ENDED, ended.stage());
        assertEquals(EndGround.DECISION_REVOKED, ended.halt().end().orElseThrow());
        assertTrue(PaperDesk.number(desk.paper(id, FormKind.EXECUTION_END)).contains("号"));
        assertEquals("act.wrong-stage", refused(world.officer, carryOut(id)));
        assertEquals(
                List.of(MeasureDisclosure.DROPPED),
                world.read(register -> MeasureDisclosure.of(register, id.value())).stream()
                        .map(MeasureDisclosure::stage)
                        .toList(),
                "nor is it published any more");
    }

    @Test
    void while_a_court_has_changed_the_decision_nobody_carries_it_out() {
        executing.nightIsSet();
        Id<EnforcementCase> of = PreparedCases.served();
        neglected(of);
        Id<Enforcement> decided = decided(of);
        world.perform(world.officer, new NoteStay(of, null, ProceedingsKind.RECONSIDERATION, DECIDED, "临政复〔2026〕3号"));
        world.perform(world.officer, new EndStay(of, null, DECIDED, ProceedingsEnd.CHANGED, "临政复决〔2026〕3号"));
        assertEquals("enforcement.base-fell", refused(world.officer, carryOut(decided)));
        world.perform(world.head, new EndEnforcement(decided, null, EndGround.OTHER, "复议决定变更。"));
    }

    @Test
    void where_the_facts_could_not_be_established_nothing_is_demanded_decided_or_begun() {
        Id<EnforcementCase> of = PreparedCases.toldOnly();
        world.world.itIs(ORDERED);
        neglected(of);
        Id<Enforcement> fresh = opened(of);
        Id<Enforcement> demanded = demanded(of);
        world.perform(world.head, new DecideNoPenalty(of, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"));
        assertEquals("enforcement.no-base", refused(world.officer, demand(fresh)));
        assertEquals("enforcement.no-base", refused(world.head, decision(demanded)));
        assertEquals(
                "enforcement.no-base",
                refused(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清理沟渠")));
    }

    /** Its article asks for the danger and for a party that cannot clear it, and for no decision that could fall. Source: 行政强制法 第五十二条. */
    @Test
    void what_must_be_cleared_at_once_hangs_on_the_danger_and_on_no_decision() {
        executing.nightIsSet();
        Id<EnforcementCase> of = PreparedCases.served();
        Id<Enforcement> begun = opened(of, SubstitutionGround.TO_CLEAR_AT_ONCE);
        world.perform(world.head, new RevokeDecision(of, null, "认定有误。"));
        assertEquals(EnforcementStages.OPENED, executing.reload(begun).stage(), "it ends with no decision");
        Id<Enforcement> later = opened(of, SubstitutionGround.TO_CLEAR_AT_ONCE);
        world.world.itIs(DECIDED);
        for (Id<Enforcement> one : List.of(begun, later)) {
            world.perform(world.head, decision(one));
            world.perform(world.officer, carryOut(one));
            assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(one).stage());
        }
    }
}
