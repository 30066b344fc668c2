package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.rule.calendar.CalendarYearMissing;
import yidan.rule.calendar.WorkingCalendar;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * One running clock of one dossier. It keeps the term as it was when it started: a later change of the rule does not
 * reach it.
 * Source: 临政发〔2023〕14号, every institution with a time limit; 行政处罚法 第六十条, 行政强制法 第二十五条 and others.
 */
@Entity
@Table(name = "deadline")
@Kind(TableKind.SHARED)
public class Deadline extends Dossier {

    public static final String RUNNING = "RUNNING";
    public static final String SUSPENDED = "SUSPENDED";
    /** Done in time. */
    public static final String MET = "MET";
    /** The last day passed; what was due may have been done later. */
    public static final String MISSED = "MISSED";
    /** A period granted to somebody came to its end: he had his time, and nobody is late. */
    public static final String LAPSED = "LAPSED";
    /** No longer needed. */
    public static final String STOPPED = "STOPPED";

    /** {@link #owed} of {@code d}. */
    public static final String OWED = owed("d");

    @Column(name = "counterparty_id", updatable = false)
    private Integer counterparty;

    @Column(name = "term_code", updatable = false)
    private String term;

    @Column(name = "article_ref", updatable = false)
    private String article;

    @Column(name = "dossier_type", updatable = false)
    private String dossierType;

    @Column(name = "dossier_id", updatable = false)
    private UUID dossierId;

    @Column(name = "due_by", updatable = false)
    private int dueBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(updatable = false)
    private int amount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Unit unit;

    @Column(updatable = false)
    private boolean rolls;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bound bound;

    /** Its last day stands unmoved, since the holidays of that year are not announced yet. */
    private boolean provisional;

    @Column(name = "extension_amount", updatable = false)
    private int extensionAmount;

    @Column(name = "extension_times", updatable = false)
    private int extensionTimes;

    @Column(name = "extension_approver", updatable = false)
    private String extensionApprover;

    @Column(name = "extended_by")
    private int extendedBy;

    @Column(name = "extended_times")
    private int extendedTimes;

    @Column(name = "extended_reason")
    private String extendedReason;

    @Convert(converter = PausesConverter.class)
    private List<Pause> pauses;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_reason")
    private String suspendedReason;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    protected Deadline() {}

    /**
     * Starts the clock.
     *
     * @param on what it belongs to
     * @param starter who starts it, one of the dossier's two parties
     * @param dueBy who has to do it, one of the two as well
     * @param event the event that starts it; its day is not counted
     * @param now the moment of recording it
     */
    public Deadline(
            Term term,
            Dossier on,
            OrganisationCode starter,
            OrganisationCode dueBy,
            Instant event,
            Instant now,
            WorkingCalendar calendar) {
        super(starter, TimeOrdered.id(now), RUNNING, LocalDate.ofInstant(now, ShanghaiClock.ZONE));
        if (term.course() == Course.BEFORE || term.course() == Course.BACK) {
            throw new IllegalArgumentException(term.code() + " does not run forward from an event");
        }
        this.counterparty = Stream.concat(Stream.of(on.owner()), on.counterparty().stream())
                .filter(party -> !party.equals(starter))
                .map(OrganisationCode::value)
                .findFirst()
                .orElse(null);
        this.term = term.code();
        this.article = term.article().map(ArticleRef::toString).orElse("");
        this.dossierType = on.getClass().getSimpleName();
        this.dossierId = on.uuid();
        this.dueBy = dueBy.value();
        this.startedAt = event;
        this.amount = term.amount();
        this.unit = term.unit();
        this.rolls = term.rolls();
        this.bound = term.bound();
        this.extensionAmount = term.extension().amount();
        this.extensionTimes = term.extension().times();
        this.extensionApprover = term.extension().approver();
        this.pauses = List.of();
        reckon(calendar);
    }

