package yidan.casework.arrears;

/** What became of the decision in a reconsideration or a suit. Source: 行政处罚法 第七十三条、第四十八条; 行政强制法 第五十三条; 行政复议法 第三十四条. */
public enum ProceedingsEnd {
    /** 决定得到维持，或者请求被驳回 */
    UPHELD,
    /** 决定被变更、撤销、确认违法或者确认无效 */
    CHANGED,
    /** 没有受理 */
    NOT_ACCEPTED,
    /** 申请、起诉撤回 */
    WITHDRAWN
}
