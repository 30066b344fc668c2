package yidan.itemlist;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ten kinds of administrative power an item may be. The words are those of the official table, by which a
 * workbook is read and written.
 *
 * <p>Source: 临政发〔2023〕14号 一、八 第三条。
 */
public enum PowerType {
    LICENSING("行政许可"),
    PENALTY("行政处罚"),
    COMPULSION("行政强制"),
    LEVY("行政征收"),
    PAYMENT("行政给付"),
    INSPECTION("行政检查"),
    CONFIRMATION("行政确认"),
    REWARD("行政奖励"),
    ADJUDICATION("行政裁决"),
    OTHER("其他权力");

    private final String term;

    PowerType(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** The type printed in a cell; blanks inside the word are print errors ("行政处 罚") and do not count. */
    public static Optional<PowerType> printed(String cell) {
        String word = Wording.withoutBlanks(cell);
        return Arrays.stream(values()).filter(type -> type.term.equals(word)).findFirst();
    }
}
