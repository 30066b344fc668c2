package yidan.casework.preservation;

/** What becomes of a sample once it has served. Source: 临政发〔2023〕14号 一、九 第九条（二）7. */
public enum SampleFate {
    /** 剩余样品退还当事人 */
    GIVEN_BACK,
    /** 检测、检验中耗尽 */
    USED_UP,
    /** 随卷保存，作为证据 */
    KEPT_AS_EVIDENCE,
    /** 移送有权机关 */
    HANDED_OVER
}
