package yidan.casefile;

import java.util.List;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Refusal;

/** What a file must hold before it is closed. Source: 临政发〔2023〕14号 一、九 第九条、第十条. */
final class FilingRules {

    /** 案卷类别. Source: 临政发〔2023〕14号 一、九 第九条（二）. */
    static final String PENALTY = "行政处罚";

    private FilingRules() {}

    /** As it stands in the bookmarks. Source: 临政发〔2023〕14号 一、九 第七条. */
    static String volume(FileVolume volume) {
        return switch (volume) {
            case MAIN -> "正卷";
            case SUPPLEMENTARY -> "副卷";
            case NOTES -> "";
        };
    }

    /** Records that still wait for a signature are never excused; anything else missing is, with a reason. */
    static void requireComplete(Desk desk, EnforcementCase dossier, String why) {
        List<Completeness.Missing> missing = Completeness.of(desk.register(), dossier);
        List<Completeness.Missing> unsigned = missing.stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_SIGNED)
                .toList();
        if (!unsigned.isEmpty()) {
            throw new Refusal("casefile.unsigned", "linyi-14:1.9#5", names(unsigned));
        }
        if (!missing.isEmpty() && (why == null || why.isBlank())) {
            throw new Refusal("casefile.incomplete", "linyi-14:1.9#9", names(missing));
        }
    }

    private static String names(List<Completeness.Missing> missing) {
        return missing.stream()
                .map(one -> "《" + one.form().title() + "》" + one.number())
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
