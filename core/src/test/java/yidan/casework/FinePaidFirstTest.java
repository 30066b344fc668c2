package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is paid counts for the fine first. Source: 行政处罚法 第七十二条第一款第一项. */
class FinePaidFirstTest {

    private static final LocalDate SERVED = LocalDate.of(2026, 3, 10);
    private static final LocalDate PAY_BY = LocalDate.of(2026, 3, 25);
    private static final BigDecimal FINE = new BigDecimal("1000.00");

    private static Performance paid(String amount) {
        Performance one = Performance.none();
        one.serve(SERVED, PAY_BY);
        one.pay(new BigDecimal(amount), BigDecimal.ZERO, PAY_BY.plusDays(4));
        one.coverFine(FINE);
        return one;
    }

    @Test
    void nothing_runs_up_on_a_fine_that_is_paid_while_gains_are_owed() {
        Performance one = paid("1000.00");
        assertEquals(Optional.of(PAY_BY.plusDays(4)), one.finePaidOn());
        assertEquals(4, one.lateDays(PAY_BY.plusDays(30)));
        one.pay(new BigDecimal("500.00"), BigDecimal.ZERO, PAY_BY.plusDays(20));
        one.coverFine(FINE);
        assertEquals(4, one.lateDays(PAY_BY.plusDays(30)), "the gains come later");
    }

    @Test
    void it_runs_on_where_less_than_the_fine_is_paid() {
        assertEquals(30, paid("999.99").lateDays(PAY_BY.plusDays(30)));
    }
}
