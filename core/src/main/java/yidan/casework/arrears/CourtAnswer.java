package yidan.casework.arrears;

/** What the court says to an application to enforce. Source: 行政强制法 第五十六条至第五十八条. */
public enum CourtAnswer {
    /** 受理 */
    TAKEN_UP("cn-compulsion-2011:#56"),
    /** 不予受理 */
    NOT_TAKEN_UP("cn-compulsion-2011:#56"),
    /** 裁定执行 */
    TO_BE_ENFORCED("cn-compulsion-2011:#57"),
    /** 裁定不予执行 */
    NOT_TO_BE_ENFORCED("cn-compulsion-2011:#58");

    private final String article;

    CourtAnswer(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    /** Whether the higher court may be asked to look at it again. */
    public boolean isRefusal() {
        return this == NOT_TAKEN_UP || this == NOT_TO_BE_ENFORCED;
    }
}
