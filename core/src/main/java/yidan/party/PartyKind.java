package yidan.party;

/** What a party is; the limits of the summary procedure and of fines depend on it. Source: 行政处罚法 第五十一条. */
public enum PartyKind {
    /** 公民 */
    PERSON,
    /** 法人或者其他组织 */
    ORGANISATION
}
