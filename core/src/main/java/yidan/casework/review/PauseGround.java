package yidan.casework.review;

/** What does not count into the review's term beside a supplement. Source: 临政发〔2023〕14号 一、四 第十四条. */
public enum PauseGround {
    /** 专家论证 */
    EXPERTS,
    /** 提请解释 */
    INTERPRETATION
}
