package yidan.casework.walk;

import java.time.LocalDate;
import java.util.List;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.CourtAnswer;
import yidan.casework.arrears.CourtStep;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.document.FormKind;

/** What is not paid is demanded, and taken to the court. Source: 行政强制法 第五十三条、第五十四条. */
final class CourtSteps {

    /** The last year whose holidays are known; the court is not asked where its term would end after it. */
    private static final int CALENDAR = 2026;

    private final CaseWorld world;
    private final Steps steps;

    CourtSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        steps.add(DemandPerformance.class, 2, this::demand, trail -> {
            trail.issued(FormKind.DEMAND);
            if (!trail.later) {
                steps.handedOver(trail, FormKind.DEMAND);
            }
            trail.ways.add("demanded");
        });
        steps.add(ApplyToCourt.class, 6, this::court, trail -> {
            trail.issued(FormKind.EXECUTION_APPLICATION);
            trail.courtAsked = true;
            trail.ways.add("court");
        });
        steps.add(NoteCourtRuling.class, 6, this::ruled, trail -> trail.ways.add("court ruled"));
        steps.add(
                AskHigherCourt.class,
                3,
                trail -> steps.load(trail)
                                .performance()
                                .court()
                                .higherUntil()
                                .filter(day -> !trail.way.today.isAfter(day))
                                .isPresent()
                        ? new AskHigherCourt(trail.way.id, null, "运城市中级人民法院", "裁定认定事实有误。", null)
                        : null,
                trail -> trail.ways.add("higher court asked"));
    }

    private Act demand(Trail trail) {
        LocalDate last = steps.load(trail).performance().payBy().orElse(trail.servedOn);
        if (!trail.way.today.isAfter(last)
                || trail.way.demanded != null
                || steps.load(trail).performance().reply().obstacle().isPresent()
                || trail.way.performed
                || trail.fellOn != null
                || trail.homing && !trail.court && !trail.dawdles) {
            return null;
        }
        trail.later = !trail.homing && trail.dice(3) == 0;
        Act atOnce = Steps.drawn(steps.move("DemandPerformance"), trail, Steps.always());
        return atOnce == null || !trail.later ? atOnce : new DemandPerformance(trail.way.id, null, null, "请履行。");
    }

    /** Well within the three months that follow the half year in which the party may sue. */
    private Act court(Trail trail) {
        if (!trail.court
                || trail.courtAsked
                || trail.way.demanded == null
                || SetOffSteps.isWaitedFor(trail)
                || SetOffSteps.isUnderWay(world, trail)) {
            return null;
        }
        LocalDate suitOver = trail.servedOn.plusMonths(6).plusDays(10);
        LocalDate from =
                trail.deferredUntil != null && trail.deferredUntil.isAfter(suitOver) ? trail.deferredUntil : suitOver;
        if (from.plusMonths(3).getYear() > CALENDAR) {
            trail.court = false;
            return null;
        }
        boolean open = trail.way.today.isAfter(suitOver)
                && trail.way.today.isAfter(trail.way.demanded.plusDays(30))
                && trail.way.today.isBefore(from.plusMonths(2));
        return open ? new ApplyToCourt(trail.way.id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign()) : null;
    }

    private Act ruled(Trail trail) {
        CourtStep court = steps.load(trail).performance().court();
        if (!court.isAwaited()) {
            return null;
        }
        boolean taken = court.answer().filter(CourtAnswer.TAKEN_UP::equals).isPresent();
        CourtAnswer answer = trail.any(
                taken
                        ? List.of(CourtAnswer.TO_BE_ENFORCED, CourtAnswer.NOT_TO_BE_ENFORCED)
                        : List.of(CourtAnswer.values()));
        String number = "（2026）晋0821行审" + trail.dice(1000) + "号";
        return new NoteCourtRuling(trail.way.id, null, answer, trail.way.today, number, null);
    }
}
