package yidan.casework.penalty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.rule.library.Citations;
import yidan.tenancy.Refusal;

/**
 * Holds the kinds of a penalty against the bases of its item. Where the list quotes all of them, a kind that none of them
 * names has no basis. Where it only cites, the kinds are not to be read from it: a heavier one than warning and fine is
 * chosen with the article that knows it.
 * Source: 临政发〔2023〕14号 一、五 第三条（一） (在规定的处罚种类和幅度内); 行政处罚法 第三十八条.
 */
public final class KindsOfBasis {

    private static final String WITHIN = "linyi-14:1.5#3";
    private static final Map<PenaltyKind, String> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(PenaltyKind.WARNING, "警告"),
            Map.entry(PenaltyKind.PUBLIC_CRITICISM, "通报批评"),
            Map.entry(PenaltyKind.FINE, "罚款"),
            Map.entry(PenaltyKind.CONFISCATION_OF_GOODS, "没收"),
            Map.entry(PenaltyKind.LICENCE_SUSPENDED, "暂扣"),
            Map.entry(PenaltyKind.QUALIFICATION_LOWERED, "资质等级"),
            Map.entry(PenaltyKind.LICENCE_REVOKED, "吊销"),
            Map.entry(PenaltyKind.OPERATION_RESTRICTED, "限制"),
            Map.entry(PenaltyKind.BUSINESS_STOPPED, "停业"),
            Map.entry(PenaltyKind.BUSINESS_CLOSED, "关闭"),
            Map.entry(PenaltyKind.TRADE_BANNED, "从业")));
    /** Which the penalty law itself provides for (第二十八条第二款), or which are the lightest and chosen every day. */
    private static final Set<PenaltyKind> WITHOUT_ARTICLE =
            Set.of(PenaltyKind.WARNING, PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS);

    private KindsOfBasis() {}

    /** The kinds that a text names. */
    public static Set<PenaltyKind> named(String text) {
        return WORDS.entrySet().stream()
                .filter(kind -> text.contains(kind.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * 逾期不改正的，依法向人民法院申请强制执行: what is to be given back or taken down is decided in the article's own words, and the
     * court enforces it. Source: 临政发〔2023〕13号 附件1 第13项.
     */
    public static boolean isForTheCourt(List<String> texts) {
        return texts.stream().anyMatch(text -> text.contains("向人民法院申请强制执行"));
    }

    /**
     * @param texts the words of each basis; empty where the list only cites it
     * @throws Refusal {@code penalty.kind-not-in-basis}, {@code penalty.article-missing}
     */
    public static void check(List<String> texts, Penalty penalty) {
        boolean quoted = !texts.isEmpty() && texts.stream().noneMatch(String::isBlank);
        boolean namesArticle = penalty.words().filter(Citations::nameAnArticle).isPresent();
        for (PenaltyKind kind : penalty.kinds()) {
            String word = WORDS.get(kind);
            boolean named = word != null && texts.stream().anyMatch(text -> text.contains(word));
            boolean byCourt = kind == PenaltyKind.OTHER && isForTheCourt(texts);
            if (named || kind == PenaltyKind.CONFISCATION_OF_GAINS || byCourt && namesArticle) {
                continue;
            }
            if (byCourt) {
                throw new Refusal("penalty.article-missing", WITHIN, "PenaltyKind." + kind).at("penaltyWords");
            }
            if (quoted) {
                throw new Refusal("penalty.kind-not-in-basis", WITHIN, "PenaltyKind." + kind).at("kinds");
            }
            if (!namesArticle && !WITHOUT_ARTICLE.contains(kind)) {
                throw new Refusal("penalty.article-missing", WITHIN, "PenaltyKind." + kind).at("penaltyWords", "kinds");
            }
        }
    }
}
