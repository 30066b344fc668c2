package yidan.casework.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import yidan.itemlist.FineRange;

/** What the two figures of a grade count, as the ranges of the list do. Source: 临政发〔2023〕14号 一、五 第九条; 临政发〔2023〕13号 附件1 第10项，附件2 第53项. */
public enum GradeMeasure {
    YUAN("元"),
    YUAN_PER_SQUARE_METRE("元每平方米"),
    TIMES_ILLEGAL_GAINS("倍违法所得"),
    PERCENT_OF_VALUE("%价值");

    private final String words;

    GradeMeasure(String words) {
        this.words = words;
    }

    /** As it is written in a benchmark. */
    public String words() {
        return words;
    }

    static Optional<GradeMeasure> written(String text) {
        return Arrays.stream(values()).filter(one -> one.words.equals(text)).findFirst();
    }

    boolean isOf(FineRange range) {
        return name().equals(range.measure().name());
    }

    /** In yuan, of so much of what it counts; never a fen outside of the range. */
    BigDecimal yuan(BigDecimal figure, BigDecimal measured, RoundingMode inwards) {
        if (figure == null || this == YUAN) {
            return figure;
        }
        BigDecimal product = figure.multiply(measured);
        return (this == PERCENT_OF_VALUE ? product.movePointLeft(2) : product).setScale(2, inwards);
    }
}
