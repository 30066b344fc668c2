package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.RefuseSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureStages;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.DissentOnSeizure;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.RequireSeizureReview;
import yidan.casework.seizure.review.SettleSeizureDissent;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.people.RecordReviewerQualification;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A sealing or seizure that is major is reviewed before it is ordered; what cannot wait is done at once. */
class SeizureReviewTest {

    private static final List<String> THINGS = PreparedMeans.THINGS;

    private final CaseWorld world = CaseWorld.get();
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
    private final Id<EnforcementCase> of = world.opened(world.item("秸秆"));

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Seizure reload(Id<Seizure> id) {
        return world.read(register -> register.load(Seizure.class, id));
    }

    private Id<Seizure> major() {
        Id<Seizure> id = PreparedMeans.seizure(of, false);
        world.perform(
                world.leader, new RequireSeizureReview(id, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "关系生产经营。"));
        return id;
    }

    private static ApproveSeizure approval(Id<Seizure> id) {
        return new ApproveSeizure(id, null, "同意");
    }

    private static RequestSeizureReview request(Id<Seizure> id, Integer body, LocalDate until) {
        return new RequestSeizureReview(
                id, null, body, Set.of(), "拟扣押打捆机。", "当事人正在转移打捆机，不扣押证据可能灭失。", null, null, until, null);
    }

    private Id<LegalReview> asked(Id<Seizure> id) {
        world.perform(world.officer, request(id, null, null));
        return Id.of(reload(id).review().review().orElseThrow());
    }

    private void give(Actor reviewer, Id<LegalReview> review, ReviewOpinion opinion) {
        boolean agreed = opinion == ReviewOpinion.AGREE;
        world.perform(reviewer, new AcceptMaterials(review, null));
        world.perform(
                reviewer,
                new GiveOpinion(review, null, opinion, agreed ? EnumSet.allOf(ReviewPoint.class) : Set.of(), "经审核。"));
    }

    private Id<LegalReview> given(Id<Seizure> id, ReviewOpinion opinion) {
        Id<LegalReview> review = asked(id);
        give(world.reviewer, review, opinion);
        return review;
    }

    @Test
    void a_major_seizure_is_approved_after_its_review_and_not_before() {
        world.prove(of);
        Id<Seizure> id = major();
        assertEquals("seizure.review-missing", refused(world.head, approval(id)));
        Id<LegalReview> review = asked(id);
        assertEquals("seizure.review-running", refused(world.head, approval(id)));
        LegalReview handedIn = reviews.load(world.reviewer, review);
        assertTrue(handedIn.caseNumber().endsWith("　扣押"), handedIn.caseNumber());
        assertTrue(handedIn.materials().draftDecision().contains("打捆机1台"));
        assertEquals("《大气污染防治法》第三十条", handedIn.materials().legalBasis());
        assertFalse(handedIn.materials().evidence().isBlank(), "what the case has found is handed in");
        give(world.reviewer, review, ReviewOpinion.AGREE);
        assertEquals("seizure.review-running", refused(world.head, approval(id)), "nobody has taken it up");
        world.perform(world.officer, new AdoptSeizureOpinion(id, null, review, "采纳。"));
        assertEquals(
                "case.no-opinion-open",
                refused(world.officer, new AdoptSeizureOpinion(id, null, review, "采纳。")),
                "it is taken up once");
        assertTrue(
                world.read(register -> Papers.of(register, of.value())).stream()
                        .anyMatch(row -> row.form() == FormKind.LEGAL_REVIEW),
                "the opinion stands in the case");
        world.perform(world.head, approval(id));
        assertEquals(SeizureStages.APPROVED, reload(id).stage());
        assertFalse(world.reload(of).review().isRequired(), "the case's own decision is another one");
    }

