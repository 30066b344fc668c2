package yidan.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import yidan.rule.calendar.WorkingCalendar;
import yidan.tenancy.ShanghaiClock;

/**
 * The last day of a term and the moment it is over. The day of the event is not counted; a term that ends on a day off
 * ends on the next working day; what was paused does not count.
 * Source: 行政处罚法 第八十五条, 行政强制法 第六十九条, 行政复议法 第八十八条 and the civil procedure's rules it refers to.
 *
 * @param day the last day
 * @param end the first moment that is too late
 */
public record DueDate(LocalDate day, Instant end) {

    private static final int MONTHS_IN_QUARTER = 3;

    /**
     * When a term that begins with this event is over.
     *
     * @param rolls whether an end on a day off moves to the next working day
     * @param pauses none of them running
     */
    public static DueDate after(
            Instant event, int amount, Unit unit, boolean rolls, List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate start = LocalDate.ofInstant(event, ShanghaiClock.ZONE);
        return switch (unit) {
            case HOURS, MINUTES -> byTheClock(event, amount, unit, pauses);
            case WORKING_DAYS ->
                endOf(count(start, amount, 1, day -> !isPaused(day, pauses) && calendar.isWorkingDay(day)));
            case CALENDAR_DAYS, MONTHS, YEARS -> {
                LocalDate last = count(start, length(start, amount, unit), 1, day -> !isPaused(day, pauses));
                yield endOf(rolls ? workingDayFrom(last, pauses, calendar) : last);
            }
            case TIMES_PER_YEAR -> endOf(start.withDayOfYear(start.lengthOfYear()));
            case TIMES_PER_QUARTER -> endOf(endOfQuarter(start));
        };
    }

    /**
     * Whether the holidays of the year in which it ends are not announced, so that nobody knows whether its end would move. Of
     * working days each has to be known.
     */
    public static boolean endsUnannounced(
            Instant event, int amount, Unit unit, List<Pause> pauses, WorkingCalendar calendar) {
        return unit.isByTheCalendar()
                && !calendar.knows(after(event, amount, unit, false, pauses, calendar)
                        .day()
                        .getYear());
    }

    /**
     * The last day on which something may be done that has to precede an event by so much, such as the notice of a
     * hearing seven days before it. On a day off it has to be done on the working day before.
     */
    public static LocalDate before(LocalDate event, int amount, Unit unit, WorkingCalendar calendar) {
        if (unit == Unit.WORKING_DAYS) {
            return count(event, amount, -1, calendar::isWorkingDay);
        }
        LocalDate day = back(event, amount, unit);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first day of a window that looks back from an event and includes its day. */
    public static LocalDate back(LocalDate event, int amount, Unit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> event.minusDays(amount);
            case MONTHS -> event.minusMonths(amount);
            case YEARS -> event.minusYears(amount);
            default -> throw new IllegalArgumentException("no window is counted back in " + unit);
        };
    }

    private static DueDate byTheClock(Instant event, int amount, Unit unit, List<Pause> pauses) {
        Instant end = event.plus(amount, unit == Unit.HOURS ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
        for (Pause pause : pauses) {
            end = end.plus(Duration.between(pause.from(), pause.until()));
        }
        return new DueDate(LocalDate.ofInstant(end, ShanghaiClock.ZONE), end);
    }

    private static int length(LocalDate start, int amount, Unit unit) {
        return switch (unit) {
            case MONTHS -> (int) ChronoUnit.DAYS.between(start, start.plusMonths(amount));
            case YEARS -> (int) ChronoUnit.DAYS.between(start, start.plusYears(amount));
            default -> amount;
        };
    }

    private static LocalDate count(LocalDate event, int amount, int step, Predicate<LocalDate> counts) {
        LocalDate day = event;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(step);
            if (counts.test(day)) {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate workingDayFrom(LocalDate last, List<Pause> pauses, WorkingCalendar calendar) {
        LocalDate day = last;
        while (isPaused(day, pauses) || !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isPaused(LocalDate day, List<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        int first = (day.getMonthValue() - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + 1;
        return LocalDate.of(day.getYear(), first, 1)
                .plusMonths(MONTHS_IN_QUARTER)
                .minusDays(1);
    }

    private static DueDate endOf(LocalDate day) {
        return new DueDate(day, day.plusDays(1).atStartOfDay(ShanghaiClock.ZONE).toInstant());
    }
}
