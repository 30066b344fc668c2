package yidan.casework.seizure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewStanding;
import yidan.casework.seizure.end.Settled;
import yidan.casework.seizure.scene.OnTheSpot;
import yidan.casework.seizure.scene.Scene;
import yidan.casework.seizure.setoff.SetOff;
import yidan.evidence.custody.Thing;
import yidan.rule.Deadline;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * Premises, facilities or things sealed or seized in a case. Only a law or regulation gives this power; the head approves
 * it before, or within twenty-four hours where it could not wait; it lasts thirty days and, once, at most thirty more,
 * the time of an appraisal not counted; after that nothing is possible but to lift it.
 * Source: 行政强制法 第十条、第十七条至第十九条、第二十二条至第二十八条.
 */
@Entity
@Table(name = "seizure")
@Kind(TableKind.OWN)
public class Seizure extends Dossier {

    private static final String TERM = "cn-compulsion-2011:#25";

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    /** The preservation whose things it takes over. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "preservation_id", updatable = false)
    private UUID preservation;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    /** Accounts of those who handled the case before, with a blank between them: they judge nothing in it. */
    @Column(name = "former_handlers")
    private String former = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SeizureKind kind;

    @Column(updatable = false)
    private boolean urgent;

    @Embedded
    private Grounds grounds;

    @Embedded
    private ReviewStanding review = ReviewStanding.none();

    @Column(name = "decided_by")
    private String decidedBy;

    /** Who has withdrawn from the case before it was decided, with a blank between them: none of them decides it. */
    @Column(name = "withdrawn_users")
    private String withdrawn = "";

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String opinion;

