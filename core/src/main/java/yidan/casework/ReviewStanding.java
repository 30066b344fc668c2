package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.tenancy.Refusal;
import yidan.tenancy.UuidConverter;

/**
 * Where a case, a measure in it, or an execution, stands with its legal review: whether it needs one, which one, and what became of the opinion.
 *
 * <p>An opinion against a decision, or for transfer, cannot be overruled by the head: 未通过的，不得作出决定 (行政处罚法 第五十八条).
 * Where handler and reviewer disagree over it, the facts are looked into again before another review is asked for. A correction he may settle
 * himself (临政发〔2023〕14号 一、四 第十五条); where he sides with the reviewer it is made before it counts as passed.
 */
@Embeddable
public class ReviewStanding {

    private static final String STATUTE = "cn-penalty-2021:#58";
    private static final String REVIEWED_FIRST = "linyi-14:1.4#5";
    private static final String SETTLED = "linyi-14:1.4#15";
    private static final String CRIME = "cn-penalty-2021:#27";

    @Column(name = "review_required")
    private boolean required;

    @Convert(converter = ReviewTriggersConverter.class)
    @Column(name = "review_triggers")
    private Set<ReviewTrigger> triggers = EnumSet.noneOf(ReviewTrigger.class);

    @Convert(converter = UuidConverter.class)
    @Column(name = "review_id")
    private UUID review;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_opinion")
    private ReviewOpinion opinion;

    @Column(name = "review_passed")
    private boolean passed;

    @Column(name = "review_dissent")
    private String dissent;

    /** Why the head sided with the reviewer; null where he did not. */
    @Column(name = "review_upheld")
    private String upheld;

    @Column(name = "review_answer")
    private String answer;

    /** A reviewer has said that it is a crime, and the head has neither referred it nor refused to. */
    @Column(name = "review_suspects_crime")
    private boolean crime;

    protected ReviewStanding() {}

    public static ReviewStanding none() {
        return new ReviewStanding();
    }

    /** These are the reasons for a review, and what was passed before was passed without them. */
    public void require(Set<ReviewTrigger> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        EnumSet<ReviewTrigger> all = EnumSet.copyOf(reasons);
        all.addAll(triggers);
        triggers = all;
        required = true;
    }

    /** Something has happened that the review has not seen; it proves nothing yet, so that an opinion against a decision stands. */
    public void overtake() {
        if (!isAgainst()) {
            fallBack();
        }
    }

    /** What the review has seen is otherwise now. That it suspected a crime stays until the head has decided on it. */
    public void fallBack() {
        passed = false;
        opinion = null;
        review = null;
        dissent = null;
        upheld = null;
        answer = null;
    }

    public void ask(UUID newReview) {
        if (review != null && opinion == null) {
            throw new Refusal("case.review-running", "linyi-14:1.4#14");
        }
        if (dissent != null) {
            throw new Refusal("case.dissent-not-settled", SETTLED);
        }
        // Who was told no does not go to another reviewer with the same facts: they change first, and it falls back.
        if (isAgainst()) {
            throw new Refusal("case.review-unchanged", REVIEWED_FIRST, "ReviewOpinion." + opinion.name());
        }
        fallBack();
        review = newReview;
        // Who has asked does not decide without the answer.
        required = true;
    }

    /** Also of a correction that the handler did not want and the head wants: then he says what was done after all. */
    public void adopt(UUID of, ReviewOpinion given, String done) {
        if (!isCorrectionDue() || !of.equals(review)) {
            requireThis(of);
        }
        hear(given);
        answer = done.strip();
        passed = given == ReviewOpinion.AGREE || given == ReviewOpinion.CORRECT;
    }

    public void dissent(UUID of, ReviewOpinion given, String reasons) {
        requireThis(of);
        if (given == ReviewOpinion.AGREE) {
            throw new Refusal("case.nothing-to-dissent-from", SETTLED);
        }
        hear(given);
        dissent = reasons.strip();
        passed = false;
    }

    public void settle(boolean forTheReviewer, String reasons) {
        if (dissent == null) {
            throw new Refusal("case.no-dissent", SETTLED);
        }
        if (!forTheReviewer && opinion != ReviewOpinion.CORRECT) {
            throw new Refusal("case.review-cannot-be-overruled", REVIEWED_FIRST).at("forTheReviewer");
        }
        dissent = null;
        if (forTheReviewer) {
            // 应当采纳: nobody has said yet what was corrected.
            upheld = reasons.strip();
        } else {
            answer = reasons.strip();
            passed = true;
        }
    }

