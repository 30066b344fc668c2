package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.investigation.CorrectConduct;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.penalty.GraveHarm;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What a case is about is what its investigation finds. Source: 行政处罚法 第三十六条、第四十条、第五十四条. */
class CorrectedConductTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<EnforcementCase> opened() {
        world.world.itIs(CaseWorld.DAY);
        return world.opened(item);
    }

    private static CorrectConduct corrected(
            Id<EnforcementCase> id, LocalDate from, LocalDate to, GraveHarm grave, String harm) {
        return new CorrectConduct(id, null, "露天焚烧秸秆、垃圾", "焚烧约三分地。", "村南", from, to, grave, harm, "经现场复测。");
    }

    @Test
    void what_was_written_at_the_opening_is_corrected_and_kept_with_the_reason() {
        Id<EnforcementCase> id = opened();
        world.perform(world.officer, corrected(id, CaseWorld.DAY.minusDays(3), CaseWorld.DAY.minusDays(2), null, null));
        Conduct conduct = world.reload(id).conduct();
        assertEquals("露天焚烧秸秆、垃圾", conduct.cause());
        assertEquals("焚烧约三分地。", conduct.facts());
        assertEquals("村南", conduct.place());
        assertEquals(CaseWorld.DAY.minusDays(2), conduct.over());
        String kept = conduct.corrections().orElseThrow();
        assertTrue(kept.startsWith("露天焚烧秸秆；在村北耕地内焚烧秸秆约二分地。；牛杜镇示例村村北；" + CaseWorld.DAY.minusDays(1)), kept);
        assertTrue(kept.endsWith("（" + CaseWorld.DAY + "：经现场复测。）"), kept);
        assertEquals("case.not-the-handler", refused(world.third, corrected(id, CaseWorld.DAY, null, null, null)));
    }

    @Test
    void what_turns_out_to_be_too_old_is_written_down_and_not_punished() {
        Id<EnforcementCase> id = opened();
        world.prove(id);
        world.perform(world.officer, corrected(id, CaseWorld.DAY.minusYears(2).minusDays(1), null, null, null));
        assertEquals("case.prescribed", refused(world.officer, world.report(id, FINE, false, Set.of())));
        world.perform(world.officer, CaseWorld.reportOfNone(id));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_PRESCRIBED, "超过二年未被发现。", "已教育。"));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void what_continued_or_did_grave_harm_is_reckoned_by_that() {
        LocalDate longAgo = CaseWorld.DAY.minusYears(3);
        Id<EnforcementCase> continued = opened();
        world.prove(continued);
        world.perform(world.officer, corrected(continued, longAgo, CaseWorld.DAY.minusDays(1), null, null));
        world.perform(world.officer, world.report(continued, FINE, false, Set.of()));
        Id<EnforcementCase> grave = opened();
        world.prove(grave);
        assertEquals(
                "case.harm-untold",
                refused(world.officer, corrected(grave, longAgo, null, GraveHarm.LIFE_AND_HEALTH, null)));
        world.perform(world.officer, corrected(grave, longAgo, null, GraveHarm.LIFE_AND_HEALTH, "两人住院。"));
        world.perform(world.officer, world.report(grave, FINE, false, Set.of()));
    }

    @Test
    void nobody_goes_free_as_time_barred_whose_case_says_otherwise() {
        Id<EnforcementCase> id = opened();
        world.prove(id);
        world.perform(world.officer, CaseWorld.reportOfNone(id));
        assertEquals(
                "ruling.not-prescribed",
                refused(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_PRESCRIBED, "超过二年。", "已教育。")));
    }

    @Test
    void who_was_told_of_it_is_told_anew_after_a_correction() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, FINE);
        CorrectConduct correction = corrected(id, CaseWorld.DAY.minusDays(2), null, null, null);
        assertEquals("act.wrong-stage", refused(world.officer, correction));
        world.perform(world.head, new ReopenInvestigation(id, null, "时间有误。"));
        world.perform(world.officer, correction);
        assertTrue(world.reload(id).notice().servedOn().isEmpty());
    }
}
