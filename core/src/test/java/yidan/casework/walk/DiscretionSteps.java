package yidan.casework.walk;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;

/**
 * Cases of an item for which the county has fixed a benchmark: facts and circumstances are ticked, a grade is taken, and what
 * departs from it says why. Source: 临政发〔2023〕14号 一、五 第三条、第九条; 行政处罚法 第三十四条.
 */
final class DiscretionSteps {

    static final List<String> GRADES =
            List.of("较轻；不足十千克、主动扑灭；500；1000", "一般；十千克以上不足一百千克；1000；1500", "较重；一百千克以上、引发火情；1500；2000");
    static final String LIGHTER = "主动供述";
    static final String HEAVIER = "屡教不改";
    static final String SPARING = "轻微并及时改正";

    private static final List<Weighed> ALL =
            List.of(weighed("较轻", "主动扑灭", 500), weighed("一般", "十千克以上不足一百千克", 1000), weighed("较重", "引发火情", 1500));
    private static final String WHY = "初次违法，主动配合。";

    /**
     * What the facts of a case led to, or what was taken instead.
     *
     * @param fact one that leads to it
     * @param as how a penalty stands to its range by what was ticked
     */
    record Weighed(String grade, String fact, BigDecimal least, BigDecimal most, Mitigation as) {

        Weighed standing(Mitigation mitigation) {
            return new Weighed(grade, fact, least, most, mitigation);
        }

        boolean holds(BigDecimal fine) {
            return fine != null && fine.compareTo(least) >= 0 && fine.compareTo(most) <= 0;
        }
    }

    private final Steps steps;

    DiscretionSteps(Steps steps) {
        this.steps = steps;
    }

    private static Weighed weighed(String grade, String fact, int least) {
        return new Weighed(grade, fact, new BigDecimal(least), new BigDecimal(least + 500), Mitigation.NONE);
    }

    static int item(CaseWorld world) {
        return world.item("焚烧沥青");
    }

    /** A proposal of such a case. */
    static ProposeCase of(ProposeCase straw) {
        return Otherwise.with(straw, "cause", "露天焚烧塑料", "facts", "在村北空地焚烧废旧塑料。");
    }

    void addAll() {
        steps.add(AssessDiscretion.class, 4, this::assess, trail -> {
            trail.weighed = trail.weighing;
            trail.ways.add(trail.departs ? "weighed otherwise" : "weighed");
        });
    }

    /** What the facts lead to, now and then another grade, with its reasons. */
    private Act assess(Trail trail) {
        if (!trail.graded || trail.weighed != null && (trail.homing || trail.dice(4) > 0)) {
            return null;
        }
        Weighed led = trail.any(ALL);
        trail.departs = trail.dice(4) == 0;
        Weighed taken = trail.departs ? ALL.get((ALL.indexOf(led) + 1) % ALL.size()) : led;
        Mitigation as = trail.any(List.of(Mitigation.NONE, Mitigation.NONE, Mitigation.LIGHTER, Mitigation.HEAVIER));
        trail.weighing = taken.standing(as);
        // A lighter fact beside it leads no further.
        List<String> facts = IntStream.rangeClosed(0, ALL.indexOf(led))
                .filter(at -> at == ALL.indexOf(led) || trail.dice(3) == 0)
                .mapToObj(at -> ALL.get(at).fact())
                .toList();
        List<String> ticked =
                switch (as) {
                    case LIGHTER -> List.of(LIGHTER);
                    case HEAVIER -> List.of(HEAVIER);
                    default -> List.of();
                };
        return new AssessDiscretion(
                trail.way.id,
                null,
                facts,
                ticked,
                trail.departs ? taken.grade() : null,
                trail.departs ? "综合考虑全案情节。" : null);
    }

    /** Whether it still has to be weighed before something is proposed. */
    static boolean isUnweighed(Trail trail) {
        return trail.graded && trail.weighed == null;
    }

    /** How what is proposed stands to the range: mostly as was ticked. */
    static Mitigation standing(Trail trail) {
        return trail.weighed == null || trail.dice(4) == 0 ? Mitigation.NONE : trail.weighed.as();
    }

