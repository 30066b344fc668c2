package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A decision rests on what was told, reviewed and discussed, not on what came later. */
class LateEvidenceTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate HEARING_TERM_OVER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<Evidence> evidence(Id<EnforcementCase> id, boolean fromParty) {
        world.perform(
                world.officer,
                new AddEvidence(
                        id,
                        null,
                        EvidenceKind.DOCUMENTARY,
                        "收据",
                        "证明购买",
                        CaseWorld.DAY,
                        "镇政府",
                        fromParty ? "当事人" : "证人",
                        true,
                        null,
                        List.of(world.photo()),
                        fromParty));
        return world.read(
                register -> Id.of(Evidence.of(register, id.value()).getLast().uuid()));
    }

    private void verify(Id<EnforcementCase> id, boolean fromParty) {
        world.perform(world.officer, new VerifyEvidence(id, null, evidence(id, fromParty), true, "属实"));
    }

    private Id<LegalReview> reviewAsked(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    @Test
    void what_is_proved_after_the_notice_is_told_before_it_counts() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        verify(id, false);
        assertEquals("case.proved-after-notice", refused(world.head, world.decision(id, FINE)));
        world.perform(world.officer, world.notice(id, FINE, HEARING_TERM_OVER));
        world.perform(world.officer, world.waiver(id, HEARING_TERM_OVER, "书面放弃"));
        world.world.itIs(HEARING_TERM_OVER.plusDays(8));
        world.perform(world.head, world.decision(id, FINE));
    }

    @Test
    void what_the_party_itself_hands_in_need_not_be_told_to_it() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        verify(id, true);
        world.perform(world.head, world.decision(id, FINE));
    }

    @Test
    void new_evidence_is_reviewed_and_discussed_again() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Id<LegalReview> review = reviewAsked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(review, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。"));
        world.perform(world.officer, new AdoptOpinion(id, null, review, "采纳"));
        world.perform(
                world.head,
                new HoldDiscussion(
                        id,
                        null,
                        HEARING_TERM_OVER,
                        world.person("niudu-head"),
                        Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                        List.of("李某某：同意", "周某某：同意"),
                        "同意。",
                        "镇二楼会议室",
                        null));
        verify(id, true);
        assertEquals("case.review-missing", refused(world.head, world.decision(id, FINE)));
        assertTrue(world.reload(id).discussion().heldOn().isEmpty());
    }

    @Test
    void a_review_that_is_running_ends_when_the_evidence_changes() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Id<LegalReview> review = reviewAsked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        evidence(id, true);
        assertEquals(
                LegalReview.LAPSED,
                world.read(register -> register.load(LegalReview.class, review)).stage());
        reviewAsked(id);
    }
}
