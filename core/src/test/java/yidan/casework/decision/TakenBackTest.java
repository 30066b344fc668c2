package yidan.casework.decision;

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
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What rests on something goes with it: a decision on a correction, a closing on a decision. */
class TakenBackTest {

    private static final BigDecimal FINE = new BigDecimal("500.00");
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private Refusal refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act));
    }

    @Test
    void on_the_day_on_which_nobody_is_punished_because_it_was_corrected_it_is_not_found_uncorrected() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY, "清理残留物。"));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(
                world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_SLIGHT, "轻微并及时改正，没有危害后果。", "已当面教育。"));
        CheckRectification uncorrected = new CheckRectification(id, null, false, "又有残留物。");
        Refusal refusal = refused(world.officer, uncorrected);
        assertEquals("case.decided-as-corrected", refusal.key());
        assertEquals("cn-penalty-2021:#33", refusal.basis());
        assertEquals(
                "case.settled-as-corrected",
                refused(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(3), "再次清理。"))
                        .key());
        world.world.itIs(CaseWorld.DAY.plusDays(1));
        world.perform(world.officer, uncorrected);
        assertFalse(world.reload(id).rectification().isDone());
    }

    @Test
    void a_closing_that_was_proposed_falls_with_the_decision_it_rests_on() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.world.itIs(DECIDED);
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "违法事实不能成立。", "已当面说明。"));
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, DECIDED, "赵某某", "牛杜镇示例村", false, null));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.NO_PENALTY, "已经送达。"));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertFalse(world.reload(id).closing().isProposed(), "nobody has to send it back");
        assertEquals(
                "case.closing-not-proposed",
                refused(world.head, new ApproveClosing(id, null, null)).key());
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.REVOKED, "决定已经撤销。");
        assertEquals(
                "closing.revocation-not-served", refused(world.officer, closing).key());
        world.perform(world.officer, world.posted(id, FormKind.DECISION_CHANGE, DECIDED));
        world.perform(world.officer, closing);
        world.perform(world.head, new ApproveClosing(id, null, null));
        assertTrue(world.reload(id).closing().closedOn().isPresent());
    }
}