    /** The head wants the correction made, and it is not made yet. */
    public boolean isCorrectionDue() {
        return upheld != null && opinion == ReviewOpinion.CORRECT && !passed;
    }

    private void requireThis(UUID of) {
        if (!of.equals(review) || opinion != null) {
            throw new Refusal("case.other-review", SETTLED);
        }
    }

    /** An opinion against a decision counts from when it was given, not only once the handler has taken it up. */
    public void bearInMind(ReviewOpinion given) {
        if (isAgainst(given)) {
            hear(given);
        }
    }

    private void hear(ReviewOpinion given) {
        opinion = given;
        if (given == ReviewOpinion.TRANSFER) {
            suspectCrime();
        }
    }

    /** 涉嫌犯罪: no decision takes the place of the head's own on it (行政处罚法 第二十七条、第五十七条（四）). */
    public void suspectCrime() {
        crime = true;
    }

    /** The head has referred it, or has refused to with his reasons: then it is reviewed again. */
    public void settleCrime() {
        crime = false;
        if (opinion == ReviewOpinion.TRANSFER) {
            fallBack();
        }
    }

    public boolean isCrimeSuspected() {
        return crime;
    }

    private boolean isAgainst() {
        return isAgainst(opinion);
    }

    private static boolean isAgainst(ReviewOpinion given) {
        return given == ReviewOpinion.NO_DECISION || given == ReviewOpinion.TRANSFER;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isPassed() {
        return passed;
    }

    public Set<ReviewTrigger> triggers() {
        return Set.copyOf(triggers);
    }

    /** The review that is running or was the last. */
    public Optional<UUID> review() {
        return Optional.ofNullable(review);
    }

    public Optional<ReviewOpinion> opinion() {
        return Optional.ofNullable(opinion);
    }

    /** The handler's reasons against the opinion, which wait for the head. */
    public Optional<String> dissent() {
        return Optional.ofNullable(dissent);
    }

    /** Why the head sided with the reviewer. */
    public Optional<String> upheld() {
        return Optional.ofNullable(upheld);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public boolean isRunning() {
        return review != null && opinion == null;
    }

    /** Its opinion is still to be adopted or brought before the head. */
    public boolean isToBeTakenUp() {
        return isRunning() || isCorrectionDue();
    }

    /**
     * What stands in the way of a decision not to punish: the opinion against a penalty does not.
     *
     * @param proposed whether a penalty is proposed; where none is there is nothing to be reviewed
     */
    Optional<Refusal> obstacleToNoPenalty(boolean proposed) {
        boolean against = opinion == ReviewOpinion.NO_DECISION && dissent == null;
        return against || !proposed && review == null ? Optional.empty() : obstacle();
    }

    /** What stands in the way of every decision but a referral. */
    public Optional<Refusal> unsettledCrime() {
        return crime ? Optional.of(new Refusal("case.review-suspects-crime", CRIME)) : Optional.empty();
    }

    /** What stands in the way of a penalty. */
    Optional<Refusal> obstacle() {
        return obstacle("case", STATUTE);
    }

    /** What stands in the way of the decision to execute. */
    public Optional<Refusal> obstacleToExecution() {
        return crime
                ? Optional.of(new Refusal("enforcement.review-suspects-crime", CRIME))
                : obstacle("enforcement", REVIEWED_FIRST);
    }

    /** What stands in the way of a sealing or seizure. */
    public Optional<Refusal> obstacleToSeizure() {
        return crime
                ? Optional.of(new Refusal("seizure.review-suspects-crime", CRIME))
                : obstacle("seizure", REVIEWED_FIRST);
    }

    /** What stands in the way of auctioning for the fine what was sealed or seized. */
    public Optional<Refusal> obstacleToSetOff() {
        return crime
                ? Optional.of(new Refusal("setoff.review-suspects-crime", CRIME))
                : obstacle("setoff", REVIEWED_FIRST);
    }

    private Optional<Refusal> obstacle(String of, String article) {
        if (dissent != null) {
            return Optional.of(new Refusal(of + ".dissent-not-settled", SETTLED));
        }
        if (isRunning()) {
            return Optional.of(new Refusal(of + ".review-running", article));
        }
        if (isCorrectionDue()) {
            return Optional.of(new Refusal(of + ".correction-due", SETTLED));
        }
        if (isAgainst()) {
            return Optional.of(new Refusal(of + ".review-not-passed", article, "ReviewOpinion." + opinion.name()));
        }
        return required && !passed ? Optional.of(new Refusal(of + ".review-missing", article)) : Optional.empty();
    }
}
