package yidan.rule;

import java.time.Instant;
import java.time.LocalDate;
import yidan.tenancy.ShanghaiClock;

/**
 * Time that does not count. Of days, the first one of the pause is left out and the day on which the clock goes on
 * counts again, so that no term is over before it goes on.
 *
 * @param from when the clock stood still
 * @param until when it went on
 */
public record Pause(Instant from, Instant until) {

    public Pause {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a pause that ends before it begins");
        }
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(LocalDate.ofInstant(from, ShanghaiClock.ZONE))
                && day.isBefore(LocalDate.ofInstant(until, ShanghaiClock.ZONE));
    }
}
