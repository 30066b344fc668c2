package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import yidan.act.Otherwise;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.tenancy.Id;

/** A case whose decision confiscates, and nothing else. */
public final class Confiscating {

    private Confiscating() {}

    private static final Set<PenaltyKind> KINDS = EnumSet.of(PenaltyKind.CONFISCATION_OF_GOODS);
    private static final Set<PenaltyKind> WITH_FINE = EnumSet.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GOODS);
    private static final BigDecimal VALUE = new BigDecimal("20.00");
    /** The list only cites the basis: who confiscates names the article. */
    private static final String WORDS = "依照《中华人民共和国大气污染防治法》第一百一十九条没收。";

    private static final String REASONS = "初次违法，主动配合。";

    /** On the tenth, of what the party was told on the day of the case. */
    public static void decided(Id<EnforcementCase> id) {
        told(id);
        CaseWorld world = CaseWorld.get();
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, decision(id, "交出打火机", 0));
    }

    /** The party is handed the decision today. */
    public static void served(Id<EnforcementCase> id) {
        CaseWorld world = CaseWorld.standing();
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, world.today(), "赵某某", "牛杜镇示例村", false, null));
    }

    /** What the head decides of it. */
    public static DecidePenalty decision(Id<EnforcementCase> id, String manner, Integer within) {
        return new DecidePenalty(
                id,
                null,
                KINDS,
                null,
                null,
                null,
                "打火机一个",
                VALUE,
                WORDS,
                Mitigation.NONE,
                null,
                REASONS,
                null,
                "事实清楚，程序合法。",
                null,
                null,
                manner,
                within);
    }

    /** The party knows and says nothing. */
    public static void told(Id<EnforcementCase> id) {
        told(id, KINDS, null);
    }

    /** The same with a fine beside it. */
    public static void toldWithFine(Id<EnforcementCase> id, BigDecimal fine) {
        told(id, WITH_FINE, fine);
    }

    /** What the head decides of that. */
    public static DecidePenalty decisionWithFine(Id<EnforcementCase> id, BigDecimal fine, int within) {
        DecidePenalty alone = decision(id, "交出打火机", within);
        return Otherwise.with(Otherwise.with(alone, "kinds", WITH_FINE), "fine", fine);
    }

    private static void told(Id<EnforcementCase> id, Set<PenaltyKind> kinds, BigDecimal fine) {
        CaseWorld world = CaseWorld.get();
        world.prove(id);
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "事实清楚。",
                        kinds,
                        fine,
                        null,
                        null,
                        "打火机一个",
                        VALUE,
                        WORDS,
                        Mitigation.NONE,
                        null,
                        REASONS,
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
                        fine,
                        null,
                        null,
                        "打火机一个",
                        VALUE,
                        WORDS,
                        Mitigation.NONE,
                        null,
                        REASONS));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃。"));
    }
}
