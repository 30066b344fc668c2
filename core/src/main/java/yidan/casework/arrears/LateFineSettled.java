package yidan.casework.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;

/** What of the late fine was paid, and what need not be. Source: 行政处罚法 第七十二条; 行政强制法 第四十二条、第四十五条. */
@Embeddable
public class LateFineSettled {

    @Column(name = "late_fine_paid")
    private BigDecimal paid = BigDecimal.ZERO;

    @Column(name = "late_fine_waived")
    private BigDecimal waived = BigDecimal.ZERO;

    @Column(name = "late_fine_waived_why")
    private String waivedWhy;

    protected LateFineSettled() {}

    public static LateFineSettled none() {
        return new LateFineSettled();
    }

    public void pay(BigDecimal amount) {
        paid = paid.add(amount);
    }

    /** 执行协议: so much of it need not be paid. */
    public void waive(BigDecimal amount, String why) {
        waived = waived.add(amount);
        waivedWhy = why;
    }

    /** What was paid was paid back. */
    public void refund() {
        paid = BigDecimal.ZERO;
    }

    /**
     * It is less now.
     *
     * @return what was paid beyond it
     */
    public BigDecimal keep(BigDecimal runUp) {
        BigDecimal excess = paid.subtract(runUp).max(BigDecimal.ZERO);
        paid = paid.subtract(excess);
        waived = waived.min(runUp.subtract(paid)).max(BigDecimal.ZERO);
        return excess;
    }

    public boolean isBegun() {
        return paid.signum() > 0 || waived.signum() > 0;
    }

    public BigDecimal paid() {
        return paid;
    }

    public BigDecimal waived() {
        return waived;
    }

    /** The agreement and what the party made good. */
    public Optional<String> waivedWhy() {
        return Optional.ofNullable(waivedWhy);
    }
}
