package yidan.rule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Which days are worked: Monday to Friday, but for the holidays and the make-up days that the State Council announces
 * for each year, as the county may have corrected them. A year without an announcement is an error where it is used.
 * Source: 全国年节及纪念日放假办法 and the yearly notices.
 */
public final class WorkingCalendar {

    private final IntFunction<Optional<Map<LocalDate, Boolean>>> announced;
    private final Map<Integer, Map<LocalDate, Boolean>> known = new HashMap<>();

    /** @param announced the exceptions of a year, true where the day is worked; empty where nothing is announced */
    public WorkingCalendar(IntFunction<Optional<Map<LocalDate, Boolean>>> announced) {
        this.announced = announced;
    }

    /** @throws CalendarYearMissing where the year's holidays are not known */
    public boolean isWorkingDay(LocalDate day) {
        Boolean exception = year(day.getYear()).get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** Whether due dates can be told in that year. */
    public boolean knows(int year) {
        return known.containsKey(year) || announced.apply(year).isPresent();
    }

    private Map<LocalDate, Boolean> year(int year) {
        return known.computeIfAbsent(
                year, unknown -> announced.apply(unknown).orElseThrow(() -> new CalendarYearMissing(unknown)));
    }
}
