package yidan.casework.arrears;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Refusal;

/** When a court may be asked to enforce, that it was, and what it said. Source: 行政强制法 第五十三条至第五十八条. */
@Embeddable
public class CourtStep {

    private static final String AGAIN = "cn-compulsion-2011:#58";

    @Column(name = "court_applied_on")
    private LocalDate appliedOn;

    @Column(name = "court_from")
    private LocalDate from;

    @Column(name = "court_until")
    private LocalDate until;

    @Column(name = "court")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "court_answer")
    private CourtAnswer answer;

    @Column(name = "court_answered_on")
    private LocalDate answeredOn;

    @Column(name = "court_ruling")
    private String ruling;

    /** The last day on which the higher court may be asked; null where it may not. */
    @Column(name = "higher_court_until")
    private LocalDate higherUntil;

    /** Of the ruling that stands; null where the higher court was not asked to look at it. */
    @Column(name = "higher_court_asked_on")
    private LocalDate higherAskedOn;

    /** Whether the higher court has been asked and has not answered yet. */
    @Column(name = "higher_court_pending")
    private boolean higherPending;

    protected CourtStep() {}

    public static CourtStep none() {
        return new CourtStep();
    }

    public void opens(LocalDate first, LocalDate last) {
        from = first;
        until = last;
    }

    public void apply(LocalDate on, String where) {
        startAnew();
        appliedOn = on;
        name = where.strip();
    }

    /** What was asked and answered is over: the way to the court begins anew with the demand. */
    public void startAnew() {
        appliedOn = null;
        name = null;
        answer = null;
        answeredOn = null;
        ruling = null;
        higherUntil = null;
        higherAskedOn = null;
        higherPending = false;
    }

    /** @throws Refusal {@code court.answered-before-asked}, {@code court.ruled-already} */
    public void answers(CourtAnswer what, LocalDate on, String number) {
        LocalDate since = higherPending ? higherAskedOn : answeredOn == null ? appliedOn : answeredOn;
        if (since == null || on.isBefore(since)) {
            throw new Refusal("court.answered-before-asked", what.article()).at("receivedOn");
        }
        boolean after = answer == CourtAnswer.TAKEN_UP && !higherPending;
        if (after && (what == CourtAnswer.TAKEN_UP || what == CourtAnswer.NOT_TAKEN_UP)) {
            throw new Refusal("court.ruled-already", what.article()).at("answer");
        }
        answer = what;
        answeredOn = on;
        ruling = number.strip();
        // What the higher court itself has said is not taken to it again; what the first says after that is.
        higherAskedOn = higherPending ? higherAskedOn : null;
        higherPending = false;
        higherUntil = null;
    }

    public void higherOpens(LocalDate last) {
        higherUntil = last;
    }

    /** @throws Refusal {@code court.higher-too-late} */
    public void askHigher(LocalDate on, String where) {
        if (higherUntil == null || on.isAfter(higherUntil)) {
            throw new Refusal("court.higher-too-late", AGAIN, higherUntil);
        }
        higherAskedOn = on;
        higherPending = true;
        name = where.strip();
    }

    /** Whether a court is looking at it, or has said that it is to be enforced. */
    public boolean isAsked() {
        return appliedOn != null && (answer == null || higherPending || !answer.isRefusal());
    }

    /** Whether a court has still to say something. */
    public boolean isAwaited() {
        return isAsked() && (higherPending || answer != CourtAnswer.TO_BE_ENFORCED);
    }

    /** Whether the court said no, and the higher one has not been asked about that. */
    public boolean isContestable() {
        return answer != null && answer.isRefusal() && higherAskedOn == null;
    }

    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Of the court that was asked last. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<CourtAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Its number. */
    public Optional<String> ruling() {
        return Optional.ofNullable(ruling);
    }

    public Optional<LocalDate> higherUntil() {
        return Optional.ofNullable(higherUntil);
    }
}
