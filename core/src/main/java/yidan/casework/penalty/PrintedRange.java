package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import yidan.itemlist.FineRange;

/**
 * The printed range whose upper end a fine stays within: it stands beside the fine, so that the database holds one against the other.
 * Source: 临政发〔2023〕14号 一、五 第三条（一）.
 */
@Embeddable
public class PrintedRange {

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_range_party")
    private FineRange.FinedParty party;

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_range_measure")
    private FineRange.Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_range_condition")
    private FineRange.Condition condition;

    @Column(name = "fine_range_most")
    private BigDecimal most;

    protected PrintedRange() {}

    PrintedRange(FineRange range) {
        party = range.party();
        measure = range.measure();
        condition = range.condition();
        most = range.to();
    }

    /** The same beside another fine. */
    PrintedRange(PrintedRange same) {
        party = same.party;
        measure = same.measure;
        condition = same.condition;
        most = same.most;
    }

    /** Whether its figures are yuan, and need nothing else to be measured. */
    boolean isPlain() {
        return measure == FineRange.Measure.YUAN;
    }
}
