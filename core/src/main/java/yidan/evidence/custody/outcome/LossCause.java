package yidan.evidence.custody.outcome;

/** How a thing was lost to the ledger. Source: 行政强制法 第二十六条; 临政发〔2023〕14号 四、九（四）（2）第七条. */
public enum LossCause {
    /** 清点不见、被盗、灭失 */
    MISSING,
    /** 损毁、变质 */
    SPOILT,
    /** 检测、鉴定中耗尽 */
    CONSUMED
}
