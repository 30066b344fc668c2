package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.PreparedMeans;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.DissentOnSeizure;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.RequireSeizureReview;
import yidan.casework.seizure.review.SettleSeizureDissent;
import yidan.tenancy.Id;

/** The gates of the review that a major measure needs before it is ordered. Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十五条. */
final class GatesOfSeizureReviews {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final String APPROVED =
            "stage = 'APPROVED', decided_by = 'niudu-head', decided_at = '2026-03-02 09:00+08'";
    private static final String HELD_BY = "seizure_ordered_after_review";

    private GatesOfSeizureReviews() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "measure approved without the review it needs",
                                GatesOfSeizureReviews::major,
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, "同意"),
                                "seizure.review-missing")
                        .told()
                        .inSql("seizure", APPROVED, HELD_BY),
                Gate.shut(
                                "measure approved while its review runs",
                                GatesOfSeizureReviews::underReview,
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, "同意"),
                                "seizure.review-running")
                        .told()
                        .inSql("seizure", "review_passed = true, " + APPROVED, "seizure_passed_by_a_review"),
                Gate.shut(
                                "measure approved while the dissent waits",
                                once("GatesOfSeizureReviews disputed", GatesOfSeizureReviews::disputed),
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, "同意"),
                                "seizure.dissent-not-settled")
                        .told()
                        .inSql("seizure", APPROVED, HELD_BY),
                Gate.shut(
                                "measure approved before the correction that the head wants",
                                GatesOfSeizureReviews::upheld,
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, "同意"),
                                "seizure.correction-due")
                        .told()
                        .inSql("seizure", "review_passed = true, " + APPROVED, "seizure_corrected_before_passed"),
                Gate.shut(
                                "measure approved although a reviewer sees a crime",
                                GatesOfSeizureReviews::crime,
                                WORLD.head,
                                id -> new ApproveSeizure(Id.of(id), null, "同意"),
                                "seizure.review-suspects-crime")
                        .told()
                        .inSql("seizure", "review_required = false, " + APPROVED, HELD_BY),
                Gate.shut(
                        "review of a measure overruled by the head",
                        once("GatesOfSeizureReviews disputed", GatesOfSeizureReviews::disputed),
                        WORLD.head,
                        id -> new SettleSeizureDissent(Id.of(id), null, false, "同意承办意见"),
                        "case.review-cannot-be-overruled"),
                Gate.shut(
                                "dissent from a review of a measure settled where there is none",
                                GatesOfSeizureReviews::underReview,
                                WORLD.head,
                                id -> new SettleSeizureDissent(Id.of(id), null, true, "同意审核意见"),
                                "case.no-dissent")
                        .told(),
                Gate.shut(
                                "review of a measure asked for by who does not handle the case",
                                GatesOfSeizureReviews::major,
                                WORLD.third,
                                id -> request(Id.of(id)),
                                "case.not-the-handler")
                        .told());
    }

    private static Id<Seizure> major() {
        Id<Seizure> id = PreparedMeans.seizure(false);
        WORLD.perform(
                WORLD.leader, new RequireSeizureReview(id, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "关系生产经营。"));
        return id;
    }

    private static RequestSeizureReview request(Id<Seizure> id) {
        return new RequestSeizureReview(id, null, null, null, "拟扣押。", "正在转移。", null, null, null, null);
    }

    private static Id<LegalReview> asked(Id<Seizure> id) {
        WORLD.perform(WORLD.officer, request(id));
        return Id.of(WORLD.read(register -> register.load(Seizure.class, id))
                .review()
                .review()
                .orElseThrow());
    }

    private static Id<Seizure> underReview() {
        Id<Seizure> id = major();
        asked(id);
        return id;
    }

    private static Id<LegalReview> given(Id<Seizure> id, ReviewOpinion opinion) {
        Id<LegalReview> review = asked(id);
        WORLD.perform(WORLD.reviewer, new AcceptMaterials(review, null));
        WORLD.perform(WORLD.reviewer, new GiveOpinion(review, null, opinion, Set.of(), "程序不合法。"));
        return review;
    }

    private static Id<Seizure> disputed() {
        return disputed(ReviewOpinion.NO_DECISION);
    }

    private static Id<Seizure> disputed(ReviewOpinion opinion) {
        Id<Seizure> id = major();
        WORLD.perform(WORLD.officer, new DissentOnSeizure(id, null, given(id, opinion), "程序合法。"));
        return id;
    }

    private static Id<Seizure> upheld() {
        Id<Seizure> id = disputed(ReviewOpinion.CORRECT);
        WORLD.perform(WORLD.head, new SettleSeizureDissent(id, null, true, "请补正文书。"));
        return id;
    }

    private static Id<Seizure> crime() {
        Id<Seizure> id = major();
        WORLD.perform(WORLD.officer, new AdoptSeizureOpinion(id, null, given(id, ReviewOpinion.TRANSFER), "采纳。"));
        return id;
    }
}
