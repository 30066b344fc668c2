package yidan.casework.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.FineRange;
import yidan.tenancy.Refusal;

/**
 * What the party is to bear: proposed by the investigation's report, told to the party, decided. Amounts in yuan.
 * Source: 行政处罚法 第九条、第二十八条.
 */
@Embeddable
public class Penalty {

    private static final String ARTICLE = "cn-penalty-2021:#59";

    @Convert(converter = PenaltyKindsConverter.class)
    @Column(name = "penalty_kinds")
    private Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);

    private BigDecimal fine;

    @Column(name = "fine_quantity")
    private BigDecimal quantity;

    @Column(name = "confiscated_gains")
    private BigDecimal confiscatedGains;

    @Column(name = "confiscated_goods")
    private String confiscatedGoods;

    @Column(name = "goods_value")
    private BigDecimal goodsValue;

    @Column(name = "penalty_words")
    private String words;

    @Enumerated(EnumType.STRING)
    private Mitigation mitigation = Mitigation.NONE;

    @Column(name = "discretion_grade")
    private String grade;

    @Column(name = "discretion_reasons")
    private String reasons;

    /** Null where it does not depart from the benchmark; the reasons of a penalty that goes by it are no departure. */
    @Column(name = "discretion_departure")
    private String departure;

    /** The printed article and conduct by which it fines. */
    @Column(name = "fine_provision")
    private String provision;

    /** What makes it serious, where the article fines only what is. */
    @Column(name = "serious_why")
    private String serious;

    /** Null where it does not fine, or where nothing printed binds the fine. */
    @Embedded
    private PrintedRange range;

    /** Null where no benchmark is in force for the item. */
    @Embedded
    private AssessedGrade assessed;

    protected Penalty() {}

    /**
     * @param fine with {@link PenaltyKind#FINE} only, and then more than nothing
     * @param quantity what a range that is not in plain yuan counts, such as square metres; null elsewhere
     * @param confiscatedGains 违法所得
     * @param confiscatedGoods what is confiscated, in words
     * @param goodsValue what it is worth
     * @param words the penalties that are no amount: which licence, which business, how long
     * @param grade the benchmark's grade; empty where the county has none for the item
     * @param reasons why this much
     */
    public Penalty(
            Set<PenaltyKind> kinds,
            BigDecimal fine,
            BigDecimal quantity,
            BigDecimal confiscatedGains,
            String confiscatedGoods,
            BigDecimal goodsValue,
            String words,
            Mitigation mitigation,
            String grade,
            String reasons) {
        if (kinds == null || kinds.isEmpty()) {
            throw new Refusal("penalty.no-kind", ARTICLE).at("kinds");
        }
        this.kinds = EnumSet.copyOf(kinds);
        this.fine = amount(PenaltyKind.FINE, "fine", fine);
        this.quantity = quantity;
        this.confiscatedGains = amount(PenaltyKind.CONFISCATION_OF_GAINS, "confiscatedGains", confiscatedGains);
        this.confiscatedGoods = text(confiscatedGoods);
        if (kinds.contains(PenaltyKind.CONFISCATION_OF_GOODS) == (this.confiscatedGoods == null)) {
            throw new Refusal("penalty.goods-and-kind", ARTICLE).at("confiscatedGoods");
        }
        this.goodsValue = goodsValue;
        this.words = text(words);
        this.mitigation = mitigation == null ? Mitigation.NONE : mitigation;
        this.grade = text(grade);
        this.reasons = text(reasons);
        boolean lighter = this.mitigation == Mitigation.LIGHTER || this.mitigation == Mitigation.MITIGATED;
        if (lighter && this.reasons == null) {
            throw new Refusal("penalty.mitigation-without-ground", "cn-penalty-2021:#32")
                    .at("mitigation", "discretion");
        }
    }

    /**
     * By which of the printed provisions it fines.
     *
     * @param chosen null where the item prints none, or one only
     * @param why 情节严重 the facts that make it serious; null where it is not
     */
    public Penalty under(String chosen, String why) {
        provision = text(chosen);
        serious = text(why);
        return this;
    }

    /** Why it departs from the benchmark; null where it does not. Source: 临政发〔2023〕14号 一、五 第三条. */
    public Penalty departing(String why) {
        departure = text(why);
        return this;
    }

    /** The provision that binds it, once it has been held against those of its item. */
    public void bindTo(String found) {
        provision = found;
    }

    /** The fine has been held against this range, the widest that applies. */
    public void measureBy(FineRange widest) {
        range = new PrintedRange(widest);
    }

    /** It is held against this grade, which is its own where it names none. */
    public void weighAgainst(AssessedGrade led) {
        assessed = led;
        grade = grade == null ? led.name() : grade;
    }

    /**
     * 变更: what a reconsideration or a court made of another, under the same provision. How they measured by metres or gains is
     * theirs. Source: 行政处罚法 第四十八条.
     */
    public Penalty insteadOf(Penalty former) {
        provision = former.provision;
        serious = former.serious;
        boolean stays = fine != null && former.range != null && former.range.isPlain();
        range = stays ? new PrintedRange(former.range) : null;
        return this;
    }

    private BigDecimal amount(PenaltyKind kind, String component, BigDecimal amount) {
        boolean given = amount != null && amount.signum() > 0;
        if (given && !kinds.contains(kind)) {
            throw new Refusal("penalty.amount-without-kind", ARTICLE, "PenaltyKind." + kind).at(component);
        }
        if (!given && kinds.contains(kind)) {
            throw new Refusal("penalty.amount-missing", ARTICLE, "PenaltyKind." + kind).at(component);
        }
        return given ? amount : null;
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Set<PenaltyKind> kinds() {
        return Set.copyOf(kinds);
    }

    public Optional<BigDecimal> fine() {
        return Optional.ofNullable(fine);
    }

    /** Of what the range counts; empty where it counts yuan. */
    public Optional<BigDecimal> quantity() {
        return Optional.ofNullable(quantity);
    }

    public Optional<BigDecimal> confiscatedGains() {
        return Optional.ofNullable(confiscatedGains);
    }

    public Optional<String> confiscatedGoods() {
        return Optional.ofNullable(confiscatedGoods);
    }

    /** Of what is confiscated. */
    public Optional<BigDecimal> goodsValue() {
        return Optional.ofNullable(goodsValue);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Mitigation mitigation() {
        return mitigation;
    }

    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** Why it departs from the benchmark; empty where nobody said that it does. */
    public Optional<String> departure() {
        return Optional.ofNullable(departure);
    }

    /** Whether it is more than another, in kind or in amount. */
    public boolean exceeds(Penalty other) {
        return !other.kinds.containsAll(kinds)
                || more(fine, other.fine)
                || more(confiscatedGains, other.confiscatedGains);
    }

    private static boolean more(BigDecimal one, BigDecimal other) {
        return one != null && (other == null || one.compareTo(other) > 0);
    }

    /** Article and conduct by which it fines; empty where the item prints no range. */
    public Optional<String> provision() {
        return Optional.ofNullable(provision);
    }

    /** 情节严重: the facts; empty where it is not. */
    public Optional<String> serious() {
        return Optional.ofNullable(serious);
    }

    /** Money that the party pays: fine and confiscated gains. */
    public BigDecimal payable() {
        return fine().orElse(BigDecimal.ZERO).add(confiscatedGains().orElse(BigDecimal.ZERO));
    }
}
