package yidan.supervision;

/**
 * From which circles of the public a special supervisor comes.
 * Source: 临政发〔2023〕14号 三、八 第二条.
 */
public enum WalkOfLife {
    /** 公安、检察、法院、司法行政及其他行政执法系统的离退休人员 */
    RETIRED_FROM_LAW,
    /** 人大代表 */
    CONGRESS_DEPUTY,
    /** 政协委员 */
    CONFERENCE_MEMBER,
    /** 专家学者 */
    EXPERT,
    /** 民营企业家 */
    ENTREPRENEUR,
    /** 律师 */
    LAWYER,
    /** 人民团体 */
    PEOPLES_ORGANISATION,
    /** 行业协会 */
    INDUSTRY_ASSOCIATION,
    /** 新闻媒体 */
    MEDIA,
    /** 其他各界人士 */
    OTHER
}
