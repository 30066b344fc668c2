package yidan.casework;

/** What the reviewer says. Source: 临政发〔2023〕14号 一、四 第十二条. */
public enum ReviewOpinion {
    /** 同意 */
    AGREE,
    /** 纠正 */
    CORRECT,
    /** 不予作出行政执法决定 */
    NO_DECISION,
    /** 移送（涉嫌犯罪） */
    TRANSFER
}
