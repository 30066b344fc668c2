package yidan.inspection;

import java.util.List;
import java.util.Set;

/** What an inspection comes to; some belong to the law of one item. Source: 临政发〔2023〕13号 附件1 第3项、第4项、第7项. */
public enum Outcome {
    /** 未发现问题 */
    NO_PROBLEM(""),
    /** 当场改正 */
    CORRECTED_AT_ONCE(""),
    /** 责令限期改正、整改 */
    RECTIFY_BY(""),
    /** 发现险情、隐患，及时处理和报告 */
    REPORTED(""),
    /** 涉嫌违法，作为案源处理 */
    SUSPECTED_VIOLATION(""),
    /** 责令立即消除安全隐患：内河渡口渡船安全管理规定 第三十五条 */
    REMOVE_AT_ONCE("渡口渡船"),
    /** 督促和帮助办理有关手续：小作坊小经营店小摊点管理条例 第三十六条（一） */
    HELP_WITH_LICENCE("小作坊"),
    /** 督促和引导在划定区域和时段经营：同条（二） */
    GUIDE_TO_PLACE("小作坊"),
    /** 督促规范生产经营，排查隐患：同条（三） */
    CHECK_DANGERS("小作坊"),
    /** 制止和纠正违法行为，及时报告：同条（四） */
    STOP_AND_REPORT("小作坊");

    private final String law;

    Outcome(String law) {
        this.law = law;
    }

    /** Whether one of these says that it was dealt with and reported at once. */
    static boolean areReported(Set<Outcome> outcomes) {
        return outcomes.contains(REPORTED) || outcomes.contains(STOP_AND_REPORT);
    }

    /** Whether the laws behind an item know this outcome. */
    boolean fits(List<String> titles) {
        return law.isEmpty() || titles.stream().anyMatch(title -> title.contains(law));
    }
}
