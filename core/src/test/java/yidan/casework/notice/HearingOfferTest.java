package yidan.casework.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** Which intended penalty carries the right to a hearing, and that what is told in words is decided in them. */
class HearingOfferTest {

    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();

    private Id<EnforcementCase> told(PenaltyKind kind, String goods, BigDecimal value, String words, boolean heavy) {
        Set<PenaltyKind> kinds = EnumSet.of(kind);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "经查。",
                        kinds,
                        null,
                        null,
                        null,
                        goods,
                        value,
                        words,
                        Mitigation.NONE,
                        null,
                        "理由",
                        false,
                        Set.of()));
        world.perform(
                world.officer,
                new GivePriorNotice(
                        id,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(3),
                        kinds,
                        null,
                        null,
                        null,
                        goods,
                        value,
                        words,
                        Mitigation.NONE,
                        null,
                        "理由",
                        heavy));
        return id;
    }

    private boolean isOffered(Id<EnforcementCase> id) {
        return world.reload(id).hearing().isOffered();
    }

    @Test
    void goods_of_unknown_worth_are_heard_as_large_ones() {
        assertEquals(true, isOffered(told(PenaltyKind.CONFISCATION_OF_GOODS, "收割机一台", null, "没收依据第九条", false)));
        assertEquals(
                true,
                isOffered(told(PenaltyKind.CONFISCATION_OF_GOODS, "收割机一台", new BigDecimal("10.00"), "没收依据第九条", false)),
                "as long as the county has set no figure");
    }

    @Test
    void the_officer_offers_a_hearing_for_another_heavy_penalty() {
        String words = "暂扣经营许可证一个月，依据第九条";
        assertEquals(false, isOffered(told(PenaltyKind.LICENCE_SUSPENDED, null, null, words, false)));
        assertEquals(true, isOffered(told(PenaltyKind.LICENCE_SUSPENDED, null, null, words, true)));
    }

    @Test
    void what_was_told_in_words_is_decided_in_the_same_words() {
        Id<EnforcementCase> id = told(PenaltyKind.CONFISCATION_OF_GOODS, "打捆机一台", null, "依据第九条", false);
        world.world.itIs(LATER);
        assertEquals("case.heavier-than-told", refused(id, "打捆机一台、拖拉机一台", "依据第九条"));
        assertEquals("case.heavier-than-told", refused(id, "打捆机一台", "依据第九条，并暂扣许可证"));
        world.perform(world.head, decision(id, "打捆机一台", "依据第九条"));
    }

    private String refused(Id<EnforcementCase> id, String goods, String words) {
        return assertThrows(Refusal.class, () -> world.perform(world.head, decision(id, goods, words)))
                .key();
    }

    private static DecidePenalty decision(Id<EnforcementCase> id, String goods, String words) {
        return new DecidePenalty(
                id,
                null,
                EnumSet.of(PenaltyKind.CONFISCATION_OF_GOODS),
                null,
                null,
                null,
                goods,
                null,
                words,
                Mitigation.NONE,
                null,
                "理由",
                null,
                "事实清楚。",
                null,
                null,
                "交出打捆机",
                0);
    }
}
