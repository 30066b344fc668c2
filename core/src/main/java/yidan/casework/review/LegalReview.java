package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewOpinion;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Confidence;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.review.term.ExtendReview;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * The legal review of one intended decision: of a case, of a measure in it, or to execute. Where a body has no reviewer of its own, one of another body of the county
 * reviews: he reads this dossier, with the materials that were handed in, and nothing else of the case, until it is given.
 * Source: 临政发〔2023〕14号 一、四; 行政处罚法 第五十八条.
 */
@Entity
@Table(name = "legal_review")
@Kind(TableKind.SHARED)
public class LegalReview extends Dossier {

    public static final String SUBMITTED = "SUBMITTED";
    public static final String SUPPLEMENTING = "SUPPLEMENTING";
    public static final String REVIEWING = "REVIEWING";
    public static final String PAUSED = "PAUSED";
    public static final String GIVEN = "GIVEN";
    /** 已失效: something has happened in the case that it has not seen, or the access to it has ended. */
    public static final String LAPSED = "LAPSED";

    public static final Set<String> UNFINISHED = Set.of(SUBMITTED, SUPPLEMENTING, REVIEWING, PAUSED);

    private static final String TERM = "linyi-14:1.4#14";
    private static final String REVIEWER = "linyi-14:1.4#7";

    /** The other body as long as it has access; nobody afterwards. */
    @Column(name = "counterparty_id")
    private Integer counterparty;

    /** The other body that reviews or has reviewed; null for the own one. */
    @Column(name = "reviewing_body", updatable = false)
    private Integer reviewing;

    /** The last day on which the other body has access. */
    @Column(name = "granted_until", updatable = false)
    private LocalDate grantedUntil;

    /** Of a case; null for an execution's. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "enforcement_id", updatable = false)
    private UUID enforcement;

    /** The measure of the case that is reviewed before it is ordered; null where the case's own decision is. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "seizure_id", updatable = false)
    private UUID seizure;

    @Embedded
    private Told told;

    @Column(name = "lead_user")
    private String leadUser;

    @Column(name = "assistant_user")
    private String assistantUser;

    @Embedded
    private Materials materials;

    @Embedded
    private Reviewer reviewer = Reviewer.none();

    @Embedded
    private Supplement supplement = Supplement.none();

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_ground")
    private PauseGround pauseGround;

    @Column(name = "pause_result")
    private String pauseResult;

    @Column(name = "extended_why")
    private String extendedWhy;

    @Embedded
    private Opinion opinion = Opinion.none();

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected LegalReview() {}

    private LegalReview(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, SUBMITTED, today);
    }

    /**
     * @param reviewing another body whose reviewer reviews; null for the own one
     * @param until the last day on which the other body may read and review it
     */
    static LegalReview submit(
            Desk desk, Reviewed of, OrganisationCode reviewing, LocalDate until, Materials materials) {
        LegalReview review = new LegalReview(of.owner(), TimeOrdered.id(desk.now()), desk.today());
        if (reviewing != null) {
            review.counterparty = reviewing.value();
            review.reviewing = reviewing.value();
            review.grantedUntil = until;
        }
        review.name(of);
        review.told = Told.of(of);
        review.leadUser = of.team().lead().user();
        review.assistantUser = of.team().assistant().user();
        review.materials = materials;
        return review;
    }

    private void name(Reviewed of) {
        switch (of) {
            case Enforcement execution -> enforcement = execution.uuid();
            case ReviewedSeizure measure -> {
                caseId = measure.of().uuid();
                seizure = measure.uuid();
            }
            default -> caseId = of.uuid();
        }
    }

    /** What the other body was asked for is done, or is no longer asked for: it reads nothing of it any more. */
    void endAccess(Register register) {
        counterparty = null;
        ReviewMaterial.endAccess(register, this);
    }

