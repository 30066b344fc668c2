package yidan.rule.calendar;

import yidan.tenancy.Refusal;

/** The holidays of a year are not known: no due date is guessed. The county administrator adds the year. */
public class CalendarYearMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private final int year;

    public CalendarYearMissing(int year) {
        super("calendar.year-missing", "", String.valueOf(year));
        this.year = year;
    }

    public int year() {
        return year;
    }
}
