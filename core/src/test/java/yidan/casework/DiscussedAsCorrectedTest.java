package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.SettleDissent;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/**
 * Review and discussion may come in either order, but what was discussed is what is decided: a correction that the review brings
 * is discussed. Source: 临政发〔2023〕14号 一、四 第十五条; 行政处罚法 第五十七条第二款.
 */
class DiscussedAsCorrectedTest {

    private static final LocalDate HELD = PreparedCases.HEARING_TERM_OVER;

    private final CaseWorld world = CaseWorld.get();

    private Refusal refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act));
    }

    private HoldDiscussion discussion(Id<EnforcementCase> id, LocalDate on) {
        return new HoldDiscussion(
                id,
                null,
                on,
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of("李某某：同意。", "周某某：同意。"),
                "一致同意。",
                "镇二楼会议室",
                null);
    }

    private Id<EnforcementCase> discussed() {
        Id<EnforcementCase> id = PreparedCases.toldWith(true, Set.of());
        world.world.itIs(HELD);
        world.perform(world.head, discussion(id, HELD));
        world.recordsSigned(id);
        return id;
    }

    private Id<LegalReview> given(Id<EnforcementCase> id, ReviewOpinion opinion) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        boolean agreed = opinion == ReviewOpinion.AGREE;
        world.perform(
                world.reviewer,
                new GiveOpinion(review, null, opinion, agreed ? EnumSet.allOf(ReviewPoint.class) : Set.of(), "经审核。"));
        return review;
    }

    @Test
    void what_was_discussed_before_it_was_corrected_is_discussed_again() {
        Id<EnforcementCase> id = discussed();
        Id<LegalReview> review = given(id, ReviewOpinion.CORRECT);
        world.world.itIs(HELD.plusDays(2));
        world.perform(world.officer, new AdoptOpinion(id, null, review, "已补正裁量的理由。"));
        assertTrue(world.reload(id).discussion().heldOn().isEmpty(), "it discussed another draft");
        assertEquals(
                HELD.plusDays(2), world.reload(id).discussion().correctedOn().orElseThrow());
        assertEquals(
                "case.not-discussed",
                refused(world.head, world.decision(id, PreparedCases.FINE)).key());
        Refusal earlier = refused(world.head, discussion(id, HELD.plusDays(1)));
        assertEquals("discussion.before-correction", earlier.key());
        assertEquals("linyi-14:1.4#15", earlier.basis());
        assertEquals(List.of("heldOn"), earlier.components());
        world.perform(world.head, discussion(id, HELD.plusDays(2)));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, PreparedCases.FINE));
    }

    @Test
    void what_the_review_agrees_with_need_not_be_discussed_again() {
        Id<EnforcementCase> id = discussed();
        Id<LegalReview> review = given(id, ReviewOpinion.AGREE);
        world.perform(world.officer, new AdoptOpinion(id, null, review, "采纳"));
        world.perform(world.head, world.decision(id, PreparedCases.FINE));
    }

    @Test
    void a_correction_that_the_head_does_not_want_changes_nothing_in_what_was_discussed() {
        Id<EnforcementCase> id = discussed();
        Id<LegalReview> review = given(id, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentFromOpinion(id, null, review, "表述无误。"));
        world.perform(world.head, new SettleDissent(id, null, false, "同意承办意见"));
        world.perform(world.head, world.decision(id, PreparedCases.FINE));
    }

    @Test
    void a_correction_that_the_head_wants_is_discussed_also_where_it_is_reviewed_anew() {
        Id<EnforcementCase> id = discussed();
        Id<LegalReview> first = given(id, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentFromOpinion(id, null, first, "表述无误。"));
        world.perform(world.head, new SettleDissent(id, null, true, "审核意见正确，请补正。"));
        Id<LegalReview> second = given(id, ReviewOpinion.AGREE);
        world.perform(world.officer, new AdoptOpinion(id, null, second, "采纳"));
        assertEquals(
                "case.not-discussed",
                refused(world.head, world.decision(id, PreparedCases.FINE)).key());
        world.perform(world.head, discussion(id, HELD));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, PreparedCases.FINE));
    }
}
