package yidan.itemlist.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.Origin;
import yidan.itemlist.Wording;

/**
 * The six columns of the official table under the labels of both annexes.
 *
 * <p>Source: 临政发〔2023〕13号 附件1（序号 事项名称 事项类型 设定依据 县级指导部门 权力主体）、附件2（序号 职权名称 职权类型 职权依据 主管部门
 * 权利主体）。
 */
enum ItemColumn {
    NUMBER("序号", "序号"),
    NAME("事项名称", "职权名称"),
    TYPE("事项类型", "职权类型"),
    BASIS("设定依据", "职权依据"),
    DEPARTMENTS("县级指导部门", "主管部门"),
    HOLDER("权力主体", "权利主体");

    private final String statutory;
    private final String delegated;

    ItemColumn(String statutory, String delegated) {
        this.statutory = statutory;
        this.delegated = delegated;
    }

    String label(Origin origin) {
        return origin == Origin.STATUTORY ? statutory : delegated;
    }

    static Optional<ItemColumn> labelled(String cell) {
        String label = Wording.withoutBlanks(cell);
        return Arrays.stream(values())
                .filter(column -> column.statutory.equals(label) || column.delegated.equals(label))
                .findFirst();
    }

    static String labels(Origin origin) {
        List<String> labels =
                Arrays.stream(values()).map(column -> column.label(origin)).toList();
        return String.join("、", labels);
    }
}
