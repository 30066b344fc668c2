package yidan.casework.arrears;

import java.time.LocalDate;

/**
 * Days on which no late fine runs up: those of a deferral, from the day after it was granted to its last; those between the
 * fall of a decision and what follows from it. What had run up before stays owed: only an agreement waives it.
 * Source: 行政处罚法 第六十六条、第七十二条; 行政强制法 第四十二条.
 *
 * @param after the day after which they begin
 * @param until the last of them
 */
public record Standstill(LocalDate after, LocalDate until) {

    public boolean covers(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}
