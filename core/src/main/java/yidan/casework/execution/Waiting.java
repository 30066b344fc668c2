package yidan.casework.execution;

import java.time.LocalDate;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.rule.Terms;

/**
 * The day that an execution waits for, as a clock: one at a time, begun by the step that names it, done with the next.
 * Source: 行政强制法 第十九条、第三十四条、第三十五条、第三十九条、第四十二条、第四十四条.
 */
public final class Waiting {

    /** They run beside the steps of the execution, until it is over. */
    private static final Set<String> OF_A_CRIME = Set.of(
            Terms.CRIME_REFERRAL_DECIDED,
            Terms.CRIME_REFERRAL_SENT,
            Terms.CRIME_REFUSAL_RECONSIDERATION,
            Terms.CRIME_SUPERVISION_SUGGESTED);

    private Waiting() {}

    /** To be called when a step has been taken. */
    public static void turn(Enforcement on, Desk desk) {
        if (on.isOver()) {
            LegalReview.lapse(desk, on);
        }
        Clocks clocks = Clocks.of(desk);
        clocks.of(on).stream()
                .filter(clock -> clock.isUndone() && (on.isOver() || !OF_A_CRIME.contains(clock.term())))
                .forEach(clock -> clock.meet(desk.now()));
        switch (on.stage()) {
            case EnforcementStages.ORDERED ->
                until(
                        clocks,
                        on,
                        Terms.RECTIFICATION_CHECKED,
                        "#34",
                        on.order().until().orElseThrow());
            case EnforcementStages.DEMANDED ->
                until(
                        clocks,
                        on,
                        Terms.DEMAND_OVER,
                        "#35",
                        on.order().performBy().orElseThrow());
            case EnforcementStages.ANNOUNCED ->
                until(
                        clocks,
                        on,
                        Terms.REMOVAL_NOTICE_OVER,
                        "#44",
                        on.execution().removeBy().orElseThrow());
            case EnforcementStages.AGREED ->
                until(clocks, on, Terms.AGREEMENT_OVER, "#42", on.halt().until().orElseThrow());
            case EnforcementStages.SUSPENDED -> {
                if (on.halt().ground().filter(HaltGround::lapses).isPresent()) {
                    clocks.start(Terms.EXECUTION_STAYED, on);
                }
            }
            case EnforcementStages.UNCONFIRMED ->
                clocks.start(
                        Terms.URGENT_MEASURE_REPORTED,
                        on,
                        on.owner(),
                        on.execution().hours().orElseThrow().endedAt());
            default -> {
                // nobody's day is waited for
            }
        }
    }

    private static void until(Clocks clocks, Enforcement on, String term, String article, LocalDate lastDay) {
        clocks.awaitEnd(term, on, "cn-compulsion-2011:" + article, lastDay);
    }

    /** Whether what was done at once can still be approved. Source: 行政强制法 第十九条. */
    public static boolean isApprovalInTime(Enforcement on, Desk desk) {
        return Clocks.of(desk).of(on).stream()
                .filter(clock -> clock.term().equals(Terms.URGENT_MEASURE_REPORTED))
                .allMatch(clock -> desk.now().isBefore(clock.dueAt()));
    }

    /** Whether it has been stayed so long that it is not executed any more. */
    public static boolean hasLapsed(Enforcement on, Desk desk) {
        return Clocks.of(desk).of(on).stream()
                .filter(clock -> clock.term().equals(Terms.EXECUTION_STAYED) && clock.isUndone())
                .anyMatch(clock -> !desk.now().isBefore(clock.dueAt()));
    }
}
