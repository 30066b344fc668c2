package yidan.casework.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import yidan.casework.DayOrder;
import yidan.casework.execution.substitution.Substitution;
import yidan.casework.investigation.Hours;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Refusal;

/** The decision to execute, its public notice, and how it was carried out. Source: 行政强制法 第三十七条、第四十三条、第四十四条、第五十一条. */
@Embeddable
public class Execution {

    /**
     * How it was carried out.
     *
     * @param whyNow why it could not wait for the day or the working day; null where it was by day
     * @param termsOver the last day on which the party could ask for reconsideration or sue; null where nothing is announced
     * @param performer who did it instead of the party; null where the officers did
     * @param filmed whether it was filmed; else why not
     */
    public record Deed(
            Hours hours,
            LocalDate termsOver,
            String whyNow,
            String supervisors,
            String performer,
            BigDecimal cost,
            String record,
            String signedAs,
            String witness,
            boolean filmed,
            String whyNotFilmed) {

        /** Whether it was filmed, or why not, as its record says it; nothing where neither is told. */
        String recording() {
            if (filmed) {
                return Phrases.of("enforcement.filmed");
            }
            return whyNotFilmed == null || whyNotFilmed.isBlank()
                    ? ""
                    : Phrases.of("enforcement.not-filmed", whyNotFilmed);
        }
    }

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String manner;

    /** From which day it is carried out; null where the substitution says it, and of what was done at once. */
    @Column(name = "perform_on")
    private LocalDate performOn;

    @Column(name = "decision_reasons")
    private String reasons;

    /** When the decision reached the party, by its proof of service. */
    @Column(name = "decision_served_on")
    private LocalDate servedOn;

