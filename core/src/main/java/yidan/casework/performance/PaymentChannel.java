package yidan.casework.performance;

/** How money came. Source: 行政处罚法 第六十七条、第六十八条、第七十二条. */
public enum PaymentChannel {
    /** 指定的银行或者电子支付系统 */
    BANK,
    /** 当场收缴 */
    ON_THE_SPOT,
    /** 退还 */
    REFUND,
    /** 退还变卖所得款项 */
    PROCEEDS,
    /** 拍卖抵缴：行政处罚法 第七十二条第一款第二项; 行政强制法 第四十六条第三款 */
    AUCTION,
    /** 退还拍卖余款 */
    SURPLUS
}
