package yidan.casework.lead;

/** 案源. Source: 行政处罚法 第五十四条; 朔政办发〔2019〕38号 第十一条、第十二条. */
public enum LeadSource {
    /** 巡查发现 */
    PATROL,
    /** 行政检查发现 */
    INSPECTION,
    /** 投诉、举报 */
    COMPLAINT,
    /** 其他机关移送 */
    TRANSFER,
    /** 上级交办 */
    SUPERIOR,
    /** 媒体反映 */
    MEDIA,
    /** 其他 */
    OTHER
}
