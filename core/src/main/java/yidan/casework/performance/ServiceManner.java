package yidan.casework.performance;

/** 送达方式。 Source: 行政处罚法 第六十一条 (依照民事诉讼法的有关规定); 临政发〔2023〕14号 四、八 第十五条. */
public enum ServiceManner {
    /** 直接送达（当场交付） */
    DIRECT,
    /** 留置送达 */
    LEFT,
    /** 邮寄送达 */
    POST,
    /** 委托送达 */
    ENTRUSTED,
    /** 公告送达 */
    PUBLIC_NOTICE,
    /** 电子送达（传真、电子邮件等） */
    ELECTRONIC
}
