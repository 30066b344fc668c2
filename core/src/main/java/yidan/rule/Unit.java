package yidan.rule;

/**
 * What a term is counted in. County texts say 工作日 where they mean working days; a bare 日 is a calendar day. In a
 * statute the small numbers are working days.
 * Source: 行政处罚法 第八十五条, 行政强制法 第六十九条, 行政复议法 第八十八条, 行政许可法 第八十二条.
 */
public enum Unit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    MONTHS,
    YEARS,
    HOURS,
    MINUTES,
    /** So many times in each calendar year: the duty is due at the year's end. */
    TIMES_PER_YEAR,
    /** So many times in each quarter: the duty is due at the quarter's end. */
    TIMES_PER_QUARTER;

    /** Runs by the clock, not by days: holidays do not move it. */
    public boolean isByTheClock() {
        return this == HOURS || this == MINUTES;
    }

    /** Runs by calendar days, days off included. */
    public boolean isByTheCalendar() {
        return this == CALENDAR_DAYS || this == MONTHS || this == YEARS;
    }

    /** Says how often, not how long. */
    public boolean isPeriodic() {
        return this == TIMES_PER_YEAR || this == TIMES_PER_QUARTER;
    }
}
