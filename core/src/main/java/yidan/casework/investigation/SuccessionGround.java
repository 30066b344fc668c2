package yidan.casework.investigation;

/** How somebody came to stand in a party's place. Source: 行政强制法 第四十条 (义务承受人). */
public enum SuccessionGround {
    /** 法人或者其他组织合并 */
    MERGED,
    /** 法人或者其他组织分立 */
    DIVIDED,
    /** 改制、更名 */
    CONVERTED,
    /** 公民死亡，有遗产或者义务承受人 */
    DIED
}
