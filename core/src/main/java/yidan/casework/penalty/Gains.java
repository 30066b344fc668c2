package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * 违法所得: what the investigation found that the party got by its act. It is found once, and neither a penalty's kinds nor
 * what is confiscated make it more or less: by it goes which range of a provision applies, and what there is to confiscate.
 * Source: 行政处罚法 第二十八条第二款.
 */
@Embeddable
public class Gains {

    private static final String ARTICLE = "cn-penalty-2021:#28";

    @Enumerated(EnumType.STRING)
    @Column(name = "gains_found")
    private GainsFound found;

    @Column(name = "illegal_gains")
    private BigDecimal amount;

    /** 依法应当退赔的 */
    @Column(name = "gains_to_return")
    private BigDecimal toReturn;

    @Column(name = "gains_how")
    private String how;

    protected Gains() {}

    /**
     * @param amount of {@link GainsFound#SOME}, and of those only
     * @param toReturn what the party has to give back to those who lost it; null for nothing
     * @param how by what evidence it was found, or found that there are none; null where nothing depends on it
     */
    public Gains(GainsFound found, BigDecimal amount, BigDecimal toReturn, String how) {
        boolean some = found == GainsFound.SOME;
        if (some != (amount != null)) {
            throw new Refusal(some ? "gains.amount-missing" : "gains.amount-of-none", ARTICLE).at("illegalGains");
        }
        if (toReturn != null && (amount == null || toReturn.compareTo(amount) > 0)) {
            throw new Refusal("gains.more-returned", ARTICLE).at("gainsToReturn");
        }
        this.found = found;
        this.amount = amount;
        this.toReturn = toReturn;
        this.how = how == null || how.isBlank() ? null : how.strip();
        if (some && this.how == null) {
            throw new Refusal("gains.how-missing", ARTICLE).at("gainsHow");
        }
    }

    public boolean isNone() {
        return found == GainsFound.NONE;
    }

    /** Empty where there are none. */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** Of the amount; empty where nobody is to get it back. */
    public Optional<BigDecimal> toReturn() {
        return Optional.ofNullable(toReturn);
    }

    public Optional<String> how() {
        return Optional.ofNullable(how);
    }

    /** 除依法应当退赔的外，应当予以没收: neither less nor more. @throws Refusal where the penalty confiscates another amount */
    public void requireConfiscated(Penalty penalty) {
        BigDecimal confiscated = penalty.confiscatedGains().orElse(BigDecimal.ZERO);
        BigDecimal back = toReturn().orElse(BigDecimal.ZERO);
        BigDecimal owed = amount().orElse(BigDecimal.ZERO).subtract(back);
        if (confiscated.compareTo(owed) != 0) {
            throw new Refusal(
                            isNone() ? "gains.none-to-confiscate" : "gains.to-confiscate",
                            ARTICLE,
                            amount().orElse(BigDecimal.ZERO),
                            back,
                            owed)
                    .at("confiscatedGains", "kinds");
        }
    }

    /** @throws Refusal where the provision distinguishes and nobody says how it is known */
    public void requireShown() {
        if (how == null) {
            throw new Refusal("gains.how-missing", ARTICLE).at("gainsHow");
        }
    }
}
