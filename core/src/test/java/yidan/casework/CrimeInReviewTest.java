package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.crime.RefuseReferral;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.Discontinue;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.penalty.Mitigation;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.evidence.Evidence;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What a reviewer has called a crime, or told not to do, is not undone by a small step. Source: 行政处罚法 第二十七条、第五十八条. */
class CrimeInReviewTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);

    CrimeInReviewTest() {
        world.world.itIs(LocalDate.of(2026, 3, 10));
    }

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private RequestLegalReview request(Set<ReviewTrigger> triggers) {
        return new RequestLegalReview(id, null, null, triggers, "拟罚款", "代拟稿", "大气污染防治法");
    }

    private Id<LegalReview> given(ReviewOpinion opinion) {
        world.perform(world.officer, request(Set.of()));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        review,
                        null,
                        opinion,
                        opinion == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                        "经审核。"));
        return review;
    }

    private void adopted(ReviewOpinion opinion) {
        world.perform(world.officer, new AdoptOpinion(id, null, given(opinion), "采纳"));
    }

    private Discontinue end() {
        return CaseWorld.died(id);
    }

    private DecideNoPenalty spare(RulingKind kind) {
        return new DecideNoPenalty(id, null, kind, "不予处罚。", "已教育。");
    }

    private void reported() {
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "涉嫌犯罪。"));
    }

    @Test
    void the_case_is_not_ended_past_it() {
        adopted(ReviewOpinion.TRANSFER);
        assertEquals("case.review-suspects-crime", refused(world.head, end()));
    }

    @Test
    void the_case_is_not_ended_before_what_the_reviewer_said_is_taken_up_either() {
        given(ReviewOpinion.TRANSFER);
        assertEquals("case.review-suspects-crime", refused(world.head, end()));
        world.evidence(id);
        assertEquals("case.review-suspects-crime", refused(world.head, end()), "nor when the review has lapsed");
    }

    @Test
    void new_evidence_does_not_make_it_a_matter_of_a_fine_again() {
        adopted(ReviewOpinion.TRANSFER);
        world.evidence(id);
        assertEquals("case.review-not-passed", refused(world.head, world.decision(id, FINE)));
        world.prove(id);
        assertTrue(world.reload(id).review().isRequired(), "who has asked needs the answer");
        assertTrue(world.reload(id).review().isCrimeSuspected());
        assertEquals("case.proved-after-notice", refused(world.head, world.decision(id, FINE)));
        assertEquals("case.review-suspects-crime", refused(world.head, end()));
    }

    @Test
    void reporting_the_investigation_anew_without_a_penalty_does_not_get_around_it() {
        adopted(ReviewOpinion.TRANSFER);
        world.perform(world.head, new ReopenInvestigation(id, null, "补充调查。"));
        world.perform(
                world.officer,
                new ReportInvestigation(
                        id,
                        null,
                        "拟不予处罚。",
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Mitigation.NONE,
                        null,
                        null,
                        false,
                        Set.of()));
        assertEquals("case.review-suspects-crime", refused(world.head, spare(RulingKind.NO_PENALTY_NO_FACTS)));
    }

    @Test
    void who_dissents_from_it_does_not_undo_it() {
        Id<LegalReview> review = given(ReviewOpinion.TRANSFER);
        world.perform(world.officer, new DissentFromOpinion(id, null, review, "情节轻微。"));
        world.prove(id);
        assertEquals("case.review-suspects-crime", refused(world.head, end()));
    }

    @Test
    void the_head_refers_it() {
        adopted(ReviewOpinion.TRANSFER);
        reported();
        world.perform(world.head, new TransferToJustice(id, null, "县公安局", "涉嫌犯罪。"));
        assertEquals(RulingKind.TRANSFERRED, world.reload(id).ruling().kind().orElseThrow());
    }

    @Test
    void where_the_head_refuses_with_reasons_it_is_reviewed_again_and_then_decided() {
        adopted(ReviewOpinion.TRANSFER);
        reported();
        world.perform(world.head, new RefuseReferral(id, null, "情节显著轻微，危害不大。"));
        assertEquals("case.review-missing", refused(world.head, world.decision(id, FINE)));
        adopted(ReviewOpinion.AGREE);
        world.perform(world.head, world.decision(id, FINE));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void who_was_told_no_asks_nobody_else_before_something_is_proved() {
        adopted(ReviewOpinion.NO_DECISION);
        Id<Evidence> piece = world.evidence(id);
        assertEquals("case.review-unchanged", refused(world.officer, request(Set.of())));
        world.perform(world.officer, new VerifyEvidence(id, null, piece, false, "不能印证"));
        assertEquals("case.review-unchanged", refused(world.officer, request(Set.of())));
        world.perform(world.head, spare(RulingKind.NO_PENALTY_NO_FACTS));
    }

    @Test
    void an_interview_does_not_wipe_away_what_nobody_has_taken_up_yet() {
        Id<LegalReview> review = given(ReviewOpinion.TRANSFER);
        world.perform(world.officer, interview());
        assertEquals("case.review-suspects-crime", refused(world.head, end()));
        assertTrue(world.reload(id).review().isCrimeSuspected());
        assertEquals("case.review-unchanged", refused(world.officer, request(Set.of())), "and nobody else is asked");
        assertEquals(ReviewOpinion.TRANSFER, reviewOf(review).opinion().orElseThrow());
    }

    @Test
    void nor_does_evidence_that_proves_nothing_wipe_away_a_no() {
        given(ReviewOpinion.NO_DECISION);
        world.evidence(id);
        assertEquals("case.review-unchanged", refused(world.officer, request(Set.of())));
        assertEquals("case.review-not-passed", refused(world.head, world.decision(id, FINE)));
    }

    @Test
    void a_review_that_is_running_ends_when_somebody_is_heard() {
        world.perform(world.officer, request(Set.of()));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.officer, interview());
        assertEquals(LegalReview.LAPSED, reviewOf(review).stage());
    }

    private RecordInterview interview() {
        return new RecordInterview(
                id,
                null,
                "郑小满",
                InterviewedAs.WITNESS,
                LocalDate.of(2026, 3, 10),
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "牛杜镇人民政府",
                true,
                true,
                "问：看到了什么？\n答：地头有人在烧。",
                Signing.SIGNED,
                null);
    }

    private LegalReview reviewOf(Id<LegalReview> review) {
        return world.read(register -> register.load(LegalReview.class, review));
    }
}
