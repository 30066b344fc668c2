package yidan.casework;

/** With what a case ends. Source: 行政处罚法 第五十七条、第六十六条、第七十二条; 行政强制法 第四十条. */
public enum ClosingKind {
    /** 处罚决定履行完毕 */
    PERFORMED,
    /** 强制执行完毕 */
    ENFORCED,
    /** 不予行政处罚 */
    NO_PENALTY,
    /** 移送司法机关 */
    TRANSFERRED,
    /** 终止调查 */
    DISCONTINUED,
    /** 终结执行 */
    EXECUTION_ENDED,
    /** 处罚决定被撤销 */
    REVOKED
}
