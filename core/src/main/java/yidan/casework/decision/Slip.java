package yidan.casework.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.KindsOfBasis;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Refusal;

/**
 * A slip of the pen, and nothing else: what changes the amount or the kind of a penalty is no correction of its text.
 * Source: 行政处罚法 第七十五条.
 */
final class Slip {

    private static final Pattern SUM =
            Pattern.compile("[\\d０-９.,，零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+\\s*(?:余|多)?\\s*[万亿]?(?=\\s*(?:元|圆))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private Slip() {}

    /** @throws Refusal {@code change.not-a-slip} */
    static void require(EnforcementCase dossier, String misprint, String correct) {
        boolean sums = !found(SUM, misprint).equals(found(SUM, correct));
        boolean kinds = !KindsOfBasis.named(misprint).equals(KindsOfBasis.named(correct));
        boolean decided = !decided(dossier, misprint).equals(decided(dossier, correct));
        if (sums || kinds || decided) {
            throw new Refusal("change.not-a-slip", "cn-penalty-2021:#75").at("misprint", "correct");
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .toList();
    }

    /** The amounts of the decision that a text has, also where it does not say that they are yuan. */
    private static Set<BigDecimal> decided(EnforcementCase dossier, String text) {
        Set<BigDecimal> amounts = dossier.penalty().stream()
                .flatMap(Slip::amounts)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
        return found(NUMBER, text.replaceAll("[,，]", "")).stream()
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .filter(amounts::contains)
                .collect(Collectors.toSet());
    }

    private static Stream<BigDecimal> amounts(Penalty penalty) {
        return Stream.of(penalty.fine(), penalty.confiscatedGains(), penalty.goodsValue())
                .flatMap(amount -> amount.stream());
    }
}
