package yidan.casework.arrears;

/** What the party brings against a decision. Source: 行政处罚法 第七十三条. */
public enum ProceedingsKind {
    /** 行政复议 */
    RECONSIDERATION,
    /** 行政诉讼 */
    SUIT
}
