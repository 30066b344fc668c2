package yidan.casework.execution.correction;

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
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A day of service that was noted wrongly on an execution is corrected, and what counts from it counts anew. */
class CorrectEnforcementServiceTest {

    private static final LocalDate SERVED = Executing.SERVED;
    /** A Tuesday, six months and a week after the order was handed over. */
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 8);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private CorrectEnforcementService corrected(Id<Enforcement> id, FormKind form, LocalDate right) {
        return new CorrectEnforcementService(
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
                "XA0007",
                null,
                null,
                null,
                "把交寄的日期当成了签收的日期。",
                List.of(world.photo()));
    }

    @Test
    void the_terms_before_anything_is_pulled_down_count_from_the_corrected_day_of_the_order() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.announced();
        FormKind order = FormKind.RECTIFICATION_NOTICE;
        assertEquals("service.same-day", refused(world.officer, corrected(id, order, SERVED)));
        assertEquals(
                "case.order-served-too-late",
                refused(world.officer, corrected(id, order, SERVED.plusDays(16))),
                "it was looked at after its last day");
        world.perform(world.officer, corrected(id, order, SERVED.plusDays(12)));
        assertEquals(
                SERVED.plusDays(12), executing.reload(id).order().servedOn().orElseThrow());
        world.world.itIs(AFTER);
        assertEquals("enforcement.party-may-still-sue", refused(world.officer, Executing.byDay(id)));
        world.world.itIs(LocalDate.of(2026, 9, 15));
        world.perform(world.officer, Executing.byDay(id));
        assertEquals("act.wrong-stage", refused(world.officer, corrected(id, order, SERVED.plusDays(10))));
        String proof = world.read(register -> Papers.of(register, id.value())).stream()
                .filter(row -> row.form() == FormKind.PROOF_OF_SERVICE)
                .map(row -> world.read(
                                register -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                        .fields()
                        .toString())
                .reduce("", String::concat);
        assertTrue(proof.contains("更正"), proof);
    }

    @Test
    void an_order_or_a_demand_that_came_too_late_is_given_again() {
        Id<Enforcement> ordered = executing.opened(Executing.DEMOLITION);
        world.perform(world.officer, new OrderRemoval(ordered, null, SERVED, SERVED.plusDays(5), "停止建设。"));
        world.world.itIs(SERVED.plusDays(6));
        world.perform(world.officer, corrected(ordered, FormKind.RECTIFICATION_NOTICE, SERVED.plusDays(6)));
        assertTrue(executing.reload(ordered).order().servedOn().isEmpty());
        world.perform(world.officer, new OrderRemoval(ordered, null, SERVED.plusDays(6), SERVED.plusDays(15), "停止建设。"));
        world.world.itIs(SERVED);
        Id<Enforcement> demanded = executing.demanded();
        assertEquals(
                "service.not-noted", refused(world.officer, corrected(demanded, FormKind.DEMAND, SERVED.plusDays(16))));
        executing.serve(demanded, FormKind.DEMAND);
        world.world.itIs(SERVED.plusDays(27));
        world.perform(world.officer, corrected(demanded, FormKind.DEMAND, SERVED.plusDays(27)));
        assertEquals("enforcement.demand-not-served", refused(world.head, Executing.decision(demanded, "拆除", "逾期不履行")));
        world.perform(
                world.officer,
                new DemandRemoval(demanded, null, SERVED.plusDays(27), SERVED.plusDays(37), "限十日内自行拆除。"));
    }

    @Test
    void the_day_of_a_demand_stands_once_it_was_decided_on() {
        executing.nightIsSet();
        Id<Enforcement> id = executing.announced();
        assertEquals(
                "service.day-relied-on", refused(world.officer, corrected(id, FormKind.DEMAND, SERVED.plusDays(20))));
        world.world.itIs(SERVED.plusDays(30));
        world.perform(world.officer, corrected(id, FormKind.EXECUTION_DECISION, SERVED.plusDays(30)));
        assertEquals(
                SERVED.plusDays(30), executing.reload(id).execution().servedOn().orElseThrow());
    }
}
