package yidan.casework;

import java.time.Instant;
import java.time.LocalDate;
import yidan.act.Desk;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * The order of days: a step follows the one it rests on, and a paper reaches nobody before it is made. Else a term that
 * the law gives the party could be over before it has begun.
 * Source: 行政处罚法 第四十四条、第六十一条、第六十四条; 行政强制法 第十八条、第三十五条、第三十八条、第四十四条、第五十四条.
 */
public final class DayOrder {

    /** How the acts call the day that is out of order. */
    private static final String[] DAY = {
        "publishedOn", "servedOn", "toldOn", "announcedOn", "performedOn", "appliedOn", "waivedOn", "askedOn", "day"
    };

    private DayOrder() {}

    /**
     * For an act that itself makes and numbers the paper: handed over earlier it was another paper, without a number.
     *
     * @param day when it was served, told or put up
     */
    public static void sinceIssue(Desk desk, LocalDate day, String article) {
        since(desk.today(), day, "day.before-issue", article);
    }

    /** For a paper that was made before. */
    public static void sinceIssue(Instant issued, LocalDate day, String article) {
        since(on(issued), day, "day.before-issue", article);
    }

    /** @param step the day of the step on which the one of that day rests */
    public static void since(LocalDate step, LocalDate day, String article) {
        since(step, day, "day.before-step", article);
    }

    /** @throws Refusal the key, where the day lies before the step; its text names the day of the step */
    public static void since(LocalDate step, LocalDate day, String key, String article) {
        if (day.isBefore(step)) {
            throw new Refusal(key, article, step).at(DAY);
        }
    }

    /** The day in China of that moment. */
    public static LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, ShanghaiClock.ZONE);
    }
}