    @Embedded
    private Scene scene = Scene.none();

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "extended_why")
    private String extendedWhy;

    /** Empty until it ends. */
    @Embedded
    private Settled settled;

    @Embedded
    private SetOff setOff;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Seizure() {}

    private Seizure(EnforcementCase of, UUID id, LocalDate today) {
        super(of.owner(), id, SeizureStages.ASKED, today);
    }

    /** @param preservation whose things it takes over; null for none */
    static Seizure asked(
            Desk desk, EnforcementCase of, UUID preservation, SeizureKind kind, boolean urgent, Grounds grounds) {
        Seizure asked = new Seizure(of, TimeOrdered.id(desk.now()), desk.today());
        asked.caseId = of.uuid();
        asked.preservation = preservation;
        asked.leadUser = of.team().lead().user();
        asked.assistantUser = of.team().assistant().user();
        asked.withdrawn = of.recusals().accounts();
        asked.former = of.recusals().formerHandlers();
        asked.kind = kind;
        asked.urgent = urgent;
        asked.grounds = grounds;
        return asked;
    }

    /** All of a case in the order in which they were asked for. */
    public static List<Seizure> of(Register register, UUID caseId) {
        return register.of(Seizure.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.openedOn, d.id")
                .list();
    }

    /** @throws Refusal where it is none of this case that is in force */
    public static Seizure inForce(Register register, UUID caseId, Id<Seizure> id) {
        return register.find(Seizure.class, id)
                .filter(one -> one.caseId.equals(caseId) && one.isInForce())
                .orElseThrow(() -> new Refusal("seizure.not-in-force", TERM));
    }

    /** 届满后只能解除，不因鉴定再延续。 Source: 行政强制法 第二十五条、第二十八条. */
    public void requireInTerm(LocalDate today) {
        overTerm(today).ifPresent(refusal -> {
            throw refusal.at("seizure");
        });
    }

    public boolean isInTerm(LocalDate today) {
        return isInForce() && overTerm(today).isEmpty();
    }

    Optional<Refusal> overTerm(LocalDate today) {
        return today.isAfter(dueOn) ? Optional.of(new Refusal("seizure.term-over", TERM, dueOn)) : Optional.empty();
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return SeizureGates.shut(this, gate, actor, today);
    }

    boolean isHandledBy(Actor actor) {
        return leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
    }

    /** What is taken may be otherwise than what was asked for. */
    void requireNewGround(Register register, List<Thing> things) {
        grounds.check(register, caseId, things);
    }

    /** What stands in the way of the decision that is awaited: that it is done, or that its things are auctioned. */
    Optional<Refusal> unreviewed() {
        return isSetOffProposed() ? review.obstacleToSetOff() : review.obstacleToSeizure();
    }

    /** Of a body's catalogue it may be known only now that it is major. Source: 临政发〔2023〕14号 一、四 第五条. */
    public void requireReviewed() {
        unreviewed().ifPresent(missing -> {
            throw missing;
        });
    }

    void approve(String by, Instant at, String words) {
        decide(by, at, words);
        enter(SeizureStages.APPROVED);
    }

    void refuse(String by, Instant at, String words) {
        decide(by, at, words);
        enter(SeizureStages.REFUSED);
    }

    /** The investigation is over: what was only asked for or approved is not carried out any more. */
    public void lapse() {
        if (isAsked() || SeizureStages.APPROVED.equals(stage())) {
            enter(SeizureStages.LAPSED);
        }
    }

    /** The approval that is made up for. */
    void confirm(String by, Instant at, String words) {
        decide(by, at, words);
    }

    private void decide(String by, Instant at, String words) {
        decidedBy = by;
        decidedAt = at;
        opinion = words == null || words.isBlank() ? null : words.strip();
    }

    /** 实施前须经批准: by the minute, as the record has its time. */
    void requireApprovedBefore(Instant begun) {
        if (!urgent && begun.isBefore(decidedAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refusal("seizure.before-approval", "cn-compulsion-2011:#18", DayOrder.on(decidedAt)).at("begin");
        }
    }

    void carryOut(OnTheSpot how, LocalDate today, LocalDate lastDay) {
        scene.note(how, today);
        dueOn = lastDay;
        enter(SeizureStages.IN_FORCE);
    }

    void extend(int days, String reasons, LocalDate lastDay) {
        extendedDays += days;
        extendedWhy = reasons.strip();
        dueOn = lastDay;
    }

    /** What an appraisal leaves out has moved its last day. */
    public void moveLastDay(Deadline moved) {
        dueOn = moved.dueOn();
    }

    /** It is lifted, or what becomes of its things is decided. */
    void end(Settled how) {
        settled = settled().map(how::since).orElse(how);
        enter(how.ground().isPresent() ? SeizureStages.LIFTED : SeizureStages.SETTLED);
    }

    /** Its things were to go with the case to a judicial body, and nothing else was decided on them since. */
    public boolean isHandedOn() {
        return SeizureStages.SETTLED.equals(stage())
                && settled()
                        .flatMap(Settled::fate)
                        .filter(SeizedFate.TRANSFERRED::equals)
                        .isPresent();
    }

    /** What it takes to auction its things is reviewed for itself: the review of the seizing is past. */
    public void proposeSetOff(SetOff how) {
        setOff = how;
        review = ReviewStanding.none();
    }

    /** Nothing comes of what was proposed. */
    public void dropSetOff(LocalDate on, String why) {
        setOff.end(on, why);
        review = ReviewStanding.none();
    }

    /** 拍卖抵缴罚款, as it was proposed. @param decision the id of the 行政强制执行决定书 */
    public void auction(Desk desk, UUID decision) {
        setOff.decide(decision);
        end(Settled.setOff(desk, setOff.reasons()));
    }

    /** How somebody proposed, last of all, to auction its things for the fine. */
    public Optional<SetOff> proposal() {
        return Optional.ofNullable(setOff);
    }

    /** How its things are auctioned for the fine; empty where that is not decided. */
    public Optional<SetOff> auction() {
        return proposal().filter(SetOff::isDecided);
    }

    /** The head has neither decided it nor turned it down. */
    public boolean isSetOffProposed() {
        return isInForce() && proposal().filter(SetOff::isProposed).isPresent();
    }

    /** Whether something of it waits to be decided, which may have to be reviewed before. */
    public boolean awaitsDecision() {
        return isAsked() || isSetOffProposed();
    }

    /** Where it stands with the review that it may need before it is ordered, or before its things are auctioned. */
    public ReviewStanding review() {
        return review;
    }

    /** Nobody has said yet whether it is done. */
    public boolean isAsked() {
        return SeizureStages.ASKED.equals(stage());
    }

    public boolean isInForce() {
        return SeizureStages.IN_FORCE.equals(stage());
    }

    public UUID caseId() {
        return caseId;
    }

    Optional<UUID> preservation() {
        return Optional.ofNullable(preservation);
    }

    public SeizureKind kind() {
        return kind;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public String basis() {
        return grounds.basis();
    }

    public String why() {
        return grounds.why();
    }

    /** As they were asked for, one to a line. */
    public String askedThings() {
        return grounds.things();
    }

    /** Account of the head who approved or refused it. */
    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** What was done on the spot; nothing of it before it is carried out. */
    public Scene scene() {
        return scene;
    }

    /** The last day, what an appraisal leaves out not counted. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<String> extendedWhy() {
        return Optional.ofNullable(extendedWhy);
    }

    /** How it ended; empty while it has not. */
    public Optional<Settled> settled() {
        return Optional.ofNullable(settled);
    }
}
