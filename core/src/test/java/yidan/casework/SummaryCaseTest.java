package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.OnTheSpotGround;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** On the spot: decided, handed over, collected, handed in, taken to the bank. */
class SummaryCaseTest {

    private final CaseWorld world = CaseWorld.get();

    private Id<EnforcementCase> fined(String amount) {
        return Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal(amount)))
                .dossier());
    }

    private String stage(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .map(Deadline::stage)
                .findFirst()
                .orElse("none");
    }

    @Test
    void an_item_delegated_for_the_summary_procedure_is_decided_handed_over_and_collected_on_the_spot() {
        Id<EnforcementCase> id = fined("100.00");
        EnforcementCase decided = world.reload(id);
        assertEquals(CaseStages.SERVED, decided.stage());
        assertEquals(Procedure.SUMMARY, decided.procedure());
        assertTrue(decided.number().isPresent());
        world.perform(
                world.officer,
                new CollectOnTheSpot(id, null, OnTheSpotGround.SMALL, new BigDecimal("100.00"), "晋财现 0001"));
        assertEquals(Deadline.RUNNING, stage(id, Terms.ON_SPOT_FINE_HANDED_IN));
        world.perform(world.officer, new HandInFine(id, null, "财政所 吴某某"));
        assertEquals(Deadline.MET, stage(id, Terms.ON_SPOT_FINE_HANDED_IN));
        world.perform(world.leader, new BankFine(id, null, "农行 0001"));
        assertEquals(Deadline.MET, stage(id, Terms.ON_SPOT_FINE_TO_BANK));
        assertTrue(world.reload(id).performance().isPerformed());
    }

    @Test
    void more_than_a_hundred_yuan_is_not_collected_on_the_spot_without_another_ground() {
        Id<EnforcementCase> id = fined("1000.00");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> world.perform(
                        world.officer,
                        new CollectOnTheSpot(id, null, OnTheSpotGround.SMALL, new BigDecimal("1000.00"), "晋财现 0002")));
        assertEquals("collection.not-small", refusal.key());
        world.perform(
                world.officer,
                new CollectOnTheSpot(id, null, OnTheSpotGround.HARD_LATER, new BigDecimal("1000.00"), "晋财现 0002"));
        assertTrue(world.reload(id).performance().isPerformed());
    }
}