    /**
     * The last day of the other body's access has passed.
     *
     * @return whether it has lapsed with that; one that was given stays
     */
    public boolean expire(Register register) {
        endAccess(register);
        boolean unfinished = UNFINISHED.contains(stage());
        if (unfinished) {
            enter(LAPSED);
        }
        return unfinished;
    }

    /**
     * Those of it that are not finished end: what they look at is no longer what would be decided. Measures in a case that are
     * not ordered yet have reviews of their own, which go on. One that has been given and says no, or that it is a crime, has
     * said so, although nobody has taken it up yet.
     */
    public static void lapse(Desk desk, Reviewed of) {
        if (of.review().isRunning() && of.isUndecided()) {
            of.review()
                    .review()
                    .flatMap(id -> desk.register().find(LegalReview.class, Id.<LegalReview>of(id)))
                    .flatMap(LegalReview::opinion)
                    .ifPresent(given -> {
                        of.review().bearInMind(given);
                        if (given == ReviewOpinion.TRANSFER) {
                            of.suspectCrime();
                        }
                    });
        }
        ReviewsOf.rows(desk.register(), of.uuid())
                .where("d.stage in :unfinished", "unfinished", UNFINISHED)
                .list()
                .stream()
                .filter(review -> review.isOf(of))
                .forEach(review -> {
                    review.enter(LAPSED);
                    review.endAccess(desk.register());
                    Clocks.of(desk).stopAll(review);
                });
    }

    /** Not of a measure where the decision of its case is meant. */
    boolean isOf(Reviewed subject) {
        UUID of = seizure != null ? seizure : caseId != null ? caseId : enforcement;
        return of.equals(subject.uuid());
    }

    /** Whether it comes to nothing: another body's access has ended before it was given. */
    boolean isVain(LocalDate today) {
        return LAPSED.equals(stage()) || UNFINISHED.contains(stage()) && isAccessOver(today);
    }

    /** What is reviewed, as its owner reads it. */
    public Reviewed subject(Register register) {
        if (seizure != null) {
            return ReviewedSeizure.load(register, seizure);
        }
        return caseId == null
                ? register.load(Enforcement.class, Id.<Enforcement>of(enforcement))
                : register.load(EnforcementCase.class, Id.<EnforcementCase>of(caseId));
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.ofNullable(counterparty).map(OrganisationCode::new);
    }

    @Override
    public Optional<Part> partOf() {
        return caseId == null ? part("Enforcement", enforcement) : part("EnforcementCase", caseId);
    }

