package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.DissentFromOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.PauseGround;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.RequireReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.SettleDissent;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.ExtendReview;
import yidan.casework.review.term.PauseReview;
import yidan.casework.review.term.ResumeReview;
import yidan.casework.review.term.SupplyMaterials;
import yidan.document.FormKind;
import yidan.people.RecordReviewerQualification;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A major decision is reviewed: why, by whom, with what, within which term, and with what effect. */
class ReviewTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();
    private final int item = world.item("秸秆");
    private final Actor bureausReviewer = world.world.person("sifaju-reviewer", World.JUSTICE, Role.LEGAL_REVIEWER);
    private final Actor bureausLiaison = world.world.person("sifaju-liaison", World.JUSTICE, Role.LIAISON);
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<EnforcementCase> told() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(TODAY);
        return id;
    }

    private static RequestLegalReview request(Id<EnforcementCase> id, OrganisationCode body, LocalDate until) {
        return new RequestLegalReview(
                id,
                null,
                body == null ? null : body.value(),
                EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                "拟罚款",
                "代拟稿",
                "大气污染防治法",
                until);
    }

    private Id<LegalReview> asked(Id<EnforcementCase> id, OrganisationCode body, LocalDate until) {
        world.perform(world.officer, request(id, body, until));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    private LegalReview reload(Id<LegalReview> id) {
        return world.read(register -> register.load(LegalReview.class, id));
    }

    private Deadline clock(Id<LegalReview> id) {
        return clock(id, Terms.LEGAL_REVIEW);
    }

    private Deadline clock(Id<LegalReview> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(LegalReview.class, id)))
                .stream()
                .filter(one -> one.term().equals(term))
                .findFirst()
                .orElseThrow();
    }

    private void opinion(Id<LegalReview> id, ReviewOpinion opinion) {
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        id,
                        null,
                        opinion,
                        opinion == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                        "经审核。"));
    }

    @Test
    void what_is_missing_is_asked_for_once_and_the_clock_stands_still_meanwhile() {
        Id<LegalReview> id = asked(told(), null, null);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        LocalDate due = clock(id).dueOn();
        Actor another = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);
        assertEquals(
                "review.not-the-reviewer",
                refused(another, new AskSupplement(id, null, "缺少现场照片。", TODAY.plusDays(6))),
                "whoever reviews it has one notice");
        world.perform(world.reviewer, new AskSupplement(id, null, "缺少现场照片。", TODAY.plusDays(6)));
        assertEquals(Deadline.SUSPENDED, clock(id).stage());
        Deadline toSupply = clock(id, Terms.REVIEW_SUPPLEMENT);
        assertEquals(TODAY.plusDays(6), toSupply.dueOn());
        assertEquals(World.NIUDU, toSupply.dueBy(), "the handlers' clock");
        assertEquals("case.not-the-handler", refused(world.third, new SupplyMaterials(id, null, "补充现场照片三张。")));
        world.world.itIs(TODAY.plusDays(7));
        world.perform(world.officer, new SupplyMaterials(id, null, "补充现场照片三张。"));
        assertEquals(Deadline.RUNNING, clock(id).stage());
        assertFalse(clock(id, Terms.REVIEW_SUPPLEMENT).isUndone(), "handed in late, and handed in all the same");
        assertTrue(clock(id).dueOn().isAfter(due), "the days of the supplement are not counted");
        assertEquals(
                "review.one-supplement",
                refused(world.reviewer, new AskSupplement(id, null, "还缺一份。", TODAY.plusDays(8))));
    }

    @Test
    void experts_are_heard_outside_the_term() {
        Id<LegalReview> id = asked(told(), null, null);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        LocalDate due = clock(id).dueOn();
        world.perform(world.reviewer, new PauseReview(id, null, PauseGround.EXPERTS, "请专家论证。"));
        assertEquals(
                "act.wrong-stage",
                refused(
                        world.reviewer,
                        new GiveOpinion(id, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意")));
        world.world.itIs(TODAY.plusDays(7));
        world.perform(world.reviewer, new ResumeReview(id, null, "论证认为定性准确。"));
        assertTrue(clock(id).dueOn().isAfter(due));
    }

    @Test
    void the_head_extends_a_complex_review_by_ten_working_days_at_most() {
        Id<LegalReview> id = asked(told(), null, null);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        assertEquals(LocalDate.of(2026, 3, 24), clock(id).dueOn(), "ten working days");
        assertEquals("deadline.extension-too-long", refused(world.head, new ExtendReview(id, null, 11, "案情复杂。")));
        world.perform(world.head, new ExtendReview(id, null, 10, "案情复杂。"));
        assertEquals(LocalDate.of(2026, 4, 8), clock(id).dueOn(), "ten more, with 清明 between them");
    }

    @Test
    void who_has_no_qualification_does_not_review() {
        Actor fresh = world.world.person("niudu-archivist", World.NIUDU, Role.LEGAL_REVIEWER);
        Id<LegalReview> id = asked(told(), null, null);
        assertEquals("review.reviewer-not-qualified", refused(fresh, new AcceptMaterials(id, null)));
    }

    @Test
    void another_body_reviews_by_a_grant_that_ends_when_its_opinion_is_taken_up() {
        world.perform(
                bureausLiaison,
                new RecordReviewerQualification(
                        world.person("sifaju-reviewer"), "A20161408210003", CaseWorld.DAY.minusDays(60)));
        Id<EnforcementCase> case1 = told();
        assertEquals("review.no-end-of-access", refused(world.officer, request(case1, World.JUSTICE, null)));
        assertEquals("review.access-past", refused(world.officer, request(case1, World.JUSTICE, TODAY.minusDays(1))));
        Id<LegalReview> id = asked(case1, World.JUSTICE, TODAY.plusDays(20));
        assertEquals("review.other-body-reviews", refused(world.reviewer, new AcceptMaterials(id, null)));
        world.perform(bureausReviewer, new AcceptMaterials(id, null));
        world.perform(
                bureausReviewer,
                new GiveOpinion(id, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。"));
        world.perform(world.officer, new AdoptOpinion(case1, null, id, "采纳"));
        assertEquals("case.no-opinion-open", refused(world.officer, new AdoptOpinion(case1, null, id, "采纳")));
        assertTrue(reload(id).counterparty().isEmpty(), "the grant is over");
        world.perform(world.head, world.decision(case1, FINE));
    }

    @Test
    void a_township_that_reviews_reads_what_was_handed_in_until_the_last_day_and_only_its_reviewer() {
        Actor linjins = world.world.person("linjin-reviewer", World.LINJIN, Role.LEGAL_REVIEWER);
        Id<EnforcementCase> case1 = told();
        world.perform(world.head, discussed(case1));
        Id<LegalReview> id = asked(case1, World.LINJIN, TODAY.plusDays(1));
        assertEquals("拟罚款", reviews.load(linjins, id).materials().proposal());
        assertThrows(Refusal.class, () -> reviews.load(world.neighbour, id), "an officer is no reviewer");
        assertTrue(reviews.row(world.neighbour, id).isEmpty());
        world.world.itIs(TODAY.plusDays(2));
        assertThrows(Refusal.class, () -> reviews.load(linjins, id));
        assertEquals("review.access-over", refused(linjins, new AcceptMaterials(id, null)));
        Id<LegalReview> again = asked(case1, null, null);
        assertEquals(LegalReview.LAPSED, reload(id).stage());
        world.perform(world.reviewer, new AcceptMaterials(again, null));
        assertEquals(
                TODAY,
                world.reload(case1).discussion().heldOn().orElseThrow(),
                "nothing has changed in what was discussed");
    }

    private HoldDiscussion discussed(Id<EnforcementCase> id) {
        return new HoldDiscussion(
                id,
                null,
                TODAY,
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of("李某某：同意", "周某某：同意"),
                "同意。",
                "镇二楼会议室",
                null);
    }

    @Test
    void an_opinion_against_the_decision_is_not_overruled_and_a_correction_may_be() {
        Id<EnforcementCase> barred = told();
        Id<LegalReview> against = asked(barred, null, null);
        opinion(against, ReviewOpinion.NO_DECISION);
        world.perform(world.officer, new DissentFromOpinion(barred, null, against, "事实清楚。"));
        assertEquals("case.dissent-not-settled", refused(world.head, world.decision(barred, FINE)));
        assertEquals(
                "case.review-cannot-be-overruled",
                refused(world.head, new SettleDissent(barred, null, false, "同意承办意见")));

        Id<EnforcementCase> corrected = told();
        Id<LegalReview> correction = asked(corrected, null, null);
        opinion(correction, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentFromOpinion(corrected, null, correction, "表述无误。"));
        world.perform(world.head, new SettleDissent(corrected, null, false, "同意承办意见"));
        Map<String, Object> sheet =
                papers.paper(corrected, FormKind.APPROVAL_SHEET).fields();
        assertEquals("法制审核意见：纠正\n承办机构的异议：表述无误。", sheet.get("grounds"));
        assertEquals("采纳承办机构的意见：同意承办意见", sheet.get("headOpinion"));
        assertTrue(sheet.get("headSigned").toString().endsWith("（系统内签批）"), sheet.toString());
        assertTrue(papers.paper(corrected, FormKind.LEGAL_REVIEW)
                .fields()
                .get("reviewerSigned")
                .toString()
                .endsWith("（系统内签批）"));
        world.perform(world.head, world.decision(corrected, FINE));
    }

    /** Source: 临政发〔2023〕14号 一、四 第十五条; 行政处罚法 第五十八条. */
    @Test
    void a_correction_that_the_head_wants_is_made_before_it_has_passed() {
        Id<EnforcementCase> id = told();
        Id<LegalReview> review = asked(id, null, null);
        opinion(review, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentFromOpinion(id, null, review, "表述无误。"));
        world.perform(world.head, new SettleDissent(id, null, true, "审核意见正确，请补正。"));
        assertEquals("审核意见正确，请补正。", world.reload(id).review().upheld().orElseThrow());
        assertEquals("case.correction-due", refused(world.head, world.decision(id, FINE)));
        assertEquals("case.other-review", refused(world.officer, new DissentFromOpinion(id, null, review, "仍然认为无误。")));
        world.perform(world.officer, new AdoptOpinion(id, null, review, "已补正证据的出处。"));
        assertEquals("已补正证据的出处。", world.reload(id).review().answer().orElseThrow());
        world.perform(world.head, world.decision(id, FINE));
    }

    @Test
    void a_correction_that_the_head_wants_may_be_reviewed_anew() {
        Id<EnforcementCase> id = told();
        Id<LegalReview> first = asked(id, null, null);
        opinion(first, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentFromOpinion(id, null, first, "表述无误。"));
        world.perform(world.head, new SettleDissent(id, null, true, "审核意见正确，请补正。"));
        Id<LegalReview> second = asked(id, null, null);
        assertEquals("case.review-running", refused(world.head, world.decision(id, FINE)));
        opinion(second, ReviewOpinion.AGREE);
        world.perform(world.officer, new AdoptOpinion(id, null, second, "采纳"));
        world.perform(world.head, world.decision(id, FINE));
    }

    @Test
    void head_and_reviewer_demand_a_review_that_the_handler_did_not_see_reason_for() {
        Id<EnforcementCase> id = told();
        world.perform(
                world.reviewer, new RequireReview(id, null, EnumSet.of(ReviewTrigger.PUBLIC_INTEREST), "涉及饮用水源地。"));
        assertEquals("case.review-missing", refused(world.head, world.decision(id, FINE)));
        assertEquals(
                "act.not-yours",
                refused(world.officer, new RequireReview(id, null, EnumSet.of(ReviewTrigger.OTHER), "承办人员自行提请。")));
    }

    @Test
    void from_the_amount_that_the_county_sets_a_decision_is_major() throws SQLException {
        world.world.itIs(CaseWorld.DAY);
        world.perform(world.bureau, new SetCountyParameter("MAJOR_DECISION_AMOUNT", "1900", CaseWorld.DAY, "县目录"));
        Id<EnforcementCase> below = world.told(item, new BigDecimal("1899.99"));
        Id<EnforcementCase> from = world.told(item, new BigDecimal("1900.00"));
        assertFalse(world.reload(below).review().isRequired());
        assertTrue(world.reload(from).review().isRequired(), "以上 includes the figure");
        world.world.itIs(TODAY);
        assertEquals("case.review-missing", refused(world.head, world.decision(from, new BigDecimal("1900.00"))));
        // Other stories of this world know no such amount.
        try (Connection owner = world.world.owner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("update yidan.county_parameter set stage = 'WITHDRAWN' where county_id = 140821"
                    + " and parameter_code = 'MAJOR_DECISION_AMOUNT'");
        }
    }
}
