package yidan.casework.penalty;

/** What an unlawful act must concern, and harm, for the longer prescription. Source: 行政处罚法 第三十六条. */
public enum GraveHarm {
    /** 涉及公民生命健康安全且有危害后果 */
    LIFE_AND_HEALTH,
    /** 涉及金融安全且有危害后果 */
    FINANCIAL_SAFETY
}
