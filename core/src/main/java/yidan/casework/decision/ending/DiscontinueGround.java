package yidan.casework.decision.ending;

import yidan.party.Party;

/**
 * Why a case cannot go on. Whoever is not to be punished after all gets a decision that says so: that is none of these.
 * Source: 行政处罚法 第二十二条、第二十五条、第二十九条、第五十七条; 行政强制法 第四十条.
 */
public enum DiscontinueGround {
    /** 公民死亡，无人承受 */
    DIED,
    /** 法人或者其他组织终止，无人承受 */
    ENDED,
    /** 其他机关管辖 */
    OTHER_BODY,
    /** 同一违法行为已另案处理 */
    SAME_CONDUCT;

    /** Whether that can happen to such a party. */
    boolean fits(Party party) {
        return switch (this) {
            case DIED -> party.isPerson();
            case ENDED -> !party.isPerson();
            case OTHER_BODY, SAME_CONDUCT -> true;
        };
    }

    /** Whether the matter goes on somewhere else, and the party is there to be told. */
    public boolean isElsewhere() {
        return this == OTHER_BODY || this == SAME_CONDUCT;
    }
}
