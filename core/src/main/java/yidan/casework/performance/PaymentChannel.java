package yidan.casework.performance;

/** How money came. Source: 行政处罚法 第六十七条、第六十八条. */
public enum PaymentChannel {
    /** 指定的银行或者电子支付系统 */
    BANK,
    /** 当场收缴 */
    ON_THE_SPOT,
    /** 退还 */
    REFUND,
    /** 退还变卖所得款项 */
    PROCEEDS
}
