package yidan.casework.execution.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.HaltGround;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.correction.CorrectEnforcementService;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.casework.execution.halt.SuspendEnforcement;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.performance.ServiceManner;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Who takes over a party's duties is executed against, once all that names the party was said to him. */
class PutEnforcementSuccessorTest {

    private static final LocalDate SERVED = Executing.SERVED;
    private static final LocalDate DIED = SERVED.plusDays(17);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private void succeed(Id<Enforcement> id) {
        world.perform(world.officer, world.heir(id, SuccessionGround.DIED));
    }

    private void demandAnew(Id<Enforcement> id, LocalDate day) {
        world.world.itIs(day);
        world.perform(world.officer, new DemandRemoval(id, null, day, day.plusDays(10), "限十日内自行拆除。"));
    }

    private List<DocumentRow> papers(Id<Enforcement> id, FormKind form) {
        return world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == form)
                .toList();
    }

    private ServeEnforcementPaper served(Id<Enforcement> id, DocumentRow paper, LocalDate day) {
        return new ServeEnforcementPaper(
                id, null, Id.<OfficialDocument>of(paper.id()), ServiceManner.DIRECT, day, "赵小某", "牛杜镇示例村", false, null);
    }

    @Test
    void who_takes_over_is_demanded_himself_and_a_late_proof_of_the_old_demand_is_none_of_his() {
        Id<Enforcement> id = executing.demanded();
        world.world.itIs(DIED);
        assertEquals("succession.other-kind-of-party", refused(world.officer, world.heir(id, SuccessionGround.MERGED)));
        succeed(id);
        Enforcement after = executing.reload(id);
        assertEquals("赵小某", after.party().name());
        assertTrue(after.formerParty().orElseThrow().startsWith("赵某某："));
        assertEquals(EnforcementStages.NEGLECTED, after.stage());
        DocumentRow old = papers(id, FormKind.DEMAND).getFirst();
        world.perform(world.officer, served(id, old, DIED));
        assertTrue(executing.reload(id).order().demandServedOn().isEmpty(), "before there is a new one");
        demandAnew(id, DIED);
        world.perform(world.officer, served(id, old, DIED));
        assertTrue(executing.reload(id).order().demandServedOn().isEmpty(), "nor once there is");
        world.world.itIs(DIED.plusDays(11));
        assertEquals("enforcement.demand-not-served", refused(world.head, Executing.decision(id, "拆除", "逾期不履行")));
        world.world.itIs(DIED);
        world.perform(world.officer, served(id, papers(id, FormKind.DEMAND).getLast(), DIED));
        assertEquals("enforcement.demand-not-over", refused(world.head, Executing.decision(id, "拆除", "逾期不履行")));
        world.world.itIs(DIED.plusDays(11));
        world.perform(world.head, Executing.decision(id, "拆除", "逾期不履行"));
        assertEquals(EnforcementStages.DECIDED, executing.reload(id).stage());
    }

    @Test
    void what_was_decided_and_announced_against_the_former_party_is_carried_out_against_nobody_else() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.announced();
        succeed(id);
        Enforcement after = executing.reload(id);
        assertEquals(EnforcementStages.NEGLECTED, after.stage());
        assertTrue(after.isUndecided());
        assertTrue(after.execution().announcedOn().isEmpty());
        world.world.itIs(LocalDate.of(2026, 9, 8));
        assertEquals("act.wrong-stage", refused(world.officer, Executing.byDay(id)));
        world.perform(
                world.officer,
                served(id, papers(id, FormKind.EXECUTION_DECISION).getFirst(), LocalDate.of(2026, 9, 8)));
        assertTrue(executing.reload(id).execution().servedOn().isEmpty());
        LocalDate anew = LocalDate.of(2026, 9, 8);
        demandAnew(id, anew);
        world.perform(world.officer, served(id, papers(id, FormKind.DEMAND).getLast(), anew));
        world.world.itIs(anew.plusDays(11));
        world.perform(world.head, Executing.decision(id, "拆除", "逾期不履行"));
        assertTrue(executing.reload(id).execution().servedOn().isEmpty(), "it has not reached him");
    }

    @Test
    void an_order_that_reached_the_former_party_stands_and_one_that_did_not_is_given_anew() {
        Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
        world.perform(world.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "停止建设。"));
        boolean arrived = executing.reload(id).order().servedOn().isPresent();
        assertTrue(arrived, "handed over at once");
        succeed(id);
        assertEquals(EnforcementStages.ORDERED, executing.reload(id).stage());
        assertEquals(SERVED, executing.reload(id).order().servedOn().orElseThrow());
        Id<Enforcement> late = executing.opened(Executing.DEMOLITION);
        world.perform(world.officer, new OrderRemoval(late, null, SERVED, SERVED.plusDays(5), "停止建设。"));
        world.world.itIs(SERVED.plusDays(6));
        world.perform(world.officer, arrivedTooLate(late));
        succeed(late);
        assertEquals(EnforcementStages.OPENED, executing.reload(late).stage());
        world.perform(world.officer, new OrderRemoval(late, null, SERVED.plusDays(6), SERVED.plusDays(15), "停止建设。"));
    }

    private CorrectEnforcementService arrivedTooLate(Id<Enforcement> id) {
        return new CorrectEnforcementService(
                id,
                null,
                world.paper(id.value(), FormKind.RECTIFICATION_NOTICE),
                ServiceManner.DIRECT,
                SERVED.plusDays(6),
                "赵某某",
                "牛杜镇示例村",
                false,
                "签收记录",
                null,
                "登记错了。",
                null);
    }

    @Test
    void what_is_suspended_goes_on_from_before_the_demand() {
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DIED);
        world.perform(world.head, new SuspendEnforcement(id, null, HaltGround.OTHER, "当事人死亡，等待义务承受人。"));
        succeed(id);
        assertEquals(EnforcementStages.SUSPENDED, executing.reload(id).stage());
        world.perform(world.head, new ResumeEnforcement(id, null, "义务承受人已经确定。"));
        assertEquals(EnforcementStages.NEGLECTED, executing.reload(id).stage());
    }

    @Test
    void what_waits_for_no_demand_is_decided_anew() {
        Id<Enforcement> id = executing.decided();
        succeed(id);
        assertEquals(EnforcementStages.OPENED, executing.reload(id).stage());
        assertEquals("act.wrong-stage", refused(world.officer, Executing.byDay(id)));
        world.perform(world.head, Executing.decision(id, "铲除", "发现非法种植"));
    }
}
