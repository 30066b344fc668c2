package yidan.casework.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.penalty.Penalty;
import yidan.rule.Rules;

/**
 * 加处罚款: so many per cent of the fine for each day that it is late, never more than the fine; days of a reconsideration
 * or a suit do not count, a deferral moves the day, and what is paid in full runs up no more.
 * Source: 行政处罚法 第七十二条、第七十三条; 行政强制法 第四十五条.
 */
public final class LateFine {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LateFine() {}

    /** In yuan, up to and including that day; nothing where there is no fine or it is not late. */
    public static BigDecimal until(EnforcementCase of, LocalDate day, Rules rules) {
        BigDecimal fine = of.penalty().flatMap(Penalty::fine).orElse(BigDecimal.ZERO);
        Performance performance = of.performance();
        if (fine.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long late = performance.lateDays(day);
        BigDecimal daily = rules.parameter("LATE_FINE_DAILY", day).requireNumber();
        BigDecimal cap = rules.parameter("LATE_FINE_CAP", day).requireNumber();
        return of(fine, late, daily, cap);
    }

    /** What has run up until that day and was neither paid nor waived. */
    public static BigDecimal owed(EnforcementCase of, LocalDate day, Rules rules) {
        Performance performance = of.performance();
        return until(of, day, rules)
                .subtract(performance.lateFinePaid())
                .subtract(performance.lateFineWaived())
                .max(BigDecimal.ZERO);
    }

    /**
     * @param fine the fine, in yuan
     * @param late days after the last day to pay
     * @param daily per cent of the fine a day
     * @param cap per cent of the fine at most
     */
    static BigDecimal of(BigDecimal fine, long late, BigDecimal daily, BigDecimal cap) {
        if (late <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = daily.multiply(BigDecimal.valueOf(late)).min(cap);
        return fine.multiply(share).divide(HUNDRED, 2, RoundingMode.DOWN);
    }
}
