package yidan.casework.penalty;

/**
 * How the penalty stands to the range that the norm gives: only 减轻 goes below its lower end.
 * Source: 行政处罚法 第三十条、第三十二条; 临政发〔2023〕14号 一、五 第十二条.
 */
public enum Mitigation {
    /** 在幅度内，无从轻、从重情节 */
    NONE,
    /** 从轻：在幅度内 */
    LIGHTER,
    /** 减轻：低于幅度下限 */
    MITIGATED,
    /** 从重：在幅度内 */
    HEAVIER
}
