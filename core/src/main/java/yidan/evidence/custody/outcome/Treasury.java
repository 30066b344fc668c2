package yidan.evidence.custody.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** What was paid for a confiscated thing and is for the treasury, all of it. Source: 行政处罚法 第七十四条. */
@Embeddable
public class Treasury {

    private static final String ARTICLE = "cn-penalty-2021:#74";

    @Column(name = "treasury_owed")
    private BigDecimal owed = BigDecimal.ZERO;

    /** It was sold when the file of its case lay in the archive already: the file does not wait for it. */
    @Column(name = "treasury_owed_late")
    private boolean late;

    @Column(name = "remitted_amount")
    private BigDecimal amount;

    @Column(name = "remitted_on")
    private LocalDate on;

    @Column(name = "remitted_receipt")
    private String receipt;

    @Column(name = "remitted_by")
    private String by;

    /** @param filed whether the file of its case is in the archive */
    public void owe(BigDecimal proceeds, boolean filed) {
        owed = proceeds;
        late = filed;
    }

    /** The decision that confiscated has fallen: what was paid for it is the party's. */
    public void fall() {
        owed = BigDecimal.ZERO;
    }

    /** @throws Refusal where nothing is owed, it is another sum, or the day was before the sale */
    public void remit(BigDecimal sum, LocalDate day, LocalDate sold, String number, String user) {
        if (!isOwed()) {
            throw new Refusal("treasury.none-owed", ARTICLE);
        }
        if (sum.compareTo(owed) != 0) {
            throw new Refusal("treasury.amount-differs", ARTICLE, owed.toPlainString()).at("amount");
        }
        if (day.isBefore(sold)) {
            throw new Refusal("treasury.before-sale", ARTICLE, sold).at("remittedOn");
        }
        owed = BigDecimal.ZERO;
        amount = sum;
        on = day;
        receipt = number.strip();
        by = user;
    }

    public boolean isOwed() {
        return owed.signum() > 0;
    }

    public BigDecimal owed() {
        return owed;
    }

    /** When it came to the treasury; empty where nothing did. */
    public Optional<LocalDate> remittedOn() {
        return Optional.ofNullable(on);
    }

    public Optional<BigDecimal> remitted() {
        return Optional.ofNullable(amount);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }
}
