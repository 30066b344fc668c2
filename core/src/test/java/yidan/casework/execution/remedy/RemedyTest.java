package yidan.casework.execution.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.files.Attachment;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What is pulled down waits for a reconsideration or a suit, goes on after one that upheld the order, and ends with one that did not. */
class RemedyTest {

    private static final LocalDate SERVED = Executing.SERVED;
    /** More than six months after the order was served: a Tuesday. */
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 8);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Enforcement> announced() {
        executing.nightIsSet();
        return executing.announced();
    }

    private void suedOn(Id<Enforcement> id, ProceedingsKind kind, LocalDate from) {
        world.world.itIs(from);
        world.perform(world.officer, new NoteRemedy(id, null, kind, from, "（2026）晋0821行初3号"));
    }

    private void ended(Id<Enforcement> id, LocalDate until, ProceedingsEnd end) {
        world.world.itIs(until);
        world.perform(
                world.officer, new EndRemedy(id, null, until, end, "（2026）晋0821行初3号行政判决书", List.of(world.photo())));
    }

    private static CarryOutEnforcement used(Id<Enforcement> id) {
        return Executing.carryOut(id, LocalTime.of(9, 0), LocalTime.of(9, 50), null, false);
    }

    @Test
    void nothing_is_pulled_down_while_a_suit_is_pending_and_it_is_once_the_order_was_upheld() {
        Id<Enforcement> id = announced();
        suedOn(id, ProceedingsKind.SUIT, SERVED.plusDays(40));
        assertEquals(
                "enforcement.remedy-pending",
                refused(
                        world.officer,
                        new NoteRemedy(id, null, ProceedingsKind.SUIT, SERVED.plusDays(40), "（2026）晋0821行初4号")),
                "one at a time");
        world.world.itIs(AFTER);
        assertEquals("enforcement.remedy-pending", refused(world.officer, used(id)));
        ended(id, LocalDate.of(2026, 11, 2), ProceedingsEnd.UPHELD);
        assertEquals("enforcement.party-may-still-sue", refused(world.officer, used(id)), "not on the day itself");
        world.world.itIs(LocalDate.of(2026, 11, 3));
        world.perform(world.officer, used(id));
        Enforcement done = executing.reload(id);
        assertEquals(EnforcementStages.CARRIED_OUT, done.stage());
        assertTrue(done.remedies().papers().contains("（2026）晋0821行初3号行政判决书"));
        assertFalse(world.read(register -> Attachment.of(register, id.value())).isEmpty(), "the judgment is attached");
    }

    @Test
    void after_a_reconsideration_that_upheld_the_order_the_party_may_still_sue_for_fifteen_days() {
        Id<Enforcement> id = announced();
        suedOn(id, ProceedingsKind.RECONSIDERATION, SERVED.plusDays(40));
        ended(id, LocalDate.of(2026, 9, 7), ProceedingsEnd.UPHELD);
        world.world.itIs(LocalDate.of(2026, 9, 22));
        assertEquals("enforcement.party-may-still-sue", refused(world.officer, used(id)));
        world.world.itIs(LocalDate.of(2026, 9, 23));
        world.perform(world.officer, used(id));
    }

    @Test
    void what_was_withdrawn_leaves_the_party_its_own_terms() {
        Id<Enforcement> id = announced();
        suedOn(id, ProceedingsKind.RECONSIDERATION, SERVED.plusDays(40));
        ended(id, SERVED.plusDays(66), ProceedingsEnd.WITHDRAWN);
        assertEquals("enforcement.party-may-still-sue", refused(world.officer, used(id)));
        world.world.itIs(AFTER);
        world.perform(world.officer, used(id));
    }

    @Test
    void an_order_that_a_court_annulled_is_executed_no_more_and_the_head_ends_it() {
        Id<Enforcement> id = announced();
        assertEquals(
                "enforcement.not-overturned",
                refused(world.head, new EndEnforcement(id, null, EndGround.OVERTURNED, "判决撤销。")));
        suedOn(id, ProceedingsKind.SUIT, SERVED.plusDays(40));
        ended(id, AFTER, ProceedingsEnd.CHANGED);
        world.world.itIs(AFTER.plusDays(1));
        assertEquals("enforcement.order-overturned", refused(world.officer, used(id)));
        assertEquals(
                "enforcement.end-what-was-overturned",
                refused(world.head, new EndEnforcement(id, null, EndGround.OTHER, "不再需要。")));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OVERTURNED, "责令决定被判决撤销。"));
        assertEquals(EnforcementStages.ENDED, executing.reload(id).stage());
        String words = world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == FormKind.EXECUTION_END)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .findFirst()
                .orElseThrow()
                .fields()
                .get("basis")
                .toString());
        assertTrue(words.contains("第四十条"), words);
    }

    @Test
    void a_county_that_reads_the_silence_otherwise_pulls_nothing_down_after_a_suit() {
        Id<Enforcement> id = announced();
        suedOn(id, ProceedingsKind.SUIT, SERVED.plusDays(40));
        ended(id, AFTER, ProceedingsEnd.UPHELD);
        LocalDate stricter = AFTER.plusDays(1);
        world.world.itIs(stricter);
        world.perform(world.bureau, new SetCountyParameter("DEMOLITION_AFTER_REMEDIES", "0", stricter, "县规定"));
        assertEquals("enforcement.remedies-used", refused(world.officer, used(id)));
        world.perform(
                world.bureau, new SetCountyParameter("DEMOLITION_AFTER_REMEDIES", "1", stricter.plusDays(1), "县规定"));
        world.world.itIs(stricter.plusDays(1));
        world.perform(world.officer, used(id));
    }

    @Test
    void what_waits_for_no_remedy_notes_none_and_none_is_before_the_order() {
        Id<Enforcement> plants = executing.decided();
        assertEquals(
                "enforcement.waits-for-no-remedy",
                refused(
                        world.officer,
                        new NoteRemedy(plants, null, ProceedingsKind.SUIT, CaseWorld.DAY, "（2026）晋0821行初5号")));
        Id<Enforcement> id = announced();
        assertEquals(
                "stay.before-service",
                refused(
                        world.officer,
                        new NoteRemedy(id, null, ProceedingsKind.SUIT, SERVED.minusDays(1), "（2026）晋0821行初6号")));
        assertEquals(
                "enforcement.no-remedy-pending",
                refused(
                        world.officer,
                        new EndRemedy(id, null, SERVED, ProceedingsEnd.UPHELD, "行政判决书", List.of(world.photo()))));
    }
}