    /** The clock stands still: what follows does not count. */
    public void suspend(String reason, Instant at) {
        requireStage(RUNNING);
        refuseIf(!at.isBefore(dueAt), "deadline.already-over");
        refuseIf(at.isBefore(startedAt) || at.isBefore(lastResumed()), "deadline.suspended-too-early");
        suspendedAt = at;
        suspendedReason = reason;
        enter(SUSPENDED);
    }

    /** So long, known beforehand, does not count: the end moves at once. */
    public void leaveOut(Instant from, Instant until, WorkingCalendar calendar) {
        requireStage(RUNNING);
        refuseIf(!from.isBefore(dueAt), "deadline.already-over");
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(from, until));
        pauses = List.copyOf(all);
        reckon(calendar);
    }

    /**
     * What was left out beforehand, from that day and until then, counts again from this moment; whatever else was left out, as
     * for another test of the same things, still does not count.
     */
    public void countAgain(LocalDate begun, Instant until, Instant at, WorkingCalendar calendar) {
        requireStage(RUNNING);
        List<Pause> all = new ArrayList<>(pauses);
        all.stream()
                .filter(pause -> pause.until().equals(until)
                        && LocalDate.ofInstant(pause.from(), ShanghaiClock.ZONE).equals(begun))
                .findFirst()
                .filter(pause -> pause.until().isAfter(at))
                .ifPresent(pause -> {
                    all.remove(pause);
                    if (pause.from().isBefore(at)) {
                        all.add(new Pause(pause.from(), at));
                    }
                });
        pauses = List.copyOf(all);
        reckon(calendar);
    }

    /** The clock goes on; the end moves by what was paused. */
    public void resume(Instant at, WorkingCalendar calendar) {
        requireStage(SUSPENDED);
        refuseIf(at.isBefore(suspendedAt), "deadline.resumed-too-early");
        List<Pause> all = new ArrayList<>(pauses);
        all.add(new Pause(suspendedAt, at));
        pauses = List.copyOf(all);
        suspendedAt = null;
        enter(RUNNING);
        reckon(calendar);
    }

    /** More time, as often and as much as the term allows, by whom it names. */
    public void extend(int by, Approval approval, Instant now, WorkingCalendar calendar) {
        requireStage(RUNNING);
        refuseIf(extensionTimes == 0, "deadline.not-extendable");
        refuseIf(extendedTimes >= extensionTimes, "deadline.already-extended");
        if (by < 1 || by > extensionAmount) {
            throw new Refusal("deadline.extension-too-long", article, extensionAmount, unit).at("days", "workingDays");
        }
        refuseIf(
                !extensionApprover.isEmpty() && !extensionApprover.equals(approval.role()),
                "deadline.extension-not-approved");
        refuseIf(!now.isBefore(dueAt), "deadline.already-over");
        extendedBy += by;
        extendedTimes++;
        extendedReason = approval.reason();
        reckon(calendar);
    }

    /** What was due has been done; after the end it stays missed, with the day it was done. */
    public void meet(Instant at) {
        refuseIf(!isUndone(), "deadline.already-closed");
        metAt = at;
        boolean inTime = SUSPENDED.equals(stage()) || at.isBefore(dueAt);
        suspendedAt = null;
        enter(inTime ? MET : past());
    }

    /** Notes that the end has passed. */
    public void miss(Instant now) {
        requireStage(RUNNING);
        refuseIf(now.isBefore(dueAt), "deadline.not-over");
        enter(past());
    }

    /** It is no longer needed, such as when its case was transferred; what was missed stays missed, but is not owed. */
    public void stop(Instant at) {
        refuseIf(!isUndone(), "deadline.already-closed");
        suspendedAt = null;
        stoppedAt = at;
        if (isOpen()) {
            enter(STOPPED);
        }
    }

    private String past() {
        return isGranted() ? LAPSED : MISSED;
    }

    /**
     * The condition that the body itself owes it still: it is no period granted to a party, whose own affair it is what he
     * does by then, and has not been stopped.
     */
    public static String owed(String alias) {
        return alias + ".bound <> yidan.rule.Bound.AT_LEAST and " + alias + ".metAt is null and " + alias
                + ".stoppedAt is null";
    }

    /** A period granted to somebody, such as to pay or to ask for a hearing; nobody is late when it ends. */
    public boolean isGranted() {
        return bound == Bound.AT_LEAST;
    }

    /**
     * A limit on the authority that ends in a year whose holidays are not announced ends on its last day itself: never
     * later than what the announcement will make of it. A right of the party is not cut short by a guess.
     */
    private void reckon(WorkingCalendar calendar) {
        provisional = rolls
                && bound == Bound.AT_MOST
                && DueDate.endsUnannounced(startedAt, amount + extendedBy, unit, pauses, calendar);
        DueDate due = due(calendar);
        dueOn = due.day();
        dueAt = due.end();
    }

    private DueDate due(WorkingCalendar calendar) {
        try {
            return DueDate.after(startedAt, amount + extendedBy, unit, rolls && !provisional, pauses, calendar);
        } catch (CalendarYearMissing missing) {
            throw missing.counting(article);
        }
    }

    /** The holidays of the year in which it ends have been announced since: the last day moves where it falls on one. */
    public void settle(WorkingCalendar calendar) {
        if (provisional && isOpen() && calendar.knows(dueOn.getYear())) {
            reckon(calendar);
        }
    }

    /** Whether its last day may still move, when the holidays of that year are announced. */
    public boolean isProvisional() {
        return provisional;
    }

    /** What is left at this moment; of a suspended clock, what was left when it was suspended. */
    public Remaining remaining(Instant now, WorkingCalendar calendar) {
        return Remaining.until(dueOn, dueAt, unit, suspendedAt != null ? suspendedAt : now, calendar);
    }

    private Instant lastResumed() {
        return pauses.isEmpty() ? Instant.MIN : pauses.getLast().until();
    }

    private void requireStage(String required) {
        refuseIf(!required.equals(stage()), "deadline.not-" + required.toLowerCase(Locale.ROOT));
    }

    private void refuseIf(boolean condition, String key, Object... arguments) {
        if (condition) {
            throw new Refusal(key, article, arguments);
        }
    }

    /** Running or suspended. */
    public boolean isOpen() {
        return RUNNING.equals(stage()) || SUSPENDED.equals(stage());
    }

    /** What it runs for has not been done, in time or late, and has not become needless. */
    public boolean isUndone() {
        return metAt == null && stoppedAt == null && !STOPPED.equals(stage());
    }

    public Id<Deadline> id() {
        return Id.of(uuid());
    }

    /** Code of the term, see {@link Terms}. */
    public String term() {
        return term;
    }

    public Optional<ArticleRef> article() {
        return article.isEmpty() ? Optional.empty() : Optional.of(ArticleRef.parse(article));
    }

    public String dossierType() {
        return dossierType;
    }

    public UUID dossierId() {
        return dossierId;
    }

    public OrganisationCode dueBy() {
        return new OrganisationCode(dueBy);
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.ofNullable(counterparty).map(OrganisationCode::new);
    }

    /** The last day; while it is suspended, as it was before. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The first moment that is too late. */
    public Instant dueAt() {
        return dueAt;
    }

    /** The day in China of the event that started it. */
    public LocalDate startedOn() {
        return LocalDate.ofInstant(startedAt, ShanghaiClock.ZONE);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public List<Pause> pauses() {
        return pauses;
    }

    public Optional<String> suspendedReason() {
        return Optional.ofNullable(suspendedReason);
    }

    public Optional<String> extendedReason() {
        return Optional.ofNullable(extendedReason);
    }

    public Optional<Instant> metAt() {
        return Optional.ofNullable(metAt);
    }
}
