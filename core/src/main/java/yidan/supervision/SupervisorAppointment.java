package yidan.supervision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * A special supervisor, from the proposal to the day he hands his certificate back: one file for each person. That a
 * term is over needs no act: what he may read is asked of the calendar every time.
 * Source: 临政发〔2023〕14号 三、八 特邀行政执法监督员工作规则.
 */
@Entity
@Table(name = "supervisor_appointment")
@Kind(TableKind.OWN)
public class SupervisorAppointment extends Dossier {

    public static final String PROPOSED = "PROPOSED";
    public static final String PUBLICISED = "PUBLICISED";
    public static final String DECLINED = "DECLINED";
    public static final String APPOINTED = "APPOINTED";
    public static final String DISMISSED = "DISMISSED";
    public static final String RESIGNED = "RESIGNED";

    private static final String SELECTION = "linyi-14:3.8#4";
    private static final String TERM = "linyi-14:3.8#5";
    private static final String CONDITIONS = "linyi-14:3.8#6";
    private static final String SECRECY = "linyi-14:3.8#10";
    private static final String END = "linyi-14:3.8#17";

    @Column(name = "user_name", updatable = false)
    private String user;

    @Column(name = "full_name")
    private String name;

    @Column(name = "born_on")
    private LocalDate bornOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "walk_of_life")
    private WalkOfLife walkOfLife;

    @Enumerated(EnumType.STRING)
    private Route route;

    private String workplace;

    private String knowledge;

    @Column(name = "age_reason")
    private String ageReason;

    @Column(name = "namesake_note", updatable = false)
    private String namesakeNote;

    @Column(name = "publicised_on")
    private LocalDate publicisedOn;

    @Column(name = "publicised_until")
    private LocalDate publicisedUntil;

    private String objection;

    @Column(name = "objection_finding")
    private String objectionFinding;

    @Column(name = "undertaking_on")
    private LocalDate undertakingOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private DismissalGround ground;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @OneToMany(mappedBy = "appointment", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<TermOfOffice> terms = new ArrayList<>();

    protected SupervisorAppointment() {}

    /** A candidate whom the bureau has examined against the conditions of 第六条. */
    SupervisorAppointment(OrganisationCode bureau, Candidate candidate, Instant now, LocalDate today) {
        super(bureau, TimeOrdered.id(now), PROPOSED, today);
        this.user = candidate.account();
        this.name = candidate.name();
        this.bornOn = candidate.bornOn();
        this.walkOfLife = candidate.walkOfLife();
        this.route = candidate.route();
        this.workplace = candidate.workplace();
        this.knowledge = candidate.knowledge();
        this.ageReason = candidate.ageReason();
        this.namesakeNote = candidate.namesakeNote();
    }

    /** The examined candidate is made known to the public for as many days as the county has set. */
    void publicise(LocalDate today, int days) {
        publicisedOn = today;
        publicisedUntil = today.plusDays(days);
        enter(PUBLICISED);
    }

    /** Somebody objects; there is no appointment before it is settled. */
    void object(String content) {
        refuseIf(isContested(), "supervisor.objection-open", SELECTION);
        objection = content;
        objectionFinding = null;
    }

    /** The objection was looked into and not upheld. An upheld one ends in {@link #decline}. */
    void settleObjection(String finding) {
        refuseIf(!isContested(), "supervisor.no-objection", SELECTION);
        objectionFinding = finding;
    }

    /** He will not be appointed. */
    void decline(String reason, LocalDate today) {
        endReason = reason;
        endedOn = today;
        enter(DECLINED);
    }

    /**
     * He receives letter and certificate.
     *
     * @param earlierTerms how many consecutive terms he has served before
     */
    void appoint(NewTerm term, int earlierTerms, LocalDate undertaking, OfficeRules rules, Instant now) {
        if (!term.from().isAfter(publicisedUntil)) {
            throw new Refusal("supervisor.publicity-running", SELECTION, publicisedUntil).at("from");
        }
        if (undertaking.isAfter(term.from())) {
            throw new Refusal("supervisor.undertaking-late", SECRECY).at("undertakingOn");
        }
        undertakingOn = undertaking;
        serve(term, earlierTerms + 1, rules, now);
        enter(APPOINTED);
    }

    /** Another term, right after the one that is running out. */
    void renew(String certificate, String reasonForAge, OfficeRules rules, Instant now) {
        TermOfOffice last = terms.getLast();
        serve(new NewTerm(last.to().plusDays(1), certificate, reasonForAge), last.number() + 1, rules, now);
    }

    private void serve(NewTerm term, int number, OfficeRules rules, Instant now) {
        refuseIf(number > rules.mostTerms(), "supervisor.too-many-terms", TERM, rules.mostTerms());
        if (term.ageReason() != null && !term.ageReason().isBlank()) {
            ageReason = term.ageReason();
        }
        int age = Candidate.age(bornOn, term.from());
        if (age > rules.age() && (ageReason == null || ageReason.isBlank())) {
            throw new Refusal("supervisor.age-needs-reason", CONDITIONS, age, rules.age()).at("ageReason");
        }
        terms.add(new TermOfOffice(this, number, term.from(), rules.lastDay(term.from()), term.certificate(), now));
    }

    /** Dismissed; from this day on he reads nothing. */
    void dismiss(DismissalGround why, String reason, LocalDate today) {
        ground = why;
        end(reason, today);
        enter(DISMISSED);
    }

    /** He gave it up; from this day on he reads nothing. */
    void resign(String reason, LocalDate today) {
        end(reason, today);
        enter(RESIGNED);
    }

    private void end(String reason, LocalDate today) {
        endReason = reason;
        endedOn = today;
        terms.forEach(term -> term.cut(today.minusDays(1)));
    }

    /** Letter of appointment and certificate are back. */
    void handIn(LocalDate day) {
        returnedOn = day;
    }

    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        if (act == AppointSupervisor.class && !today.isAfter(publicisedUntil)) {
            return refused("supervisor.publicity-running", SELECTION, publicisedUntil);
        }
        if (act == AppointSupervisor.class && isContested()) {
            return refused("supervisor.objection-open", SELECTION);
        }
        if (act == SettleObjection.class && !isContested()) {
            return refused("supervisor.no-objection", SELECTION);
        }
        boolean ofOneInOffice =
                act == RenewAppointment.class || act == DismissSupervisor.class || act == RecordResignation.class;
        if (ofOneInOffice && standing(today) == Standing.EXPIRED) {
            return refused("supervisor.term-over", TERM, terms.getLast().to());
        }
        if (act == RenewAppointment.class && terms.getLast().from().isAfter(today)) {
            return refused("supervisor.already-renewed", TERM, terms.getLast().from());
        }
        if (act == ConfirmReturn.class && returnedOn != null) {
            return refused("supervisor.already-returned", END, returnedOn);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refused(String key, String article, Object... arguments) {
        return Optional.of(new Refusal(key, article, arguments));
    }

    private static void refuseIf(boolean condition, String key, String article, Object... arguments) {
        if (condition) {
            throw new Refusal(key, article, arguments);
        }
    }

    /** What he is on that day. */
    public Standing standing(LocalDate day) {
        return standing(
                stage(),
                terms.isEmpty() ? null : terms.getFirst().from(),
                lastDay().orElse(null),
                day);
    }

    static Standing standing(String stage, LocalDate firstDay, LocalDate lastDay, LocalDate day) {
        if (!APPOINTED.equals(stage)) {
            return Standing.valueOf(stage);
        }
        if (day.isBefore(firstDay)) {
            return Standing.AWAITED;
        }
        return day.isAfter(lastDay) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    /** Whether he is in office on every day between the two. */
    public boolean coversAll(LocalDate from, LocalDate to) {
        return APPOINTED.equals(stage())
                && !from.isBefore(terms.getFirst().from())
                && !to.isAfter(terms.getLast().to());
    }

    /** Whether an objection waits to be settled. */
    public boolean isContested() {
        return objection != null && objectionFinding == null;
    }

    public Id<SupervisorAppointment> id() {
        return Id.of(uuid());
    }

    /** His account at the identity server. */
    public String account() {
        return user;
    }

    public String name() {
        return name;
    }

    public LocalDate bornOn() {
        return bornOn;
    }

    public WalkOfLife walkOfLife() {
        return walkOfLife;
    }

    public Route route() {
        return route;
    }

    public String workplace() {
        return workplace;
    }

    /** His legal knowledge or experience of enforcement. */
    public String knowledge() {
        return knowledge;
    }

    public Optional<String> ageReason() {
        return Optional.ofNullable(ageReason);
    }

    /** How it is known that an officer of the same name is somebody else. */
    public Optional<String> namesakeNote() {
        return Optional.ofNullable(namesakeNote);
    }

    public Optional<LocalDate> publicisedOn() {
        return Optional.ofNullable(publicisedOn);
    }

    public Optional<LocalDate> publicisedUntil() {
        return Optional.ofNullable(publicisedUntil);
    }

    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    public Optional<String> objectionFinding() {
        return Optional.ofNullable(objectionFinding);
    }

    public Optional<LocalDate> undertakingOn() {
        return Optional.ofNullable(undertakingOn);
    }

    public Optional<DismissalGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }

    public List<TermOfOffice> terms() {
        return List.copyOf(terms);
    }

    /** The last day of his last term; empty before he is appointed. */
    public Optional<LocalDate> lastDay() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast().to());
    }
}
