package yidan.itemlist;

import java.math.BigDecimal;

/**
 * A fine range as an item's basis gives it, with the words that give it.
 *
 * @param item id of the catalogue item
 * @param from lower end; null where the words give none ({@code 五万元以下})
 * @param mandatory whether the words say 处 or 并处 (must), or 可以 (may)
 *     <p>Source: 临政发〔2023〕13号 附件1 第10、11、12、14项，附件2 第53项。
 */
public record FineRange(
        int item,
        String title,
        String article,
        String conduct,
        FinedParty party,
        Measure measure,
        BigDecimal from,
        BigDecimal to,
        boolean mandatory,
        Condition condition,
        String quote) {

    /** The article and the conduct for which it fines: the ranges of one provision differ by party and condition only. */
    public String provision() {
        return "《%s》%s：%s".formatted(title, article, conduct);
    }

    /** Whom the range is for. */
    public enum FinedParty {
        ANY,
        PERSON,
        UNIT
    }

    /** What the two figures count. */
    public enum Measure {
        YUAN,
        YUAN_PER_SQUARE_METRE,
        TIMES_ILLEGAL_GAINS
    }

    /** What must be so before the range applies. */
    public enum Condition {
        NONE,
        SERIOUS,
        NOT_CORRECTED_IN_TIME,
        WITH_ILLEGAL_GAINS,
        WITHOUT_ILLEGAL_GAINS
    }
}