    @Test
    void an_opinion_against_it_is_not_overruled_and_the_measure_is_refused() {
        Id<Seizure> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.NO_DECISION);
        world.perform(world.officer, new DissentOnSeizure(id, null, review, "依据充分。"));
        assertEquals("seizure.dissent-not-settled", refused(world.head, approval(id)));
        assertEquals(
                "case.review-cannot-be-overruled",
                refused(world.head, new SettleSeizureDissent(id, null, false, "同意承办意见")));
        world.perform(world.head, new SettleSeizureDissent(id, null, true, "同意审核意见"));
        assertEquals("seizure.review-not-passed", refused(world.head, approval(id)));
        assertEquals("case.review-unchanged", refused(world.officer, request(id, null, null)));
        world.perform(world.head, new RefuseSeizure(id, null, "审核没有通过。"));
        assertEquals(SeizureStages.REFUSED, reload(id).stage());
    }

    @Test
    void a_correction_is_settled_by_the_head_and_the_measure_approved() {
        Id<Seizure> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentOnSeizure(id, null, review, "文书已经规范。"));
        world.perform(world.head, new SettleSeizureDissent(id, null, false, "同意承办意见"));
        world.perform(world.head, approval(id));
        assertEquals(SeizureStages.APPROVED, reload(id).stage());
    }

    @Test
    void a_correction_that_the_head_wants_is_made_before_the_measure_is_approved() {
        Id<Seizure> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentOnSeizure(id, null, review, "文书已经规范。"));
        world.perform(world.head, new SettleSeizureDissent(id, null, true, "请补正文书。"));
        assertEquals("seizure.correction-due", refused(world.head, approval(id)));
        world.perform(world.officer, new AdoptSeizureOpinion(id, null, review, "已经补正。"));
        world.perform(world.head, approval(id));
        assertEquals(SeizureStages.APPROVED, reload(id).stage());
    }

    @Test
    void who_sees_a_crime_in_a_measure_has_seen_it_in_the_case() {
        Id<Seizure> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.TRANSFER);
        world.perform(world.officer, new AdoptSeizureOpinion(id, null, review, "采纳。"));
        assertEquals("seizure.review-suspects-crime", refused(world.head, approval(id)));
        assertTrue(world.reload(of).review().isCrimeSuspected(), "the head decides on it before anything else");
    }

    @Test
    void what_was_said_and_not_taken_up_counts_although_the_investigation_ends() {
        Id<Seizure> id = major();
        given(id, ReviewOpinion.TRANSFER);
        world.prove(of);
        world.perform(world.officer, world.report(of, new BigDecimal("1500.00"), false, Set.of()));
        assertEquals(SeizureStages.LAPSED, reload(id).stage());
        assertTrue(world.reload(of).review().isCrimeSuspected());
    }

    @Test
    void new_evidence_leaves_the_review_of_a_measure_and_the_end_of_the_investigation_ends_it() {
        Id<Seizure> id = major();
        Id<LegalReview> review = asked(id);
        world.prove(of);
        assertEquals(LegalReview.SUBMITTED, reviews.load(world.reviewer, review).stage());
        world.perform(world.officer, world.report(of, new BigDecimal("1500.00"), false, Set.of()));
        assertEquals(LegalReview.LAPSED, reviews.load(world.reviewer, review).stage());
    }

    @Test
    void with_the_refusal_ends_the_review() {
        Id<Seizure> id = major();
        Id<LegalReview> review = asked(id);
        world.perform(world.head, new RefuseSeizure(id, null, "情节显著轻微。"));
        assertEquals(LegalReview.LAPSED, reviews.load(world.reviewer, review).stage());
    }

    @Test
    void who_reviewed_a_measure_and_withdraws_has_reviewed_nothing() {
        Actor other = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);
        world.perform(
                world.head,
                new RecordReviewerQualification(
                        world.person("niudu-both"), "A20171408210002", CaseWorld.DAY.minusDays(60)));
        Id<Seizure> id = major();
        Id<LegalReview> review = asked(id);
        give(other, review, ReviewOpinion.AGREE);
        world.perform(world.officer, new AdoptSeizureOpinion(id, null, review, "采纳。"));
        world.perform(
                world.officer,
                new AskWithdrawal(
                        of, null, world.person("niudu-both"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        world.perform(world.head, new DecideWithdrawal(of, null, true, null, null, "情况属实。"));
        assertEquals("seizure.review-missing", refused(world.head, approval(id)));
    }

    @Test
    void another_body_reads_what_was_handed_in_and_nothing_else() {
        Actor linjins = world.world.person("linjin-reviewer", World.LINJIN, Role.LEGAL_REVIEWER);
        Id<Seizure> id = major();
        world.perform(world.officer, request(id, World.LINJIN.value(), CaseWorld.DAY.plusDays(9)));
        Id<LegalReview> review = Id.of(reload(id).review().review().orElseThrow());
        assertEquals("拟扣押打捆机。", reviews.load(linjins, review).materials().proposal());
        assertFalse(world.world
                .registers
                .read(linjins, register -> ReviewMaterial.of(register, review.value()))
                .isEmpty());
        assertEquals(
                Optional.empty(), world.world.registers.read(linjins, register -> register.find(Seizure.class, id)));
        assertEquals("review.other-body-reviews", refused(world.reviewer, new AcceptMaterials(review, null)));
    }

    @Test
    void the_bodys_catalogue_makes_a_measure_major_and_what_cannot_wait_does_not_wait_for_it() {
        Id<EnforcementCase> other = world.opened(world.item("秸秆"));
        Id<Seizure> before = PreparedMeans.seizure(of, false);
        LocalDate day = LocalDate.of(2026, 11, 18);
        world.world.itIs(day);
        handIn(day, "行政强制；乡镇；；");
        handIn(day.plusDays(1), "罚款；乡镇；海事；1");
        assertEquals("seizure.review-missing", refused(world.head, approval(before)), "asked for before, decided now");
        Id<Seizure> id = PreparedMeans.seizure(other, false);
        assertEquals(Set.of(ReviewTrigger.OTHER), reload(id).review().triggers());
        assertEquals("seizure.review-missing", refused(world.head, approval(id)));
        world.perform(world.head, new RefuseSeizure(id, null, "按紧急情况办理。"));

        world.perform(world.officer, Seizing.urgently(other, day));
        Id<Seizure> urgent = Id.of(world.read(register -> Seizure.of(register, other.value())).stream()
                .filter(Seizure::isUrgent)
                .findFirst()
                .orElseThrow()
                .uuid());
        assertFalse(reload(urgent).review().isRequired());
        world.perform(world.head, new ConfirmSeizure(urgent, null, "同意"));
        assertTrue(reload(urgent).isInForce(), "the law has twenty-four hours for that, and no review");
    }

    private void handIn(LocalDate from, String matter) {
        Id<MajorCatalogue> id =
                Id.of(world.perform(world.reviewer, new EnterMajorCatalogue("牛政发〔2026〕31号", from, List.of(matter)))
                        .dossier());
        world.perform(world.head, new HandInMajorCatalogue(id, null));
    }
}
