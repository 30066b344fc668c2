package yidan.publication;

import java.util.List;

/**
 * One item as the official table prints it.
 *
 * @param item identity of the item within the county, the same through all versions
 * @param origin 法定 or 下放
 * @param number 序号 among those of the same origin
 * @param type 行政处罚, 行政检查 and so on
 * @param departments 县级指导部门, one or more
 * @param holder 权力主体
 * @param provenance the superior catalogue it was taken over from; may be empty
 * @param summaryOnly whether only the summary procedure was handed down
 *     <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public record ItemSnapshot(
        int item,
        String origin,
        int number,
        String name,
        String type,
        List<String> departments,
        String holder,
        String provenance,
        boolean summaryOnly,
        List<BasisSnapshot> bases) {

    public ItemSnapshot {
        departments = List.copyOf(departments);
        bases = List.copyOf(bases);
    }
}
