package yidan.casework;

/**
 * Why a decision needs legal review before it is made: the seven of the county, which include the four of the statute.
 * Source: 临政发〔2023〕14号 一、四 第九条; 行政处罚法 第五十八条.
 */
public enum ReviewTrigger {
    /** 涉及重大公共利益的 */
    PUBLIC_INTEREST,
    /** 可能造成重大社会影响或引发社会风险的 */
    SOCIAL_IMPACT,
    /** 直接关系行政相对人或第三人重大权益的 */
    MAJOR_RIGHTS,
    /** 需经过听证程序作出行政执法决定的 */
    HEARING,
    /** 案件情况疑难复杂、涉及多个法律关系的 */
    COMPLEX,
    /** 法律、法规、规章规定应当进行法制审核的 */
    BY_LAW,
    /** 其他需要进行法制审核的 */
    OTHER
}
