package yidan.supervision;

/**
 * Why a special supervisor may be dismissed during his term.
 * Source: 临政发〔2023〕14号 三、八 第十七条.
 */
public enum DismissalGround {
    /** 不再符合第六条规定的条件 */
    CONDITIONS_LOST,
    /** 不按要求履行第七条规定的工作职责 */
    DUTIES_NEGLECTED,
    /** 不遵守第十条相关规定 */
    RULES_BROKEN,
    /** 其他需要解聘的情形 */
    OTHER
}
