package yidan.casework.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewOpinion;
import yidan.evidence.Evidence;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * The legal review of one intended decision. Where a body has no reviewer of its own, one of another body of the county
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

    private static final String TERM = "linyi-14:1.4#14";
    private static final String REVIEWER = "linyi-14:1.4#7";

    @Column(name = "counterparty_id", updatable = false)
    private Integer counterparty;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(updatable = false)
    private String cause;

    @Column(name = "lead_user", updatable = false)
    private String leadUser;

    @Column(name = "assistant_user", updatable = false)
    private String assistantUser;

    @Column(updatable = false)
    private String proposal;

    @Column(updatable = false)
    private String report;

    @Column(name = "draft_decision", updatable = false)
    private String draftDecision;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private String evidence;

    @Column(name = "hearing_record", updatable = false)
    private String hearingRecord;

    @Column(name = "reviewer_user")
    private String reviewer;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private int supplements;

    private String missing;
    private String supplement;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_ground")
    private PauseGround pauseGround;

    @Column(name = "pause_result")
    private String pauseResult;

    @Column(name = "extended_why")
    private String extendedWhy;

    @Enumerated(EnumType.STRING)
    private ReviewOpinion opinion;

    @Convert(converter = ReviewPointsConverter.class)
    @Column(name = "points_in_order")
    private Set<ReviewPoint> inOrder = EnumSet.noneOf(ReviewPoint.class);

    private String words;

    @Column(name = "given_on")
    private LocalDate givenOn;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected LegalReview() {}

    private LegalReview(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, SUBMITTED, today);
    }

    /**
     * @param reviewing another body whose reviewer reviews; null for the own one
     * @param proposal 建议及其情况说明
     * @param draft 决定书代拟稿
     * @param basis 法律依据
     */
    static LegalReview submit(
            Desk desk, EnforcementCase of, OrganisationCode reviewing, String proposal, String draft, String basis) {
        LegalReview review = new LegalReview(of.owner(), TimeOrdered.id(desk.now()), desk.today());
        if (reviewing != null && !reviewing.county().equals(of.owner().county())) {
            throw new Refusal("review.other-county", REVIEWER);
        }
        review.counterparty = reviewing == null || reviewing.equals(of.owner()) ? null : reviewing.value();
        review.caseId = of.uuid();
        review.caseNumber = of.number().orElseThrow();
        review.cause = of.conduct().cause();
        review.leadUser = of.team().lead().user();
        review.assistantUser = of.team().assistant().user();
        review.proposal = proposal.strip();
        review.report = of.report().orElseThrow();
        review.draftDecision = draft.strip();
        review.legalBasis = basis.strip();
        review.evidence = list(Evidence.of(desk.register(), of.uuid()));
        review.hearingRecord = of.hearing().record().orElse(null);
        return review;
    }

    private static String list(List<Evidence> pieces) {
        StringBuilder lines = new StringBuilder();
        for (Evidence one : pieces) {
            lines.append(one.title())
                    .append("　")
                    .append(one.obtainedOn())
                    .append("　")
                    .append(one.proves())
                    .append('\n');
        }
        return lines.toString();
    }

    /** The opinion on a case, to be taken up there. */
    static LegalReview given(Register register, UUID caseId, Id<LegalReview> id) {
        LegalReview review = register.load(LegalReview.class, id);
        if (!review.caseId.equals(caseId)) {
            throw new Refusal("case.other-review", "cn-penalty-2021:#58");
        }
        if (!GIVEN.equals(review.stage())) {
            throw new Refusal("case.review-running", TERM);
        }
        return review;
    }

    /** Whether this person has accepted the review of that case. */
    public static boolean isReviewedBy(Register register, UUID caseId, Actor actor) {
        return register.of(LegalReview.class)
                        .where("d.caseId = :case", "case", caseId)
                        .where("d.reviewer = :reviewer", "reviewer", actor.user())
                        .count()
                > 0;
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.ofNullable(counterparty).map(OrganisationCode::new);
    }

    void requireHandler(Actor actor) {
        if (!actor.organisation().equals(owner()) || !isHandler(actor)) {
            throw new Refusal("case.not-the-handler", "linyi-14:1.4#16");
        }
    }

    void requireOwner(Actor actor) {
        if (!actor.organisation().equals(owner())) {
            throw new Refusal("review.head-of-the-case-decides", TERM);
        }
    }

    void requireReviewer(Actor actor) {
        if (!actor.user().equals(reviewer)) {
            throw new Refusal("review.not-the-reviewer", REVIEWER);
        }
    }

    /** Whether he handles the case; then he must not review it. */
    boolean isHandler(Actor actor) {
        return leadUser.equals(actor.user()) || assistantUser.equals(actor.user());
    }

    /** The body that reviews. */
    OrganisationCode reviewingBody() {
        return counterparty().orElse(owner());
    }

    void accept(Actor by, Instant at) {
        reviewer = by.user();
        reviewerName = by.name();
        acceptedAt = at;
        enter(REVIEWING);
    }

    void askSupplement(String what) {
        if (supplements > 0) {
            throw new Refusal("review.one-supplement", TERM);
        }
        supplements++;
        missing = what.strip();
        enter(SUPPLEMENTING);
    }

    /** @return whether the review was running before and goes on */
    boolean supply(String what) {
        supplement = what.strip();
        enter(acceptedAt == null ? SUBMITTED : REVIEWING);
        return acceptedAt != null;
    }

    void pause(PauseGround ground) {
        pauseGround = ground;
        enter(PAUSED);
    }

    void resume(String result) {
        pauseResult = result.strip();
        enter(REVIEWING);
    }

    void extend(String why) {
        extendedWhy = why.strip();
    }

    void give(ReviewOpinion newOpinion, Set<ReviewPoint> points, String reasons, LocalDate on) {
        boolean allInOrder = points.containsAll(EnumSet.complementOf(EnumSet.of(ReviewPoint.OTHER)));
        if ((newOpinion == ReviewOpinion.AGREE) != allInOrder) {
            throw new Refusal(
                    allInOrder ? "review.all-in-order-but-not-agreed" : "review.agreed-but-not-in-order",
                    "linyi-14:1.4#12");
        }
        opinion = newOpinion;
        inOrder = points.isEmpty() ? EnumSet.noneOf(ReviewPoint.class) : EnumSet.copyOf(points);
        words = reasons.strip();
        givenOn = on;
        enter(GIVEN);
    }

    public UUID caseId() {
        return caseId;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String cause() {
        return cause;
    }

    public String proposal() {
        return proposal;
    }

    public String report() {
        return report;
    }

    public String draftDecision() {
        return draftDecision;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** One line for each piece. */
    public String evidence() {
        return evidence;
    }

    public Optional<String> hearingRecord() {
        return Optional.ofNullable(hearingRecord);
    }

    public Optional<String> reviewerName() {
        return Optional.ofNullable(reviewerName);
    }

    public Optional<String> missing() {
        return Optional.ofNullable(missing);
    }

    public Optional<String> supplement() {
        return Optional.ofNullable(supplement);
    }

    public Optional<ReviewOpinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Set<ReviewPoint> inOrder() {
        return Set.copyOf(inOrder);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<LocalDate> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }
}
