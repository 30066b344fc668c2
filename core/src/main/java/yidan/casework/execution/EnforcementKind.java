package yidan.casework.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.recording.FilmedStep;
import yidan.tenancy.Refusal;

/**
 * What a township may enforce itself, told by the law on which the item of its list rests: nothing else is a power.
 * Source: 临政发〔2023〕13号 附件1 第15至20项; 行政强制法 第四十四条、第五十条至第五十二条.
 */
public enum EnforcementKind {
    /** 违法建设逾期不改正的强制拆除：城乡规划法 第六十五条 */
    DEMOLITION("城乡规划法", "cn-compulsion-2011:#44", true),
    /** 电力设施保护区内的强制拆除、砍伐、清除：电力法 第六十九条 */
    POWER_LINES("电力法", "cn-compulsion-2011:#44", true),
    /** 非法种植毒品原植物的制止、铲除，并报告公安机关：禁毒法 第十九条 */
    DRUG_PLANTS("禁毒", "linyi-13:annex-1#17", false),
    /** 防汛遇到阻拦、拖延的强制实施，须经上级防汛指挥部批准：防汛条例 第三十三条 */
    FLOOD_CONTROL("防汛条例", "linyi-13:annex-1#18", false),
    /** 情况紧急时强行组织避灾疏散：地质灾害防治条例 第二十九条 */
    EVACUATION("地质灾害防治条例", "linyi-13:annex-1#19", false),
    /** 组织做好强制免疫：动物防疫法 第十八条；没有规定可以不经催告 */
    IMMUNISATION("动物防疫法", "linyi-13:annex-1#20", true),
    /** 代履行：行政强制法 第五十条、第五十一条 */
    SUBSTITUTE("", "cn-compulsion-2011:#50", true),
    /** 立即清除道路、河道、航道、公共场所的遗洒物、障碍物、污染物：行政强制法 第五十二条 */
    CLEARING("", "cn-compulsion-2011:#52", false);

    private final String law;
    private final String article;
    private final boolean ordered;

    EnforcementKind(String law, String article, boolean ordered) {
        this.law = law;
        this.article = article;
        this.ordered = ordered;
    }

    /** The kind that the bases of an item of the list give; empty where none of them is one of these laws. */
    static Optional<EnforcementKind> of(List<String> titles) {
        return Arrays.stream(values())
                .filter(kind -> !kind.law.isEmpty() && titles.stream().anyMatch(title -> title.contains(kind.law)))
                .findFirst();
    }

    public String article() {
        return article;
    }

    /** Whether an order, a demand and a decision go before: the others cannot wait. */
    public boolean isOrdered() {
        return ordered;
    }

    /**
     * 情况紧急，当场实施: only what its law says is done at once, or in an emergency; for the others it says what goes before.
     *
     * @return why it waits for its decision; empty where it need not
     */
    Optional<Refusal> notAtOnce() {
        return switch (this) {
            case DRUG_PLANTS, EVACUATION -> Optional.empty();
            case DEMOLITION, POWER_LINES, IMMUNISATION, SUBSTITUTE ->
                Optional.of(new Refusal("enforcement.at-once.demand-first", "cn-compulsion-2011:#35"));
            case CLEARING -> Optional.of(new Refusal("enforcement.at-once.decide-at-once", article));
            case FLOOD_CONTROL -> Optional.of(new Refusal("enforcement.at-once.superior-first", article));
        };
    }

    /**
     * Whether the party can get out of reach what it is about while the demand runs: animals are driven away and hidden. What is built, and what is
     * done in the party's place, stays where it is, and whoever takes things from under power lines has done what was ordered.
     * Source: 行政强制法 第三十七条第三款.
     */
    boolean isEvadable() {
        return this == IMMUNISATION;
    }

    /**
     * Whether a public notice goes before, and the party's terms for reconsideration and suit must have passed: 违法的建筑物、构筑物、设施等.
     *
     * @param under what endangers power lines; null for everything else
     */
    public boolean isAnnounced(UnderLines under) {
        return this == DEMOLITION || under == UnderLines.BUILDING;
    }

    /** What endangers the lines is said for these, and for nothing else. */
    public boolean isOfPowerLines() {
        return this == POWER_LINES;
    }

    /** Whether it is done in the party's place, at its cost. */
    public boolean isSubstitution() {
        return this == SUBSTITUTE || this == CLEARING;
    }

    /** As what it is filmed. */
    public FilmedStep step(UnderLines under) {
        return switch (this) {
            case DEMOLITION -> FilmedStep.DEMOLITION;
            case POWER_LINES -> isAnnounced(under) ? FilmedStep.DEMOLITION : FilmedStep.GRAVE;
            case SUBSTITUTE, CLEARING -> FilmedStep.SUBSTITUTE;
            default -> FilmedStep.GRAVE;
        };
    }

    /** Whether it is one that the rule wants filmed. Source: 临政发〔2023〕14号 一、三 第十条. */
    public boolean isFilmed() {
        return this != IMMUNISATION;
    }
}
