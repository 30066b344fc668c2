package yidan.itemlist;

import java.util.List;
import java.util.Objects;

/**
 * One power as one row of the official table states it (行政执法事项).
 *
 * @param origin statutory or delegated
 * @param number 序号 in its annex
 * @param name 事项名称 / 职权名称
 * @param type 事项类型
 * @param bases 设定依据
 * @param departments 县级指导部门 as printed, one or more
 * @param holder 权力主体 as printed
 *     <p>Source: 临政发〔2023〕13号 附件1、附件2；临政发〔2023〕14号 一、八 第三条。
 */
public record EnforcementItem(
        Origin origin,
        int number,
        String name,
        PowerType type,
        List<LegalBasis> bases,
        List<String> departments,
        String holder) {

    /** The limitation printed in the names of delegated items 49–52. Source: 临政发〔2023〕13号 附件2 第49–52项. */
    private static final String SUMMARY_ONLY = "依法适用简易程序的";

    public EnforcementItem {
        Objects.requireNonNull(origin);
        Objects.requireNonNull(type);
        if (name.isBlank() || holder.isBlank()) {
            throw new IllegalArgumentException("an item has a name and a holder");
        }
        if (number < 1) {
            throw new IllegalArgumentException("an item has a number: " + number);
        }
        bases = List.copyOf(bases);
        departments = List.copyOf(departments);
    }

    /** Handed down only as far as the summary procedure applies; the rest is transferred to the department. */
    public boolean summaryOnly() {
        return summaryOnly(name);
    }

    public static boolean summaryOnly(String name) {
        return name.contains(SUMMARY_ONLY);
    }
}
