package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Id;

/** A case whose decision confiscates, and nothing else. */
public final class Confiscating {

    private Confiscating() {}

    /** On the tenth, of what the party was told on the day of the case. */
    public static void decided(Id<EnforcementCase> id) {
        CaseWorld world = CaseWorld.get();
        Set<PenaltyKind> kinds = EnumSet.of(PenaltyKind.CONFISCATION_OF_GOODS);
        BigDecimal value = new BigDecimal("20.00");
        // The list only cites the basis: who confiscates names the article.
        String words = "依照《中华人民共和国大气污染防治法》第一百一十九条没收。";
        String reasons = "初次违法，主动配合。";
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "事实清楚。",
                        kinds,
                        null,
                        null,
                        null,
                        "打火机一个",
                        value,
                        words,
                        Mitigation.NONE,
                        null,
                        reasons,
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
                        "打火机一个",
                        value,
                        words,
                        Mitigation.NONE,
                        null,
                        reasons));
        world.perform(world.officer, new NoteWaiver(id, null, CaseWorld.DAY, "书面放弃。"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(
                world.head,
                new DecidePenalty(
                        id,
                        null,
                        kinds,
                        null,
                        null,
                        null,
                        "打火机一个",
                        value,
                        words,
                        Mitigation.NONE,
                        null,
                        reasons,
                        "事实清楚，程序合法。"));
    }
}
