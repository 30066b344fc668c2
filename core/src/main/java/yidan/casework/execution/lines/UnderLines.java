package yidan.casework.execution.lines;

/**
 * What endangers power lines within their zone. 公告 and the party's terms are for 建筑物、构筑物 alone.
 * Source: 临政发〔2023〕13号 附件1 第16项（电力法 第六十九条）; 行政强制法 第四十四条.
 */
public enum UnderLines {
    /** 修建的建筑物、构筑物：拆除 */
    BUILDING,
    /** 种植的植物：砍伐 */
    PLANTS,
    /** 堆放的物品：清除 */
    THINGS
}
