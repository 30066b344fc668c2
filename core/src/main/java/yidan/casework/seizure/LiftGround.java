package yidan.casework.seizure;

/** 应当解除查封、扣押的情形。 Source: 行政强制法 第十九条、第二十八条. */
public enum LiftGround {
    /** 当事人没有违法行为 */
    NO_UNLAWFUL_ACT,
    /** 与违法行为无关 */
    UNRELATED,
    /** 已经作出处理决定，不再需要 */
    DECIDED,
    /** 期限已经届满 */
    TERM_OVER,
    /** 负责人认为不应当采取 */
    NOT_APPROVED,
    /** 其他不再需要的情形 */
    NOT_NEEDED;

    /** Whether it should not have been sealed or seized at all: the decision falls, and not only its effect ends. */
    public boolean isAnnulment() {
        return this == NO_UNLAWFUL_ACT || this == UNRELATED || this == NOT_APPROVED;
    }
}
