package yidan.casework.investigation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * From when to when something was done: on one day, or over midnight where it could not wait.
 * Source: 行政处罚法 第五十五条; 行政强制法 第十八条、第四十三条.
 *
 * @param endDay the day after, where it ended then; null where it ended on its day
 */
public record Hours(LocalDate day, LocalTime begin, LocalTime end, LocalDate endDay) {

    /** Nothing went on, or nobody knows how long. */
    public static Hours none(LocalDate day) {
        return new Hours(day, null, null, null);
    }

    /**
     * Whole, and over: what runs from its end, as the hours for an approval that is made up for, runs from no time to come.
     *
     * @throws Refusal {@code record.times-reversed} where it ends before it begins, or later than on the day after;
     *     {@code record.ends-in-future} where it is not over
     */
    public void check(String article, Instant now) {
        if (!endedAt().isAfter(begunAt()) || over().isAfter(day.plusDays(1))) {
            throw new Refusal("record.times-reversed", article).at("end", "endDay");
        }
        if (endedAt().isAfter(now)) {
            throw new Refusal("record.ends-in-future", article).at("end", "endDay");
        }
    }

    /** The day on which it ended. */
    public LocalDate over() {
        return endDay == null ? day : endDay;
    }

    /** The day on which it ended, where that is not the day on which it began. */
    public Optional<LocalDate> nextDay() {
        return Optional.ofNullable(endDay).filter(last -> !last.equals(day));
    }

    public Instant begunAt() {
        return at(day, begin);
    }

    public Instant endedAt() {
        return at(over(), end);
    }

    private static Instant at(LocalDate on, LocalTime time) {
        return on.atTime(time).atZone(ShanghaiClock.ZONE).toInstant();
    }

    /** As a record prints it. */
    public String words() {
        return nextDay()
                .map(last -> Phrases.of(
                        "record.time-overnight", Phrases.day(day), clock(begin), Phrases.day(last), clock(end)))
                .orElseGet(() -> Phrases.of("record.time", Phrases.day(day), clock(begin), clock(end)));
    }

    /** The time of a day, as a record prints it. */
    public static String clock(LocalTime time) {
        return Phrases.of("record.clock", time.getHour(), "%02d".formatted(time.getMinute()));
    }
}
