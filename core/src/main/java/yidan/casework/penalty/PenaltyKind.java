package yidan.casework.penalty;

import java.util.Set;

/**
 * 行政处罚的种类。 行政拘留 is not among them: no township may impose it (第十八条).
 * Source: 行政处罚法 第九条.
 */
public enum PenaltyKind {
    /** 警告 */
    WARNING,
    /** 通报批评 */
    PUBLIC_CRITICISM,
    /** 罚款 */
    FINE,
    /** 没收违法所得 */
    CONFISCATION_OF_GAINS,
    /** 没收非法财物 */
    CONFISCATION_OF_GOODS,
    /** 暂扣许可证件 */
    LICENCE_SUSPENDED,
    /** 降低资质等级 */
    QUALIFICATION_LOWERED,
    /** 吊销许可证件 */
    LICENCE_REVOKED,
    /** 限制开展生产经营活动 */
    OPERATION_RESTRICTED,
    /** 责令停产停业 */
    BUSINESS_STOPPED,
    /** 责令关闭 */
    BUSINESS_CLOSED,
    /** 限制从业 */
    TRADE_BANNED,
    /** 法律、行政法规规定的其他行政处罚 */
    OTHER;

    private static final Set<PenaltyKind> ON_THE_SPOT = Set.of(WARNING, FINE);
    private static final Set<PenaltyKind> ALWAYS_HEARD =
            Set.of(QUALIFICATION_LOWERED, LICENCE_REVOKED, BUSINESS_STOPPED, BUSINESS_CLOSED, TRADE_BANNED);

    private static final Set<PenaltyKind> OF_THEMSELVES = Set.of(WARNING, FINE, CONFISCATION_OF_GAINS);

    /**
     * Whether the decision itself has to say how and until when it is performed: money is paid within the law's own days, and
     * with a warning there is nothing left to do. Source: 行政处罚法 第五十九条（四）、第六十七条.
     */
    public boolean isPerformedOtherwise() {
        return !OF_THEMSELVES.contains(this);
    }

    /** Whether the summary procedure knows it. Source: 行政处罚法 第五十一条. */
    public boolean isOnTheSpot() {
        return ON_THE_SPOT.contains(this);
    }

    /** Whether a hearing is offered whatever the amount. Source: 行政处罚法 第六十三条（三）（四）. */
    public boolean isAlwaysHeard() {
        return ALWAYS_HEARD.contains(this);
    }
}
