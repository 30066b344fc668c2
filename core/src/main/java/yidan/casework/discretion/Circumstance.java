package yidan.casework.discretion;

import java.util.EnumSet;
import java.util.Set;

/** Lists that a benchmark of penalties has to have. Source: 临政发〔2023〕14号 一、五 第九条. */
public enum Circumstance {
    /** 选择处罚种类的情形 */
    CHOICE,
    /** 从轻处罚的情形 */
    LIGHTER,
    /** 从重处罚的情形 */
    HEAVIER,
    /** 减轻处罚的情形 */
    MITIGATED,
    /** 不予处罚的情形 */
    NONE,
    /** 停止执行的情形 */
    SUSPENDED;

    private static final Set<Circumstance> WEIGHING = EnumSet.of(LIGHTER, HEAVIER, MITIGATED, NONE);

    /** Whether it says how a penalty stands to its range, or that there is to be none. Source: 行政处罚法 第三十二条、第三十三条. */
    public boolean weighs() {
        return WEIGHING.contains(this);
    }
}