    private static boolean isWithin(Trail trail, Trail.Plan plan) {
        return trail.weighed != null && trail.weighed.holds(plan.fine()) && trail.weighed.as() == plan.standing();
    }

    /** What departs says why, in words of its own. Source: 临政发〔2023〕14号 一、五 第三条. */
    static <A extends Record> A departing(Trail trail, Trail.Plan plan, A act) {
        if (trail.weighed == null || isWithin(trail, plan)) {
            return act;
        }
        trail.ways.add("departs with reasons");
        return Otherwise.with(act, "departure", "综合考虑全案情节，所列档次失之过重或者过轻。");
    }

    /** Why this much; nothing, mostly, where nothing asks for it. Source: 行政处罚法 第三十二条. */
    static String why(Trail trail, Trail.Plan plan) {
        boolean unasked = isWithin(trail, plan) && plan.standing() != Mitigation.LIGHTER;
        if (unasked && trail.dice(4) > 0) {
            trail.ways.add("penalty as the benchmark has it");
            return null;
        }
        return WHY;
    }

    /** For a circumstance of its list, or for none of them. Source: 临政发〔2023〕14号 一、五 第九条（六）. */
    static DecideNoPenalty sparing(Trail trail, Act act) {
        DecideNoPenalty plain = (DecideNoPenalty) act;
        if (plain == null || !trail.graded || !plain.kind().isWeighed()) {
            return plain;
        }
        trail.ways.add("spared against the benchmark");
        return trail.dice(2) == 0
                ? Otherwise.with(plain, "circumstances", List.of(SPARING))
                : Otherwise.with(plain, "departure", "综合考虑全案情节。");
    }

    /** What departs from the benchmark and does not say why, and what asks nothing of it. */
    static void affronts(CaseWorld world, Trail trail, Actor handler, List<GateAffronts.Affront> all) {
        if (!trail.graded || trail.way.ruling != null) {
            return;
        }
        Id<EnforcementCase> id = trail.way.id;
        for (Act act : List.of(
                new AssessDiscretion(id, null, List.of("天气晴"), null, null, null),
                new AssessDiscretion(id, null, List.of("主动扑灭"), List.of("天气晴"), null, null),
                new AssessDiscretion(id, null, List.of("主动扑灭"), null, "较重", " "),
                new AssessDiscretion(id, null, List.of("主动扑灭"), null, "特重", WHY))) {
            all.add(new GateAffronts.Affront("weighed against the benchmark", handler, act));
        }
        all.add(new GateAffronts.Affront(
                "spared by no circumstance",
                world.head,
                new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FAULT, "没有过错。", "已教育。")));
        String stage = world.reload(id).stage();
        boolean told = trail.plan != null && stage.equals(CaseStages.INVESTIGATED);
        if (trail.weighed == null) {
            all.add(new GateAffronts.Affront("not weighed", handler, report(id, new BigDecimal("500.00"), WHY)));
            return;
        }
        BigDecimal outside = trail.weighed.least().subtract(BigDecimal.ONE);
        String kind = "outside the grade without reasons";
        all.add(new GateAffronts.Affront(kind, handler, report(id, outside, WHY)));
        if (told) {
            all.add(new GateAffronts.Affront(kind, handler, notice(trail, outside)));
        }
        if (stage.equals(CaseStages.NOTIFIED)) {
            all.add(new GateAffronts.Affront(kind, world.head, decision(id, outside)));
        }
    }

    private static ReportInvestigation report(Id<EnforcementCase> id, BigDecimal fine, String why) {
        return new ReportInvestigation(
                id,
                null,
                "查明。",
                fine(),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                why,
                false,
                Set.of());
    }

    private static GivePriorNotice notice(Trail trail, BigDecimal fine) {
        return new GivePriorNotice(
                trail.way.id,
                null,
                trail.way.today,
                trail.way.today.plusDays(3),
                fine(),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                WHY);
    }

    private static DecidePenalty decision(Id<EnforcementCase> id, BigDecimal fine) {
        return new DecidePenalty(
                id, null, fine(), fine, null, null, null, null, null, Mitigation.NONE, null, WHY, "事实清楚。");
    }

    private static Set<PenaltyKind> fine() {
        return EnumSet.of(PenaltyKind.FINE);
    }
}
