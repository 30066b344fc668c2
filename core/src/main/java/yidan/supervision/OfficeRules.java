package yidan.supervision;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the rules in force say of the office of a special supervisor.
 * Source: 临政发〔2023〕14号 三、八 第五条、第六条.
 *
 * @param length of one term
 * @param mostTerms how many he may serve one after another
 * @param age in full years, which he should not exceed in principle
 */
record OfficeRules(Period length, int mostTerms, int age) {

    LocalDate lastDay(LocalDate firstDay) {
        return firstDay.minusDays(1).plus(length);
    }

    /**
     * Whether a term that begins on that day follows upon an earlier one. The rules do not say what interrupts a
     * succession: it is read as having stayed out for a whole term.
     */
    boolean follows(LocalDate earlierLastDay, LocalDate firstDay) {
        return !firstDay.isAfter(earlierLastDay.plus(length));
    }
}
