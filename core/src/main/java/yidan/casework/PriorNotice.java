package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.notice.Said;
import yidan.casework.notice.SaidConverter;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.penalty.PenaltyKindsConverter;
import yidan.tenancy.Refusal;

/**
 * What the party was told before the decision, until when it may speak, and what it said.
 * Source: 行政处罚法 第四十四条、第四十五条、第六十二条.
 */
@Embeddable
public class PriorNotice {

    private static final String HEARD = "cn-penalty-2021:#45";

    @Column(name = "notices")
    private int count;

    @Column(name = "notice_issued_on")
    private LocalDate issuedOn;

    /** When it reached the party, by its proof of service. */
    @Column(name = "noticed_on")
    private LocalDate servedOn;

    @Convert(converter = PenaltyKindsConverter.class)
    @Column(name = "noticed_kinds")
    private Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);

    @Column(name = "noticed_fine")
    private BigDecimal fine;

    @Column(name = "noticed_gains")
    private BigDecimal gains;

    @Column(name = "noticed_goods_value")
    private BigDecimal goodsValue;

    @Column(name = "noticed_goods")
    private String goods;

    @Column(name = "noticed_words")
    private String words;

    @Column(name = "noticed_provision")
    private String provision;

    @Column(name = "notice_overtaken")
    private boolean overtaken;

    @Column(name = "statement_until")
    private LocalDate statementUntil;

    @Column(name = "statement_at")
    private Instant statementAt;

    @Column(name = "statement_words")
    private String statement;

    @Column(name = "statement_adopted")
    private Boolean adopted;

    @Column(name = "statement_answer")
    private String answer;

    @Column(name = "statement_waived_on")
    private LocalDate waivedOn;

    @Column(name = "statement_waived_how")
    private String waivedHow;

    /** What it said before that; what it says stays, however often it is told anew. */
    @Convert(converter = SaidConverter.class)
    @Column(name = "statements_before")
    private List<Said> saidBefore = List.of();

    protected PriorNotice() {}

    static PriorNotice none() {
        return new PriorNotice();
    }

    /** Nothing is told yet; what the party said to the former notice stays. */
    static PriorNotice after(PriorNotice former) {
        former.keep();
        PriorNotice anew = none();
        anew.saidBefore = former.saidBefore;
        return anew;
    }

    /** On the spot no notice is given, and what is said there stands in that decision. */
    private void keep() {
        if (isGiven() && statement != null) {
            saidBefore = Stream.concat(saidBefore.stream(), Stream.of(new Said(statement, adopted, answer)))
                    .toList();
        }
    }

    void tell(Penalty penalty, LocalDate on, LocalDate until) {
        keep();
        count++;
        issuedOn = on;
        servedOn = null;
        overtaken = false;
        kinds = EnumSet.copyOf(penalty.kinds());
        fine = penalty.fine().orElse(null);
        gains = penalty.confiscatedGains().orElse(null);
        goodsValue = penalty.goodsValue().orElse(null);
        goods = penalty.confiscatedGoods().orElse(null);
        words = penalty.words().orElse(null);
        provision = penalty.provision().orElse(null);
        statementUntil = until;
        statementAt = null;
        statement = null;
        adopted = null;
        answer = null;
        waivedOn = null;
        waivedHow = null;
    }

    /** 行政处罚事先告知书 has reached the party, which still has time to speak; the first proof counts. */
    public void serve(LocalDate on) {
        if (servedOn != null) {
            return;
        }
        if (!on.isBefore(statementUntil)) {
            throw new Refusal("case.notice-served-too-late", HEARD, statementUntil).at("servedOn");
        }
        servedOn = on;
    }

    /**
     * It reached the party on another day than was noted; on or after its last day to speak it did not reach it in time, and
     * is given again.
     *
     * @throws Refusal where the party has spoken, or given up to speak, before that day: it had the notice then
     */
    public void correctService(LocalDate on) {
        Stream.of(Optional.ofNullable(waivedOn), statedAt().map(DayOrder::on))
                .flatMap(Optional::stream)
                .filter(on::isAfter)
                .findFirst()
                .ifPresent(day -> {
                    throw new Refusal("service.day-relied-on", "cn-penalty-2021:#61").at("servedOn");
                });
        servedOn = on.isBefore(statementUntil) ? on : null;
    }

    /** Something was proved that the party was not told of. */
    void overtake() {
        overtaken = isGiven();
    }

    /** @param nothingMore whether the party has said that it has nothing to add; otherwise it keeps its time */
    void hear(String words, Instant at, boolean nothingMore) {
        keep();
        statement = words.strip();
        statementAt = at;
        adopted = null;
        answer = null;
        waivedOn = nothingMore ? DayOrder.on(at) : null;
        waivedHow = null;
    }

    public void answer(boolean isAdopted, String reasons) {
        if (statement == null) {
            throw new Refusal("case.no-statement", HEARD);
        }
        adopted = isAdopted;
        answer = reasons.strip();
    }

    /** The party gives its right up, or, where it has spoken, has nothing to add. */
    public void waive(LocalDate on, String how) {
        waivedOn = on;
        waivedHow = how.strip();
    }

    /** How it said so; empty where it said so with its statement. */
    public Optional<String> waivedHow() {
        return Optional.ofNullable(waivedHow);
    }

    /** Whether it was made; the party knows of it when it is served. */
    public boolean isGiven() {
        return issuedOn != null;
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Whether something was proved since that the party was not told of. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The last day on which the party may state and defend itself. */
    public Optional<LocalDate> statementUntil() {
        return Optional.ofNullable(statementUntil);
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** What it said before its last statement, or before it was told anew. */
    public List<Said> saidBefore() {
        return saidBefore;
    }

    public Optional<Boolean> adopted() {
        return Optional.ofNullable(adopted);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** When it was heard. */
    public Optional<Instant> statedAt() {
        return Optional.ofNullable(statementAt);
    }

    /** When it gave its right up or said that it had nothing to add. */
    public Optional<LocalDate> waivedOn() {
        return Optional.ofNullable(waivedOn);
    }

    /** Whether the party gave its right up without having spoken. */
    public boolean isWaived() {
        return waivedOn != null && statement == null;
    }

    /** Made, and not known to have reached the party. */
    Optional<Refusal> unserved() {
        return servedOn == null
                ? Optional.of(new Refusal("case.notice-not-served", "cn-penalty-2021:#44"))
                : Optional.empty();
    }

    /** What the party said is answered before it speaks again or is told anew. */
    Optional<Refusal> unsettled() {
        return isAnswered() ? Optional.empty() : Optional.of(unanswered());
    }

    /** Whether nothing it said waits for an answer. */
    public boolean isAnswered() {
        return statement == null || adopted != null;
    }

    private static Refusal unanswered() {
        return new Refusal("case.statement-not-reviewed", HEARD);
    }

    /** What still stands between the party's right to speak and a decision on that day. */
    Optional<Refusal> obstacle(LocalDate today) {
        if (!isGiven() || servedOn != null && today.isBefore(servedOn)) {
            return Optional.of(new Refusal("case.not-told", "cn-penalty-2021:#62"));
        }
        if (servedOn == null) {
            return unserved();
        }
        if (overtaken) {
            return Optional.of(new Refusal("case.proved-after-notice", "cn-penalty-2021:#44"));
        }
        if (statement != null && (adopted == null || today.isBefore(DayOrder.on(statementAt)))) {
            return Optional.of(unanswered());
        }
        boolean nothingMore = waivedOn != null && !today.isBefore(waivedOn);
        if (!nothingMore && !today.isAfter(statementUntil)) {
            return Optional.of(new Refusal("case.statement-still-open", "cn-penalty-2021:#62", statementUntil));
        }
        return Optional.empty();
    }

    /**
     * Whether the penalty asks more of the party than it was told. What stands in words, which things, which licence, how
     * long, by which article, cannot be weighed: it is as it was told, or it is told again.
     */
    boolean isExceededBy(Penalty penalty) {
        return !kinds.containsAll(penalty.kinds())
                || isMore(penalty.fine(), fine)
                || isMore(penalty.confiscatedGains(), gains)
                || isMore(penalty.goodsValue(), goodsValue)
                || isOther(penalty.confiscatedGoods(), goods)
                || isOther(penalty.words(), words)
                || provision != null && isOther(penalty.provision(), provision);
    }

    private static boolean isOther(Optional<String> decided, String told) {
        return decided.filter(said -> !said.equals(told)).isPresent();
    }

    private static boolean isMore(Optional<BigDecimal> decided, BigDecimal told) {
        return decided.isPresent() && (told == null || decided.get().compareTo(told) > 0);
    }
}
