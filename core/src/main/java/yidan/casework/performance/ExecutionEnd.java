package yidan.casework.performance;

/** Why an execution ends without having come to its aim. Source: 行政强制法 第四十条. */
public enum ExecutionEnd {
    /** 公民死亡，无遗产可供执行，又无义务承受人 */
    DEAD_WITHOUT_ESTATE,
    /** 法人或者其他组织终止，无财产可供执行，又无义务承受人 */
    ENDED_WITHOUT_PROPERTY,
    /** 执行标的灭失 */
    OBJECT_LOST,
    /** 行政机关认为需要终结执行的其他情形 */
    OTHER;

    /** Whether there is nobody any more to whom the decision could be served, or who could be told to perform it. */
    public boolean isNobodyLeft() {
        return this == DEAD_WITHOUT_ESTATE || this == ENDED_WITHOUT_PROPERTY;
    }
}
