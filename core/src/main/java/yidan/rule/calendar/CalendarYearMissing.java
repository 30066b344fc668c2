package yidan.rule.calendar;

import yidan.tenancy.Refusal;

/**
 * The holidays of a year are not known: no due date is guessed. The county administrator adds the year.
 * Source: 行政处罚法 第八十五条.
 */
public class CalendarYearMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    private final int year;

    /** 工作日，不含法定节假日. */
    private static final String WORKING_DAYS = "cn-penalty-2021:#85";

    public CalendarYearMissing(int year) {
        this(year, WORKING_DAYS);
    }

    private CalendarYearMissing(int year, String basis) {
        super("calendar.year-missing", basis, String.valueOf(year));
        this.year = year;
    }

    /** The same, where a term is counted whose article is known. */
    public CalendarYearMissing counting(String article) {
        return article.isEmpty() ? this : new CalendarYearMissing(year, article);
    }

    public int year() {
        return year;
    }
}
