package yidan.casework.opening;

/** Why somebody must not handle the case. Source: 临政发〔2023〕14号 一、五 第三条（四）; 行政处罚法 第四十三条. */
public enum WithdrawalGround {
    /** 与本案有直接利害关系 */
    DIRECT_INTEREST,
    /** 是本案当事人的近亲属 */
    NEAR_RELATIVE,
    /** 与本案当事人有其他关系，可能影响案件公正处理 */
    OTHER_RELATION
}
