package yidan.casework.execution.substitution;

import yidan.casework.execution.EnforcementKind;

/** What an authority may do in a party's place, and why it may. Source: 行政强制法 第五十条、第五十二条. */
public enum SubstitutionGround {
    /** 逾期不履行排除妨碍、恢复原状等义务，其后果已经或者将危害交通安全 */
    ENDANGERS_TRAFFIC,
    /** 同上，其后果已经或者将造成环境污染 */
    POLLUTES,
    /** 同上，其后果已经或者将破坏自然资源 */
    HARMS_RESOURCES,
    /** 需要立即清除道路、河道、航道或者公共场所的遗洒物、障碍物、污染物，当事人不能清除 */
    TO_CLEAR_AT_ONCE;

    public EnforcementKind kind() {
        return this == TO_CLEAR_AT_ONCE ? EnforcementKind.CLEARING : EnforcementKind.SUBSTITUTE;
    }
}
