package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.review.DissentOnExecution;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.review.RequireExecutionReview;
import yidan.casework.execution.review.SettleExecutionDissent;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.tenancy.Id;

/** The gates of the review that a major execution needs. Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十五条. */
final class GatesOfExecutionReviews {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String DECIDED = "stage = 'DECIDED', decided_on = perform_by + 1, decided_by = 'niudu-head'";
    private static final String HELD_BY = "enforcement_decided_after_review";

    private GatesOfExecutionReviews() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "execution decided without the review it needs",
                                GatesOfExecutionReviews::major,
                                WORLD.head,
                                id -> PreparedExecutions.decision(Id.of(id)),
                                "enforcement.review-missing")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql("enforcement", DECIDED, HELD_BY),
                Gate.shut(
                                "execution decided while its review runs",
                                GatesOfExecutionReviews::underReview,
                                WORLD.head,
                                id -> PreparedExecutions.decision(Id.of(id)),
                                "enforcement.review-running")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql("enforcement", "review_passed = true, " + DECIDED, "enforcement_passed_by_a_review"),
                Gate.shut(
                                "execution decided while the dissent waits",
                                once("GatesOfExecutionReviews disputed", GatesOfExecutionReviews::disputed),
                                WORLD.head,
                                id -> PreparedExecutions.decision(Id.of(id)),
                                "enforcement.dissent-not-settled")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql("enforcement", DECIDED, HELD_BY),
                Gate.shut(
                                "execution decided before the correction that the head wants",
                                GatesOfExecutionReviews::upheld,
                                WORLD.head,
                                id -> PreparedExecutions.decision(Id.of(id)),
                                "enforcement.correction-due")
                        .on(PreparedExecutions.DEMAND_OVER)
                        .told()
                        .inSql(
                                "enforcement",
                                "review_passed = true, " + DECIDED,
                                "enforcement_corrected_before_passed"),
                Gate.shut(
                                "review of an execution overruled by the head",
                                once("GatesOfExecutionReviews disputed", GatesOfExecutionReviews::disputed),
                                WORLD.head,
                                id -> new SettleExecutionDissent(Id.of(id), null, false, "同意承办意见"),
                                "case.review-cannot-be-overruled")
                        .on(PreparedExecutions.DEMAND_OVER),
                Gate.shut(
                                "review of an execution before the demand has run out",
                                once("PreparedExecutions demanded", PreparedExecutions::demanded),
                                WORLD.officer,
                                id -> request(Id.of(id)),
                                "enforcement.demand-not-over")
                        .on(PreparedExecutions.DEMANDED)
                        .told(),
                Gate.shut(
                                "substitution decided without the review that was demanded",
                                GatesOfExecutionReviews::majorClearing,
                                WORLD.head,
                                id -> PreparedExecutions.instead(
                                        Id.of(id), PreparedCases.HEARING_TERM_OVER, null, false),
                                "enforcement.review-missing")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql(
                                "enforcement",
                                "stage = 'DECIDED', decided_on = opened_on, decided_by = 'niudu-head'",
                                HELD_BY));
    }

    private static Id<Enforcement> required(Id<Enforcement> id) {
        WORLD.perform(
                WORLD.leader,
                new RequireExecutionReview(id, null, EnumSet.of(ReviewTrigger.SOCIAL_IMPACT), "可能引发社会风险。"));
        return id;
    }

    private static Id<Enforcement> major() {
        Id<Enforcement> id = required(PreparedExecutions.demanded());
        WORLD.world.itIs(PreparedExecutions.DEMAND_OVER);
        return id;
    }

    private static Id<Enforcement> majorClearing() {
        return required(PreparedExecutions.toClear());
    }

    private static RequestExecutionReview request(Id<Enforcement> id) {
        return new RequestExecutionReview(id, null, null, null, "拟强制拆除。", "逾期不改正。", null, null, null, null);
    }

    private static Id<LegalReview> asked(Id<Enforcement> id) {
        WORLD.perform(WORLD.officer, request(id));
        return Id.of(WORLD.read(register -> register.load(Enforcement.class, id))
                .review()
                .review()
                .orElseThrow());
    }

    private static Id<Enforcement> underReview() {
        Id<Enforcement> id = major();
        asked(id);
        return id;
    }

    private static Id<Enforcement> disputed() {
        return disputed(ReviewOpinion.NO_DECISION);
    }

    private static Id<Enforcement> upheld() {
        Id<Enforcement> id = disputed(ReviewOpinion.CORRECT);
        WORLD.perform(WORLD.head, new SettleExecutionDissent(id, null, true, "请补正文书。"));
        return id;
    }

    private static Id<Enforcement> disputed(ReviewOpinion opinion) {
        Id<Enforcement> id = major();
        Id<LegalReview> review = asked(id);
        WORLD.perform(WORLD.reviewer, new AcceptMaterials(review, null));
        WORLD.perform(WORLD.reviewer, new GiveOpinion(review, null, opinion, Set.of(), "程序不合法。"));
        WORLD.perform(WORLD.officer, new DissentOnExecution(id, null, review, "程序合法。"));
        return id;
    }
}
