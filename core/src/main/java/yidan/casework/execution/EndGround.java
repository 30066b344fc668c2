package yidan.casework.execution;

/** 应当终结执行、不再执行的情形。 Source: 行政强制法 第十九条、第三十九条第二款、第四十条. */
public enum EndGround {
    /** 公民死亡，无遗产可供执行，又无义务承受人 */
    DECEASED,
    /** 法人或者其他组织终止，无财产可供执行，又无义务承受人 */
    DISSOLVED,
    /** 执行标的灭失 */
    OBJECT_GONE,
    /** 据以执行的行政决定被撤销 */
    DECISION_REVOKED,
    /** 据以执行的责令决定在复议、诉讼中被变更、撤销、确认违法或者无效 */
    OVERTURNED,
    /** 中止执行满三年未恢复执行 */
    LAPSED,
    /** 当场实施后，负责人认为不应当采取的，或者没有在期限内补办批准的，立即解除：行政强制法 第十九条 */
    NOT_APPROVED,
    /** 行政机关认为需要终结执行的其他情形 */
    OTHER
}
