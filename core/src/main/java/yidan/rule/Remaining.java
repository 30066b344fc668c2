package yidan.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import yidan.rule.calendar.WorkingCalendar;
import yidan.tenancy.ShanghaiClock;

/**
 * What is left of a term, or by how much it is over.
 *
 * @param amount in the unit; on the last day 0
 * @param unit working days where the term is counted in them, calendar days for other days and for what is over by two whole
 *     days or more, else hours or minutes
 * @param overdue whether the amount is what has passed since the end
 */
public record Remaining(long amount, Unit unit, boolean overdue) {

    /**
     * @param dueOn the last day
     * @param dueAt the first moment that is too late
     */
    static Remaining until(LocalDate dueOn, Instant dueAt, Unit unit, Instant at, WorkingCalendar calendar) {
        boolean overdue = !at.isBefore(dueAt);
        if (unit.isByTheClock()) {
            Duration left = Duration.between(at, dueAt).abs();
            if (overdue && left.toDays() >= 2) {
                return new Remaining(left.toDays(), Unit.CALENDAR_DAYS, true);
            }
            return new Remaining(unit == Unit.HOURS ? left.toHours() : left.toMinutes(), unit, overdue);
        }
        LocalDate today = LocalDate.ofInstant(at, ShanghaiClock.ZONE);
        if (unit != Unit.WORKING_DAYS) {
            return new Remaining(Math.abs(ChronoUnit.DAYS.between(today, dueOn)), Unit.CALENDAR_DAYS, overdue);
        }
        LocalDate from = overdue ? dueOn : today;
        LocalDate to = overdue ? today : dueOn;
        long days = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return new Remaining(days, Unit.WORKING_DAYS, overdue);
    }
}
