package yidan.casework.penalty;

/** Whether the party gained by what it did. Source: 行政处罚法 第二十八条第二款. */
public enum GainsFound {
    /** 没有违法所得 */
    NONE,
    /** 有违法所得 */
    SOME
}
