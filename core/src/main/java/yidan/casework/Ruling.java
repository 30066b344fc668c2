package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.crime.ReturnedByJustice;
import yidan.casework.decision.ending.Ending;
import yidan.casework.decision.ending.Sparing;
import yidan.casework.officers.Team;
import yidan.casework.penalty.ToPerform;
import yidan.tenancy.Refusal;

/** The decision: which, by whom, when, on what reasons. Source: 行政处罚法 第五十七条、第五十九条. */
@Embeddable
public class Ruling {

    @Enumerated(EnumType.STRING)
    @Column(name = "ruling_kind")
    private RulingKind kind;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "ruling_reasons")
    private String reasons;

    /** Whether it was taken back or changed after it was served. */
    @Column(name = "ruling_revoked")
    private boolean revoked;

    @Column(name = "revoked_why")
    private String revokedWhy;

    /** Why it comes after its term. */
    @Column(name = "late_decision_why")
    private String lateWhy;

    /** Since when the ninety days stand still; null while they run. */
    @Column(name = "term_paused_on")
    private LocalDate termPausedOn;

    @Column(name = "term_pause_rule")
    private String pauseRule;

    @Column(name = "spot_filed_on")
    private LocalDate filedOn;

    @Column(name = "spot_filed_with")
    private String filedWith;

    /** Null where it was not ended without a decision. */
    @Embedded
    private Ending ending;

    /** Null where what not to punish for is not weighed. */
    @Embedded
    private Sparing sparing;

    @Embedded
    private Disclosure disclosure = Disclosure.none();

    @Embedded
    private Referral referral = Referral.none();

    /** Null where justice has sent nothing back. */
    @Embedded
    private ReturnedByJustice returned;

    @Embedded
    private ToPerform toPerform = ToPerform.nothing();

    protected Ruling() {}

    static Ruling none() {
        return new Ruling();
    }

    void make(RulingKind newKind, LocalDate on, String by, String why) {
        if (newKind.isServed() && termPausedOn != null) {
            throw new Refusal("decision.term-paused", "cn-penalty-2021:#60");
        }
        termPausedOn = null;
        kind = newKind;
        decidedOn = on;
        decidedBy = by;
        reasons = why.strip();
    }

    /** How and until when that is performed which is not money. */
    public void isToBePerformed(ToPerform said) {
        toPerform = said;
    }

    /** How and until when the decision has that performed which is not money. */
    public ToPerform toPerform() {
        return toPerform == null ? ToPerform.nothing() : toPerform;
    }

    /** On what ground the case ends. */
    public void end(Ending why) {
        ending = why;
    }

    /** By what the party is not punished. */
    public void spare(Sparing by) {
        sparing = by;
    }

    /** 报所属行政机关备案. */
    public void file(LocalDate on, String receivedBy) {
        if (filedOn != null) {
            throw new Refusal("spot.filed-already", "cn-penalty-2021:#52");
        }
        if (on.isBefore(decidedOn)) {
            throw new Refusal("spot.filed-before-the-decision", "cn-penalty-2021:#52").at("filedOn");
        }
        filedOn = on;
        filedWith = receivedBy.strip();
    }

    /** @param rule the law, regulation or rule that lets the ninety days stand still */
    public void pauseTerm(LocalDate on, String rule) {
        termPausedOn = on;
        pauseRule = rule.strip();
    }

    public void resumeTerm() {
        termPausedOn = null;
    }

    public void explainLate(String why) {
        lateWhy = why.strip();
    }

    public void handOver() {
        disclosure.handOver();
    }

    /** It says something else than what was published of it. */
    public void publishAnew() {
        disclosure.renew();
    }

    /** It fell, and the case is decided anew. */
    void fall() {
        kind = null;
        decidedOn = null;
        decidedBy = null;
        reasons = null;
        revoked = false;
        revokedWhy = null;
        lateWhy = null;
        filedOn = null;
        filedWith = null;
        ending = null;
        sparing = null;
        disclosure = Disclosure.none();
    }

    /** A crime is reported, or reported anew: what came back of the former one is of that one. */
    public void report(LocalDate on, Team special, String words) {
        referral.report(on, special, words);
        returned = null;
    }

    /** Justice sends it back, to be punished as a violation. */
    public void comeBack(ReturnedByJustice from) {
        referral.comeBack(from.on());
        returned = from;
    }

    void revoke(String why) {
        if (revoked) {
            throw new Refusal("case.revoked-already", "cn-penalty-2021:#75");
        }
        revoked = true;
        revokedWhy = why.strip();
    }

    public Optional<RulingKind> kind() {
        return Optional.ofNullable(kind);
    }

    public boolean isPenalty() {
        return kind != null && kind.isPenalty();
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<String> revokedWhy() {
        return Optional.ofNullable(revokedWhy);
    }

    public Optional<String> lateWhy() {
        return Optional.ofNullable(lateWhy);
    }

    /** Since when the ninety days stand still; empty while they run. */
    public Optional<LocalDate> termPausedOn() {
        return Optional.ofNullable(termPausedOn);
    }

    /** Under which rule they stood still last. */
    public Optional<String> pauseRule() {
        return Optional.ofNullable(pauseRule);
    }

    /** Day on which a decision made on the spot was reported to its body. */
    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public Optional<String> filedWith() {
        return Optional.ofNullable(filedWith);
    }

    /** Why it was ended without a decision on what was done; empty where it was not. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending).filter(one -> one.ground() != null);
    }

    /** By which circumstances the party is not punished; empty where that is not weighed. */
    public Optional<Sparing> sparing() {
        return Optional.ofNullable(sparing);
    }

    /** What becomes of it before the public. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** What becomes of a suspected crime. */
    public Referral referral() {
        return referral;
    }

    /** What came back from justice after the police had opened a case; empty where nothing did. */
    public Optional<ReturnedByJustice> returned() {
        return Optional.ofNullable(returned).filter(one -> one.on() != null);
    }

    public boolean isRevoked() {
        return revoked;
    }
}
