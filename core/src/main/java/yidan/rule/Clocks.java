package yidan.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.rule.calendar.CalendarYearMissing;
import yidan.tenancy.Dossier;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.ShanghaiClock;

/** Starts, moves and asks for the clocks of dossiers, within one act. */
public final class Clocks {

    private final OrganisationCode organisation;
    private final Instant now;
    private final Register register;
    private final Rules rules;

    private Clocks(OrganisationCode organisation, Instant now, Register register) {
        this.organisation = organisation;
        this.now = now;
        this.register = register;
        this.rules = new Rules(register);
    }

    /** The clocks as they lie before the person who acts. */
    public static Clocks of(Desk desk) {
        return new Clocks(desk.actor().organisation(), desk.now(), desk.register());
    }

    /** For reading and for work without a person, on behalf of an organisation. */
    public static Clocks of(OrganisationCode organisation, Instant now, Register register) {
        return new Clocks(organisation, now, register);
    }

    /** Starts a clock now, for the organisation that acts. */
    public Deadline start(String term, Dossier on) {
        return start(term, on, organisation, now);
    }

    /** Starts a clock of what happened on that day, which may be entered later, for the organisation that acts. */
    public Deadline start(String term, Dossier on, LocalDate day) {
        return start(term, on, organisation, startOf(day));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ShanghaiClock.ZONE).toInstant();
    }

    /**
     * Starts a clock.
     *
     * @param dueBy who has to do it: the organisation that acts, or the other one of the dossier
     * @param event the event that starts it, which may have been earlier; its day is not counted
     * @throws Refusal {@code term.not-set} where the county has to set the term first
     * @throws CalendarYearMissing where the holidays of the year in which it ends are not known
     */
    public Deadline start(String term, Dossier on, OrganisationCode dueBy, Instant event) {
        LocalDate day = LocalDate.ofInstant(event, ShanghaiClock.ZONE);
        return register.add(new Deadline(rules.term(term, day), on, organisation, dueBy, event, now, rules.calendar()));
    }

    /**
     * Starts a clock of which an act names the party's last day: what follows is due on the first working day after it.
     *
     * @param term one whose last day is set by the act
     * @param article under which the day was given
     */
    public Deadline awaitEnd(String term, Dossier on, String article, LocalDate lastDay) {
        LocalDate today = LocalDate.ofInstant(now, ShanghaiClock.ZONE);
        int days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay))) + 1;
        Term given =
                rules.definition(term).with(new Figure(days, Unit.CALENDAR_DAYS, Extension.NONE, article, ""), today);
        return register.add(new Deadline(given, on, organisation, organisation, now, now, rules.calendar()));
    }

    /**
     * Starts a clock of which an act names the last day for somebody else's work.
     *
     * @param term one whose last day is set by the act
     * @param dueBy who has to do it: the organisation that acts, or the other one of the dossier
     * @param article under which the day was given
     */
    public Deadline dueBy(String term, Dossier on, OrganisationCode dueBy, String article, LocalDate lastDay) {
        LocalDate today = LocalDate.ofInstant(now, ShanghaiClock.ZONE);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay));
        Term given =
                rules.definition(term).with(new Figure(days, Unit.CALENDAR_DAYS, Extension.NONE, article, ""), today);
        return register.add(new Deadline(given, on, organisation, dueBy, now, now, rules.calendar()));
    }

    /**
     * Starts a clock that ends on a day which somebody has fixed by law, such as that of a deferral, instead of after the
     * term's own length.
     */
    public Deadline startUntil(String term, Dossier on, LocalDate last) {
        LocalDate today = LocalDate.ofInstant(now, ShanghaiClock.ZONE);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(today, last));
        Term fixed = rules.term(term, today).lasting(days);
        return register.add(new Deadline(fixed, on, organisation, organisation, now, now, rules.calendar()));
    }

    /** What was due is done, in time or not; nothing happens where no such clock runs. */
    public void meet(String term, Dossier on) {
        of(term, on).filter(Deadline::isUndone).forEach(clock -> clock.meet(now));
    }

    /**
     * What was due was done on that day, which may be entered later: by that day it was in time or not. What began after it
     * is still due.
     */
    public void meet(String term, Dossier on, LocalDate day) {
        Instant done = day.isBefore(LocalDate.ofInstant(now, ShanghaiClock.ZONE)) ? startOf(day) : now;
        of(term, on)
                .filter(clock -> clock.isUndone() && !clock.startedOn().isAfter(day))
                .forEach(clock -> clock.meet(done.isBefore(clock.startedAt()) ? clock.startedAt() : done));
    }

    /** The clock is no longer needed, run out or not. */
    public void stop(String term, Dossier on) {
        of(term, on).filter(Deadline::isUndone).forEach(clock -> clock.stop(now));
    }

    /** All clocks of a dossier that has come to its end, but those that go on beyond it. */
    public void stopAll(Dossier on, String... beyond) {
        of(on).stream()
                .filter(clock -> clock.isUndone() && !List.of(beyond).contains(clock.term()))
                .forEach(clock -> clock.stop(now));
    }

    public void suspend(String term, Dossier on, String reason) {
        one(term, on).suspend(reason, now);
    }

    public void resume(String term, Dossier on) {
        one(term, on).resume(now, rules.calendar());
    }

    /** From now until then does not count. */
    public Deadline leaveOut(String term, Dossier on, Instant from, Instant until) {
        Deadline clock = one(term, on);
        clock.leaveOut(from, until, rules.calendar());
        return clock;
    }

    /**
     * What was left out from that day until then counts again, if it has not begun to by itself; empty where no such clock
     * runs.
     */
    public Optional<Deadline> countAgain(String term, Dossier on, LocalDate begun, Instant until) {
        Optional<Deadline> clock = open(term, on).stream().findFirst();
        clock.ifPresent(one -> {
            Instant at = until.isBefore(now) ? until : now;
            if (Deadline.SUSPENDED.equals(one.stage())) {
                one.resume(at, rules.calendar());
            } else {
                one.countAgain(begun, until, at, rules.calendar());
            }
        });
        return clock;
    }

    public void extend(String term, Dossier on, int by, Approval approval) {
        one(term, on).extend(by, approval, now, rules.calendar());
    }

    /** All clocks of a dossier, the first due first. */
    public List<Deadline> of(Dossier on) {
        return register.of(Deadline.class)
                .where("d.dossierId = :dossier", "dossier", on.uuid())
                .orderBy("d.dueAt")
                .list();
    }

    /** All clocks of several dossiers, the first due first. */
    public List<Deadline> of(List<? extends Dossier> all) {
        return register.of(Deadline.class)
                .where(
                        "d.dossierId in :dossiers",
                        "dossiers",
                        all.stream().map(Dossier::uuid).toList())
                .orderBy("d.dueAt")
                .list();
    }

    private List<Deadline> open(String term, Dossier on) {
        return of(term, on).filter(Deadline::isOpen).toList();
    }

    private Stream<Deadline> of(String term, Dossier on) {
        return register
                .of(Deadline.class)
                .where("d.dossierId = :dossier", "dossier", on.uuid())
                .where("d.term = :term", "term", term)
                .list()
                .stream();
    }

    private Deadline one(String term, Dossier on) {
        Optional<Deadline> clock = open(term, on).stream().findFirst();
        return clock.orElseThrow(() ->
                new Refusal("deadline.not-running", "", rules.definition(term).label()));
    }

    /**
     * What an organisation has to do before that moment and has not: overdue first. One range of one index.
     *
     * @param dueBy mine, or of one township for the county
     */
    public List<Deadline> due(OrganisationCode dueBy, Instant before, int atMost) {
        return register.of(Deadline.class)
                .where("d.dueBy = :by", "by", dueBy.value())
                .where("d.stage = :stage", "stage", Deadline.RUNNING)
                .where("d.dueAt < :before", "before", before)
                .where(Deadline.OWED)
                .orderBy("d.dueAt")
                .page(0, atMost)
                .list();
    }

    /** The same for everything the register may read: for the county, all its organisations. */
    public List<Deadline> due(Instant before, int atMost) {
        return register.of(Deadline.class)
                .where("d.stage = :stage", "stage", Deadline.RUNNING)
                .where("d.dueAt < :before", "before", before)
                .where(Deadline.OWED)
                .orderBy("d.dueAt")
                .page(0, atMost)
                .list();
    }

    /** What was missed and is still not done. */
    public List<Deadline> missed(OrganisationCode dueBy, int atMost) {
        return register.of(Deadline.class)
                .where("d.dueBy = :by", "by", dueBy.value())
                .where("d.stage = :stage", "stage", Deadline.MISSED)
                .where(Deadline.OWED)
                .orderBy("d.dueAt")
                .page(0, atMost)
                .list();
    }

    /**
     * Notes that these clocks are over.
     *
     * @return the clocks, the first due first
     */
    List<Deadline> miss(List<UUID> over) {
        List<Deadline> clocks = register.of(Deadline.class)
                .where("d.id in :over", "over", over)
                .orderBy("d.dueAt")
                .list();
        clocks.forEach(clock -> clock.miss(now));
        return clocks;
    }
}
