package yidan.itemlist;

/**
 * Why the catalogue is adjusted. The regulation lists them under four heads; changes of the law and changes by
 * procedure, succession of the body, other, and the taking over or loss of a power, which the notice names by itself.
 *
 * <p>Source: 临政发〔2023〕14号 一、八 第五条；临政发〔2023〕13号 三。
 */
public enum AdjustmentGround {
    LAW_CHANGED("第五条（一）"),
    SET_BY_PROCEDURE("第五条（二）"),
    BODY_REORGANISED("第五条（三）"),
    POWER_TRANSFERRED("13号 三"),
    OTHER("第五条（四）");

    private final String article;

    AdjustmentGround(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
