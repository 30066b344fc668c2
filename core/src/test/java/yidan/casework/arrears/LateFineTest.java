package yidan.casework.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class LateFineTest {

    private static final BigDecimal DAILY = BigDecimal.valueOf(3);
    private static final BigDecimal CAP = BigDecimal.valueOf(100);

    @Test
    void three_per_cent_a_day() {
        assertEquals(new BigDecimal("90.00"), LateFine.of(new BigDecimal("1000.00"), 3, DAILY, CAP));
        assertEquals(BigDecimal.ZERO, LateFine.of(new BigDecimal("1000.00"), 0, DAILY, CAP));
        assertEquals(new BigDecimal("990.00"), LateFine.of(new BigDecimal("1000.00"), 33, DAILY, CAP));
        assertEquals(new BigDecimal("1000.00"), LateFine.of(new BigDecimal("1000.00"), 34, DAILY, CAP));
    }

    @Property
    void it_never_exceeds_the_fine_and_never_falls(
            @ForAll @BigRange(min = "0.01", max = "10000000") @Scale(2) BigDecimal fine,
            @ForAll @IntRange(max = 4000) int late) {
        BigDecimal today = LateFine.of(fine, late, DAILY, CAP);
        assertTrue(today.compareTo(fine) <= 0);
        assertTrue(today.compareTo(LateFine.of(fine, late + 1, DAILY, CAP)) <= 0);
    }
}
