package yidan.evidence.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import yidan.tenancy.Refusal;

/**
 * How much of a thing there is: what was listed, less what has left the ledger as lost.
 * Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第七条.
 */
@Embeddable
public class Amount {

    private BigDecimal quantity;

    @Column(name = "listed_quantity", updatable = false)
    private BigDecimal listed;

    protected Amount() {}

    Amount(BigDecimal listed) {
        this.quantity = listed;
        this.listed = listed;
    }

    /**
     * @param lost how much of it; null for all of it
     * @return the same; null also where that is all there is
     * @throws Refusal {@code custody.more-lost-than-there}
     */
    BigDecimal partOf(BigDecimal lost) {
        if (lost == null || lost.compareTo(quantity) == 0) {
            return null;
        }
        if (lost.compareTo(quantity) > 0) {
            throw new Refusal(
                            "custody.more-lost-than-there",
                            "linyi-14:4.9d2#6",
                            quantity.stripTrailingZeros().toPlainString())
                    .at("quantity");
        }
        return lost;
    }

    void lose(BigDecimal part) {
        quantity = quantity.subtract(part);
    }

    BigDecimal quantity() {
        return quantity;
    }

    BigDecimal listed() {
        return listed;
    }
}