    /** After the last day of the other body's access nothing is done on it any more, and another review is asked for. */
    @Override
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        if (isAccessOver(today)) {
            return Optional.of(new Refusal("review.access-over", REVIEWER, grantedUntil));
        }
        if (act == ReplaceReviewer.class && reviewer.name().isEmpty()) {
            return Optional.of(new Refusal("review.nobody-to-replace", "linyi-14:1.4#8"));
        }
        return act == ExtendReview.class && !hasBegun()
                ? Optional.of(new Refusal("review.term-not-begun", TERM))
                : Optional.empty();
    }

    boolean isAccessOver(LocalDate today) {
        return counterparty != null && today.isAfter(grantedUntil);
    }

    public void requireHandler(Actor actor) {
        if (!actor.organisation().equals(owner()) || !isHandler(actor)) {
            throw new Refusal("case.not-the-handler", "linyi-14:1.4#16");
        }
    }

    public void requireOwner(Actor actor) {
        if (!actor.organisation().equals(owner())) {
            throw new Refusal("review.head-of-the-case-decides", TERM);
        }
    }

    public void requireReviewer(Actor actor) {
        if (!reviewer.is(actor)) {
            throw new Refusal("review.not-the-reviewer", REVIEWER);
        }
    }

    /** Whether he handles the case; then he must not review it. */
    boolean isHandler(Actor actor) {
        return leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
    }

    /** The body that reviews. */
    OrganisationCode reviewingBody() {
        return reviewing == null ? owner() : new OrganisationCode(reviewing);
    }

    boolean isByAnother() {
        return reviewing != null;
    }

    public Optional<LocalDate> grantedUntil() {
        return Optional.ofNullable(grantedUntil);
    }

    /** @return whether it is the first time: from then on the term runs */
    boolean accept(Actor by, Instant at) {
        boolean first = reviewer.accept(by, at);
        enter(REVIEWING);
        return first;
    }

    /** 审核人员回避: another one takes it over, and the term goes on. */
    void leave(String why, Desk desk) {
        reviewer.leave(why);
        putBack(desk);
    }

    /** 更换审核人员: the same, by the head. */
    void replaceReviewer(String why, Desk desk) {
        reviewer.replace(why);
        putBack(desk);
    }

    /** What is missing stays so. Whether experts must still be heard is for who takes it over to say: the clock stands still no longer. */
    private void putBack(Desk desk) {
        if (stage().equals(PAUSED)) {
            Clocks.of(desk).resume(Terms.LEGAL_REVIEW, this);
        }
        if (!stage().equals(SUPPLEMENTING)) {
            enter(SUBMITTED);
        }
    }

    /** Whether who had accepted it has left or was replaced, and another body than the one that would go on with it is asked. */
    boolean isLeftFor(OrganisationCode body) {
        return UNFINISHED.contains(stage())
                && reviewer.isGone()
                && !reviewingBody().equals(body);
    }

    void requireNotReplaced(Actor actor) {
        reviewer.requireNotGone(actor);
    }

    /** Whether its term has begun to run, whoever reviews it now. */
    public boolean hasBegun() {
        return reviewer.acceptedAt().isPresent();
    }

    /** @param until the last day for handing it in */
    public void askSupplement(String what, LocalDate until) {
        supplement.ask(what, until);
        enter(SUPPLEMENTING);
    }

    /** @return whether the review was running before and goes on */
    public boolean supply(String what) {
        supplement.supply(what);
        enter(reviewer.name().isPresent() ? REVIEWING : SUBMITTED);
        return hasBegun();
    }

    public void pause(PauseGround ground) {
        pauseGround = ground;
        enter(PAUSED);
    }

    public void resume(String result) {
        pauseResult = result.strip();
        enter(REVIEWING);
    }

    public void extend(String why) {
        extendedWhy = why.strip();
    }

    void give(ReviewOpinion given, Set<ReviewPoint> points, String reasons, LocalDate on) {
        opinion.give(given, points, reasons, on);
        enter(GIVEN);
    }

    /** What keeps others of the body from reading what was handed in: it tells of the party what the case tells. */
    public Optional<Refusal> closedTo(Actor reader) {
        boolean open = reader.audience() != Audience.MEMBER
                || reader.is(Role.LEGAL_REVIEWER)
                || Confidence.concerns(reader, owner(), leadUser, assistantUser);
        return open ? Optional.empty() : Optional.of(new Refusal("papers.not-your-case", "cn-penalty-2021:#50"));
    }

    /** Of an execution there is none. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public String caseNumber() {
        return told.number();
    }

    public String cause() {
        return told.cause();
    }

    /** What was handed in. */
    public Materials materials() {
        return materials;
    }

    public Optional<String> reviewerName() {
        return reviewer.name();
    }

    public Optional<String> missing() {
        return supplement.missing();
    }

    /** The last day for handing in what is missing. */
    public Optional<LocalDate> supplyUntil() {
        return supplement.until();
    }

    public Optional<String> supplement() {
        return supplement.supplied();
    }

    public Optional<ReviewOpinion> opinion() {
        return opinion.kind();
    }

    public Set<ReviewPoint> inOrder() {
        return opinion.inOrder();
    }

    public Optional<String> words() {
        return opinion.words();
    }

    public Optional<LocalDate> givenOn() {
        return opinion.on();
    }

    public Optional<Instant> acceptedAt() {
        return reviewer.acceptedAt();
    }
}
