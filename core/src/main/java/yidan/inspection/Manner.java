package yidan.inspection;

/** How an inspection comes about. */
public enum Manner {
    /** 日常巡查 */
    PATROL,
    /** 计划检查 */
    PLANNED
}
