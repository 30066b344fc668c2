package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.investigation.ReopenInvestigation;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.evidence.Evidence;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What the party says is weighed for it and never against it, and whatever was settled before it spoke is settled anew. */
class AfterTheDefenceTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final BigDecimal LESS = new BigDecimal("1200.00");
    private static final BigDecimal MORE = new BigDecimal("1800.00");
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate HEARD = PreparedCases.HEARING_TERM_OVER;

    private final CaseWorld world = CaseWorld.get();

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    @Test
    void nothing_heavier_is_told_after_the_party_has_spoken() {
        Id<EnforcementCase> id = PreparedCases.stated();
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        assertEquals("case.heavier-after-defence", refused(world.officer, world.notice(id, MORE, DAY)));
        world.perform(world.head, new ReopenInvestigation(id, null, "补充调查。"));
        world.perform(world.officer, world.report(id, MORE, false, Set.of()));
        assertEquals("case.heavier-after-defence", refused(world.officer, world.notice(id, MORE, DAY)), "nor anew");
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
        world.perform(world.officer, world.notice(id, LESS, DAY));
        world.perform(world.officer, world.heard(id, "仍然过高。", false));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        assertEquals("case.heavier-after-defence", refused(world.officer, world.notice(id, FINE, DAY)));
        Id<Evidence> piece = world.evidence(id);
        world.perform(world.officer, new VerifyEvidence(id, null, piece, true, "查明另有一处焚烧。"));
        world.perform(world.officer, world.notice(id, MORE, DAY));
    }

    private HoldDiscussion discussion(Id<EnforcementCase> id) {
        return new HoldDiscussion(
                id,
                null,
                HEARD,
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of("李某某：同意。", "周某某：同意。"),
                "一致同意。",
                "镇二楼会议室",
                null);
    }

    @Test
    void what_was_discussed_before_the_party_spoke_is_discussed_again() {
        Id<EnforcementCase> id = PreparedCases.toldWith(true, Set.of());
        world.world.itIs(HEARD);
        world.perform(world.head, discussion(id));
        world.perform(world.officer, world.heard(id, "数额过高。", false));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        review(id, ReviewOpinion.AGREE);
        assertEquals("case.not-discussed", refused(world.head, world.decision(id, FINE)));
        world.perform(world.head, discussion(id));
        assertEquals("statement.record-not-signed", refused(world.head, world.decision(id, FINE)));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, FINE));
    }

    private Id<LegalReview> asked(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    private void review(Id<EnforcementCase> id, ReviewOpinion opinion) {
        Id<LegalReview> review = asked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        review,
                        null,
                        opinion,
                        opinion == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                        "经审核。"));
        world.perform(world.officer, new AdoptOpinion(id, null, review, "采纳。"));
    }

    @Test
    void a_review_that_has_not_seen_what_the_party_says_ends() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), FINE);
        world.world.itIs(HEARD);
        Id<LegalReview> review = asked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(world.officer, world.heard(id, "数额过高。", false));
        assertEquals(
                LegalReview.LAPSED,
                world.read(register -> register.load(LegalReview.class, review)).stage());
        assertTrue(world.reload(id).review().review().isEmpty());
    }

    private DecideNoPenalty noPenalty(Id<EnforcementCase> id) {
        return new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "违法事实不能成立。", "已经教育。");
    }

    @Test
    void no_case_ends_without_a_penalty_past_the_review_that_it_needs() {
        Id<EnforcementCase> id = PreparedCases.toldWith(false, Set.of(ReviewTrigger.PUBLIC_INTEREST));
        world.world.itIs(HEARD);
        assertEquals("case.review-missing", refused(world.head, noPenalty(id)));
        review(id, ReviewOpinion.TRANSFER);
        assertEquals("case.review-not-passed", refused(world.head, noPenalty(id)));
        world.world.itIs(DAY);
        Id<EnforcementCase> against = PreparedCases.toldWith(false, Set.of(ReviewTrigger.PUBLIC_INTEREST));
        world.world.itIs(HEARD);
        review(against, ReviewOpinion.NO_DECISION);
        world.perform(world.head, noPenalty(against));
    }

    @Test
    void a_piece_that_was_verified_gets_no_more_files() {
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        Id<Evidence> piece = world.evidence(id);
        world.perform(world.officer, new VerifyEvidence(id, null, piece, true, "相互印证"));
        assertEquals(
                "evidence.closed-to-files", refused(world.officer, new AttachFiles(id, null, piece, List.of("0"))));
    }

    @Test
    void what_came_in_as_a_lead_was_not_discovered_before() {
        world.world.itIs(DAY.plusDays(1));
        Id<Lead> lead = Id.of(world.perform(
                        world.officer,
                        new RegisterLead(LeadSource.PATROL, DAY.plusDays(1), "巡查发现焚烧秸秆。", null, null, null, null))
                .dossier());
        assertEquals(
                "case.discovered-before-lead",
                refused(
                        world.officer,
                        world.proposal(
                                world.item("秸秆"),
                                lead,
                                world.person("niudu-officer1"),
                                world.person("niudu-officer2"),
                                false)));
    }
}
