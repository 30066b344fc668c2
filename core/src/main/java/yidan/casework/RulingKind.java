package yidan.casework;

/** How a case is decided. Source: 行政处罚法 第三十条、第三十一条、第三十三条、第三十六条、第五十七条. */
public enum RulingKind {
    /** 给予行政处罚 */
    PENALTY,
    /** 不予行政处罚：违法行为轻微并及时改正，没有造成危害后果 */
    NO_PENALTY_SLIGHT,
    /** 不予行政处罚：初次违法且危害后果轻微并及时改正 */
    NO_PENALTY_FIRST,
    /** 不予行政处罚：当事人有证据足以证明没有主观过错 */
    NO_PENALTY_NO_FAULT,
    /** 不予行政处罚：不满十四周岁，责令监护人加以管教 */
    NO_PENALTY_CHILD,
    /** 不予行政处罚：不能辨认或者不能控制自己行为，责令监护人严加看管和治疗 */
    NO_PENALTY_INCAPABLE,
    /** 不予行政处罚：违法事实不能成立 */
    NO_PENALTY_NO_FACTS,
    /** 不再给予行政处罚：超过追究时效 */
    NO_PENALTY_PRESCRIBED,
    /** 移送司法机关：涉嫌犯罪 */
    TRANSFERRED,
    /** 终止：当事人死亡或者终止，没有承受其权利义务的人等 */
    DISCONTINUED;

    /** Whether the party gets a decision: to punish, or not to. Source: 行政处罚法 第五十七条、第六十一条. */
    public boolean isServed() {
        return this != TRANSFERRED && this != DISCONTINUED;
    }

    /** Whether it rests on the party having corrected what it did. Source: 行政处罚法 第三十三条第一款. */
    public boolean restsOnCorrection() {
        return this == NO_PENALTY_SLIGHT || this == NO_PENALTY_FIRST;
    }

    /** Whether the law leaves it to who decides what it takes, so that a benchmark may list it. Source: 行政处罚法 第三十三条. */
    public boolean isWeighed() {
        return restsOnCorrection() || this == NO_PENALTY_NO_FAULT;
    }

    public boolean isPenalty() {
        return this == PENALTY;
    }
}