    @Column(name = "terms_over_on")
    private LocalDate termsOver;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "remove_by")
    private LocalDate removeBy;

    @Column(name = "announced_where")
    private String announcedWhere;

    @Column(name = "carried_out_on")
    private LocalDate carriedOutOn;

    @Column(name = "begun_at")
    private LocalTime begunAt;

    @Column(name = "ended_at")
    private LocalTime endedAt;

    /** Where it went on over midnight; null where it ended on its day. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** 情况紧急，当场实施, before anybody approved it. */
    @Column(name = "at_once")
    private boolean atOnce;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "why_now")
    private String whyNow;

    private String supervisors;
    private String performer;
    private BigDecimal cost;

    @Embedded
    private Substitution substitution;

    @Column(name = "execution_record")
    private String record;

    @Column(name = "signed_as")
    private String signedAs;

    private String witness;
    private boolean filmed;

    @Column(name = "why_not_filmed")
    private String whyNotFilmed;

    @Column(name = "recording_settled")
    private boolean recordingSettled;

    /** Said before it is decided, and again of what was done. */
    @Column(name = "no_utilities_cut")
    private boolean utilitiesSpared;

    /** Which evidence shows that the party moves or hides what it is about, where it was decided before the demand had run out. */
    @Column(name = "hiding_signs")
    private String hiding;

    protected Execution() {}

    /**
     * 不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使履行. Source: 行政强制法 第四十三条第二款.
     *
     * @throws Refusal where somebody does not say that none of it is done
     */
    public void spareUtilities(boolean said) {
        if (!said) {
            throw new Refusal("enforcement.utilities-cut", "cn-compulsion-2011:#43").at("noUtilitiesCut");
        }
        utilitiesSpared = true;
    }

    /** 有证据证明有转移或者隐匿财物迹象, and therefore at once. Source: 行政强制法 第三十七条第三款. */
    void hasten(String evidence) {
        hiding = evidence.strip();
    }

    /** Which evidence let it be decided before the demand had run out; empty where it was not. */
    public Optional<String> hiding() {
        return Optional.ofNullable(hiding);
    }

    /** @param from from which day it is carried out; null where the substitution says it, and of what was done at once */
    void decide(String by, LocalDate on, String how, LocalDate from, String why) {
        decidedBy = by;
        decidedOn = on;
        manner = how.strip();
        performOn = from;
        reasons = why.strip();
    }

    void tell(Substitution told) {
        substitution = told;
    }

    /** The first proof counts; of a decision that has fallen none does. */
    void serve(LocalDate on) {
        if (decidedOn != null) {
            servedOn = servedOn == null ? on : servedOn;
        }
    }

    /** 变更当事人: who takes over was named in none of it. */
    void fall() {
        decidedBy = null;
        decidedOn = null;
        manner = null;
        performOn = null;
        reasons = null;
        servedOn = null;
        substitution = null;
        hiding = null;
        announcedOn = null;
        removeBy = null;
        announcedWhere = null;
    }

    /** It reached the party on another day than was noted. */
    public void correctService(LocalDate on) {
        servedOn = on;
    }

    boolean isServed() {
        return servedOn != null;
    }

    void announce(LocalDate on, LocalDate until, String where) {
        if (!until.isAfter(on)) {
            throw new Refusal("enforcement.remove-by-past", "cn-compulsion-2011:#44").at("removeBy");
        }
        announcedOn = on;
        removeBy = until;
        announcedWhere = where.strip();
    }

    boolean isNoticeOver(LocalDate today) {
        return removeBy != null && today.isAfter(removeBy);
    }

    void carryOut(Deed deed) {
        carriedOutOn = deed.hours().day();
        termsOver = deed.termsOver();
        begunAt = deed.hours().begin();
        endedAt = deed.hours().end();
        endedOn = deed.hours().nextDay().orElse(null);
        whyNow = deed.whyNow();
        supervisors = deed.supervisors().strip();
        performer = deed.performer();
        cost = deed.cost();
        record = deed.record().strip();
        signedAs = deed.signedAs();
        witness = deed.witness();
        filmed = deed.filmed();
        whyNotFilmed = deed.whyNotFilmed();
    }

    /** 情况紧急，当场实施: nobody has approved it yet. */
    void carryOutAtOnce(Deed deed, String how) {
        carryOut(deed);
        manner = how.strip();
        atOnce = true;
    }

    /** 补办批准. */
    void confirm(String by, Instant at, String why) {
        decide(by, DayOrder.on(at), manner, null, why);
        confirmedAt = at;
    }

    public boolean isAtOnce() {
        return atOnce;
    }

    /** When the approval was made up for, of what was done at once. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** When it was carried out; empty as long as it was not. */
    public Optional<Hours> hours() {
        return carriedOutOn().map(day -> new Hours(day, begunAt, endedAt, endedOn));
    }

    /** When the decision reached the party. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Why it could not wait. */
    public Optional<String> whyNow() {
        return Optional.ofNullable(whyNow);
    }

    boolean owesRecording() {
        return filmed && !recordingSettled;
    }

    void settleRecording() {
        recordingSettled = true;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> manner() {
        return Optional.ofNullable(manner);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** What the decision to perform in the party's place names; empty where something else was decided. */
    public Optional<Substitution> substitution() {
        return Optional.ofNullable(substitution).filter(told -> told.day() != null);
    }

    /** From which day it is carried out, as the party was told; empty before the decision, and of what was done at once. */
    public Optional<LocalDate> performOn() {
        return substitution().map(Substitution::day).or(() -> Optional.ofNullable(performOn));
    }

    /** Nothing is done to the party before the day that the decision has told it. */
    Optional<Refusal> dayObstacle(LocalDate day) {
        String article = substitution().isPresent() ? "cn-compulsion-2011:#51" : "cn-compulsion-2011:#37";
        return performOn()
                .filter(day::isBefore)
                .map(told -> new Refusal("enforcement.before-the-day-told", article, told).at("day"));
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }

    /** The last day on which the party may do it itself. */
    public Optional<LocalDate> removeBy() {
        return Optional.ofNullable(removeBy);
    }

    public Optional<LocalDate> carriedOutOn() {
        return Optional.ofNullable(carriedOutOn);
    }

    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    public Optional<String> performer() {
        return Optional.ofNullable(performer);
    }

    public Optional<BigDecimal> cost() {
        return Optional.ofNullable(cost);
    }

    public Optional<String> whyNotFilmed() {
        return Optional.ofNullable(whyNotFilmed);
    }
}
