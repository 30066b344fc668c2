package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Thirty days and thirty more are all there are for the same things. Source: 行政强制法 第二十五条、第二十八条. */
class HeldAgainTest {

    private static final List<String> SAME = List.of("打捆机 ；小型；台；1.0");
    private static final LocalDate OVER = LocalDate.of(2026, 5, 6);

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = PreparedMeans.caseWithSeizureInForce();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Seizure> last() {
        return Id.of(world.read(register -> Seizure.of(register, id.value()))
                .getLast()
                .uuid());
    }

    private AskSeizure again(List<String> things, String newGround) {
        return new AskSeizure(id, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "防止转移", things, newGround);
    }

    private void liftedAfterSixtyDays() {
        Id<Seizure> first = last();
        world.world.itIs(CaseWorld.DAY.plusDays(20));
        world.perform(world.head, new ExtendSeizure(first, null, 30, "案情复杂"));
        world.world.itIs(OVER);
        world.perform(world.head, new LiftSeizure(first, null, LiftGround.TERM_OVER, "期限届满"));
    }

    private void givenBack() {
        Id<CustodyItem> thing = Id.of(world.read(register -> CustodyItem.ofCase(register, id.value()))
                .getFirst()
                .uuid());
        world.perform(world.officer, PreparedMeans.movement(thing.value(), Movement.RETURN));
        world.perform(PreparedMeans.CUSTODIAN, new SignMovement(thing, null, "已当面返还。"));
    }

    @Test
    void what_is_to_be_given_back_is_given_back_before_anything_else_is_held() {
        liftedAfterSixtyDays();
        assertEquals("means.not-given-back", refused(world.officer, again(SAME, "当事人再次用于焚烧。")));
        assertEquals("means.not-given-back", refused(world.officer, Seizing.urgently(id, List.of("打火机；普通；个；1"))));
        assertEquals(
                "means.not-given-back",
                refused(world.officer, new AskPreservation(id, null, "可能灭失", List.of("打火机；普通；个；1"))));
    }

    @Test
    void the_same_thing_is_held_again_for_something_new_only() {
        liftedAfterSixtyDays();
        givenBack();
        assertEquals("means.held-before", refused(world.officer, again(SAME, " ")));
        assertEquals("means.held-before", refused(world.officer, Seizing.urgently(id, PreparedMeans.THINGS)));
        assertEquals("means.held-before", refused(world.officer, new AskPreservation(id, null, "可能灭失", SAME)));
        world.perform(world.officer, again(SAME, "当事人再次用于焚烧。"));
        Id<Seizure> second = last();
        assertTrue(
                world.read(register -> register.load(Seizure.class, second))
                        .why()
                        .contains("再次用于焚烧"),
                "the head reads what is new");
        world.approved(new ApproveSeizure(second, null, "同意"));
    }

    @Test
    void what_was_never_held_needs_no_such_ground_and_nothing_else_is_slipped_in_as_it_is_taken() {
        liftedAfterSixtyDays();
        givenBack();
        world.perform(world.officer, again(List.of("柴油；；桶；2"), null));
        Id<Seizure> other = last();
        world.approved(new ApproveSeizure(other, null, "同意"));
        assertEquals(
                "means.held-before",
                refused(world.officer, Seizing.carryOut(other, PreparedMeans.THINGS, true, "设备突发故障")));
    }
}
