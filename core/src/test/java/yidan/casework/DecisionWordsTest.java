package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;
import yidan.tenancy.Id;

/** What a decision says: only what is so, and only what was found true. */
class DecisionWordsTest {

    private static final Set<PenaltyKind> GAINS = EnumSet.of(PenaltyKind.CONFISCATION_OF_GAINS);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();

    @Test
    void nothing_runs_up_on_gains_and_a_decision_without_a_fine_speaks_of_none() {
        Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);
        BigDecimal gains = new BigDecimal("800.00");
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "经查，当事人出售所得八百元。",
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。",
                        false,
                        Set.of()));
        world.perform(
                world.officer,
                new GivePriorNotice(
                        id,
                        null,
                        CaseWorld.DAY,
                        CaseWorld.DAY.plusDays(3),
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。"));
        world.perform(world.officer, new NoteWaiver(id, null, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        world.world.itIs(PreparedCases.HEARING_TERM_OVER);
        world.perform(
                world.head,
                new DecidePenalty(
                        id,
                        null,
                        GAINS,
                        null,
                        null,
                        gains,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        "初次违法，主动配合。",
                        "事实清楚，证据确凿。"));
        assertEquals(
                "自收到本决定书之日起15日内，到指定的银行或者通过电子支付系统缴纳没收的违法所得。",
                papers.paper(id, FormKind.PENALTY_DECISION)
                        .fields()
                        .get("performance")
                        .toString()
                        .split("\n")[0],
                "行政处罚法 第七十二条 speaks of fines alone");
    }
}
