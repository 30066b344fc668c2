package yidan.itemlist;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rank of the document that sets a power. The statutory annex prints it (【法律】), the delegated annex does not: there
 * it is inferred from the way such documents are named.
 *
 * <p>Source: 临政发〔2023〕13号 附件1；立法法 各类规范的名称。
 */
public enum BasisKind {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    LOCAL_REGULATION("地方性法规"),
    DEPARTMENTAL_RULE("部门规章"),
    GOVERNMENT_RULE("政府规章"),
    NORMATIVE_DOCUMENT("规范性文件");

    private static final Pattern PLACE = Pattern.compile("^[\\p{IsHan}]{2,8}?(省|自治区|市)");

    private final String term;

    BasisKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    public static Optional<BasisKind> printed(String cell) {
        String word = Wording.withoutBlanks(cell);
        return Arrays.stream(values()).filter(kind -> kind.term.equals(word)).findFirst();
    }

    /** The kind a citation without 【…】 most probably has, by the issuing decree first and by the title next. */
    public static BasisKind inferred(String title, String version) {
        String decree = Wording.withoutBlanks(version);
        boolean local = PLACE.matcher(title).find();
        if (decree.contains("国务院令")) {
            return ADMINISTRATIVE_REGULATION;
        }
        if (decree.contains("人民政府令") || decree.contains("省政府令")) {
            return GOVERNMENT_RULE;
        }
        if (decree.contains("人大常委会") || decree.contains("人民代表大会")) {
            return local ? LOCAL_REGULATION : LAW;
        }
        if (decree.contains("部令") || decree.contains("总局令") || decree.contains("委员会令")) {
            return DEPARTMENTAL_RULE;
        }
        if (title.endsWith("法") && !title.endsWith("办法")) {
            return LAW;
        }
        if (local) {
            boolean regulation = title.endsWith("条例") || title.contains("人民代表大会");
            return regulation ? LOCAL_REGULATION : GOVERNMENT_RULE;
        }
        return title.endsWith("条例") ? ADMINISTRATIVE_REGULATION : DEPARTMENTAL_RULE;
    }
}
