package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * 责令改正: in every case the party is told to correct; some items know a fine only after the day has passed without it.
 * Source: 行政处罚法 第二十八条; 临政发〔2023〕13号 附件1 第14项.
 */
@Embeddable
public class Rectification {

    @Column(name = "rectify_ordered_on")
    private LocalDate orderedOn;

    /** When the order reached the party, by its proof of service; where the decision orders it, with the decision. */
    @Column(name = "rectify_served_on")
    private LocalDate servedOn;

    @Column(name = "rectify_by")
    private LocalDate until;

    @Column(name = "rectify_words")
    private String words;

    @Column(name = "rectify_checked_on")
    private LocalDate checkedOn;

    @Column(name = "rectify_findings")
    private String findings;

    /** 行政处罚决定书 itself orders it, where nothing did before. */
    @Column(name = "rectify_with_decision")
    private boolean withDecision;

    @Column(name = "rectified")
    private boolean done;

    /** When it was first found that its day had passed without it; what is corrected later does not undo that. */
    @Column(name = "rectify_neglected_on")
    private LocalDate neglectedOn;

    protected Rectification() {}

    static Rectification none() {
        return new Rectification();
    }

    public void order(LocalDate on, LocalDate lastDay, String what) {
        if (lastDay.isBefore(on)) {
            throw new Refusal("case.rectify-by-past", "cn-penalty-2021:#28").at("until");
        }
        orderedOn = on;
        servedOn = null;
        until = lastDay;
        words = what.strip();
        withDecision = false;
        checkedOn = null;
        findings = null;
        done = false;
        neglectedOn = null;
    }

    /** 责令改正通知书 has reached the party before its last day; the first proof counts. */
    public void serve(LocalDate on) {
        if (withDecision || servedOn != null || done) {
            return;
        }
        if (on.isAfter(until)) {
            throw new Refusal("case.order-served-too-late", "cn-penalty-2021:#28", until).at("servedOn");
        }
        servedOn = on;
    }

    /** The order reached the party on another day than was noted; after its last day it did not reach it in time. */
    public void correctService(LocalDate on) {
        servedOn = on.isAfter(until) ? null : on;
        if (neglectedOn != null && (servedOn == null || !neglectedOn.isAfter(servedOn))) {
            neglectedOn = null;
        }
    }

    /** The decision that orders it has reached the party. */
    public void serveWithDecision(LocalDate on) {
        if (withDecision) {
            servedOn = on;
        }
    }

    /** 实施行政处罚时，应当责令改正: where no order was given, the decision gives it, at once. */
    void orderWithDecision(LocalDate on) {
        if (orderedOn == null) {
            orderedOn = on;
            until = on;
            withDecision = true;
        }
    }

    /** The decision fell, and its order with it. */
    void fall() {
        if (withDecision) {
            orderedOn = null;
            servedOn = null;
            until = null;
            checkedOn = null;
            findings = null;
            done = false;
            neglectedOn = null;
            withDecision = false;
        }
    }

    public void check(LocalDate on, boolean corrected, String what) {
        if (orderedOn == null) {
            throw new Refusal("case.not-ordered-to-rectify", "cn-penalty-2021:#28");
        }
        neglectedOn = neglectedOn().orElse(null);
        checkedOn = on;
        done = corrected;
        findings = what.strip();
    }

    public boolean isOrdered() {
        return orderedOn != null;
    }

    public Optional<LocalDate> orderedOn() {
        return Optional.ofNullable(orderedOn);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Whether the decision orders it, and no notice of its own. */
    public boolean isWithDecision() {
        return withDecision;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    public boolean isDone() {
        return done;
    }

    /** When its last day was found to have passed without it, be it corrected since or not. */
    public Optional<LocalDate> neglectedOn() {
        return Optional.ofNullable(neglectedOn == null && isNeglected() ? checkedOn : neglectedOn);
    }

    /** Served, looked at after its last day, and not corrected yet. */
    public boolean isNeglected() {
        return servedOn != null
                && checkedOn != null
                && !done
                && checkedOn.isAfter(until)
                && checkedOn.isAfter(servedOn);
    }
}
