package yidan.casework.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.Rectification;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Refusal;

/** What goes before an execution: the order to correct, its check, the written demand, what the party said. Source: 行政强制法 第三十五条、第三十六条. */
@Embeddable
public class Order {

    private static final String DEMAND = "cn-compulsion-2011:#35";

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    /** When the order reached the party, by its proof of service. */
    @Column(name = "order_served_on")
    private LocalDate servedOn;

    @Column(name = "correct_by")
    private LocalDate until;

    @Column(name = "order_words")
    private String words;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "corrected")
    private boolean corrected;

    @Column(name = "check_findings")
    private String findings;

    @Column(name = "demanded_on")
    private LocalDate demandedOn;

    /** When it reached the party, by its proof of service. */
    @Column(name = "demand_served_on")
    private LocalDate demandServedOn;

    @Column(name = "perform_by")
    private LocalDate performBy;

    @Column(name = "demand_words")
    private String demandWords;

    @Column(name = "statement_words")
    private String statement;

    @Column(name = "statement_adopted")
    private Boolean adopted;

    @Column(name = "statement_answer")
    private String answer;

    protected Order() {}

    void give(LocalDate on, LocalDate lastDay, String what) {
        if (lastDay.isBefore(on)) {
            throw new Refusal("case.rectify-by-past", "linyi-13:annex-1#15").at("until");
        }
        orderedOn = on;
        servedOn = null;
        until = lastDay;
        words = what.strip();
    }

    /** 责令改正通知书 has reached the party before its last day; the first proof counts. */
    void serve(LocalDate on) {
        if (servedOn != null || until == null) {
            return;
        }
        if (on.isAfter(until)) {
            throw new Refusal("case.order-served-too-late", "cn-penalty-2021:#28", until).at("servedOn");
        }
        servedOn = on;
    }

    /** It reached the party on another day than was noted; after its last day it did not in time, and is given anew. */
    public void correctService(LocalDate on) {
        servedOn = null;
        if (checkedOn != null || !on.isAfter(until)) {
            serve(on);
        }
    }

    /** The same of the demand. */
    public void correctDemand(LocalDate on) {
        demandServedOn = on.isAfter(performBy) ? null : on;
    }

    /** The order that the case itself gave, in a notice or in its decision, and its check after the day. */
    void takeOver(Rectification ofCase) {
        give(
                ofCase.orderedOn().orElseThrow(),
                ofCase.until().orElseThrow(),
                ofCase.words().orElseGet(() -> Phrases.of("decision.rectify")));
        servedOn = ofCase.servedOn().orElseThrow();
        check(
                ofCase.checkedOn().orElseThrow(),
                ofCase.isDone(),
                ofCase.findings().orElseThrow());
    }

    /** What still stands between the party's own time and a look at what it has done. */
    Optional<Refusal> orderObstacle(LocalDate today) {
        if (until != null && servedOn == null) {
            return Optional.of(new Refusal("enforcement.order-not-served", "cn-penalty-2021:#28"));
        }
        return until != null && today.isAfter(until)
                ? Optional.empty()
                : Optional.of(new Refusal("enforcement.order-not-over", "linyi-13:annex-1#15"));
    }

    void check(LocalDate on, boolean isCorrected, String what) {
        checkedOn = on;
        corrected = isCorrected;
        findings = what.strip();
    }

    void demand(LocalDate on, LocalDate lastDay, String what) {
        if (lastDay.isBefore(on)) {
            throw new Refusal("enforcement.perform-by-past", DEMAND).at("performBy");
        }
        demandedOn = on;
        performBy = lastDay;
        demandWords = what.strip();
        demandServedOn = null;
    }

    /** Whether there is a demand that has reached the party, or still can before the day that it names. */
    boolean isDemanded(LocalDate today) {
        return demandedOn != null && (demandServedOn != null || !today.isAfter(performBy));
    }

    void serveDemand(LocalDate on) {
        if (demandedOn == null) {
            // A demand of somebody else, who has been succeeded since.
            return;
        }
        if (on.isAfter(performBy)) {
            throw new Refusal("enforcement.demand-served-too-late", DEMAND, performBy).at("servedOn");
        }
        demandServedOn = demandServedOn == null ? on : demandServedOn;
    }

    /**
     * 变更当事人: an order that has reached the former party stands, the demand was made of somebody else.
     *
     * @param stage where the execution stands
     * @return where it stands then
     */
    String passOn(String stage) {
        demandedOn = null;
        performBy = null;
        demandWords = null;
        demandServedOn = null;
        if (stage.equals(EnforcementStages.ORDERED) && servedOn == null) {
            orderedOn = null;
            until = null;
            words = null;
            return EnforcementStages.OPENED;
        }
        return switch (stage) {
            case EnforcementStages.DEMANDED, EnforcementStages.DECIDED, EnforcementStages.ANNOUNCED ->
                checkedOn == null ? EnforcementStages.OPENED : EnforcementStages.NEGLECTED;
            default -> stage;
        };
    }

    void hear(String said, boolean isAdopted, String reply) {
        statement = said.strip();
        adopted = isAdopted || adopted != null && adopted;
        answer = reply.strip();
    }

    boolean isHeard() {
        return statement == null || adopted != null && !adopted;
    }

    Optional<Refusal> demandObstacle(LocalDate today) {
        return undemanded()
                .or(() -> today.isAfter(performBy)
                        ? Optional.empty()
                        : Optional.of(new Refusal("enforcement.demand-not-over", "cn-compulsion-2011:#37", performBy)));
    }

    /** What still stands before a demand that the party has. */
    Optional<Refusal> undemanded() {
        if (checkedOn == null || corrected) {
            return Optional.of(new Refusal("enforcement.not-neglected", "linyi-13:annex-1#15"));
        }
        if (demandedOn == null) {
            return Optional.of(new Refusal("enforcement.not-demanded", DEMAND));
        }
        if (demandServedOn == null) {
            return Optional.of(new Refusal("enforcement.demand-not-served", "cn-compulsion-2011:#38"));
        }
        return Optional.empty();
    }

    /** When it was looked at whether it was corrected; empty until then. */
    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    public Optional<LocalDate> demandedOn() {
        return Optional.ofNullable(demandedOn);
    }

    public Optional<LocalDate> demandServedOn() {
        return Optional.ofNullable(demandServedOn);
    }

    public Optional<LocalDate> performBy() {
        return Optional.ofNullable(performBy);
    }

    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
