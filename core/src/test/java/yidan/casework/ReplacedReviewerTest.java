package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LeaveReview;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.PauseGround;
import yidan.casework.review.ReplaceReviewer;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.review.term.ExtendReview;
import yidan.casework.review.term.PauseReview;
import yidan.casework.review.term.SupplyMaterials;
import yidan.people.DismissStaff;
import yidan.people.RecordReviewerQualification;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Who reviews leaves, is ill or is concerned: the review goes over to another, and its term goes on. */
class ReplacedReviewerTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Actor both = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);
    private final Actor bureausReviewer = world.world.person("sifaju-reviewer", World.JUSTICE, Role.LEGAL_REVIEWER);
    private final Actor bureausLiaison = world.world.person("sifaju-liaison", World.JUSTICE, Role.LIAISON);
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());

    @BeforeEach
    void two_are_qualified() {
        qualified(world.head, "niudu-both", "A20181408210002");
        qualified(bureausLiaison, "sifaju-reviewer", "A20161408210003");
    }

    private void qualified(Actor by, String account, String number) {
        world.perform(by, new RecordReviewerQualification(world.person(account), number, CaseWorld.DAY.minusDays(60)));
    }

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

    private Id<LegalReview> asked(Id<EnforcementCase> id, OrganisationCode body) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id,
                        null,
                        body == null ? null : body.value(),
                        EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                        "拟罚款",
                        "代拟稿",
                        "大气污染防治法",
                        body == null ? null : TODAY.plusDays(20)));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    private Id<LegalReview> accepted() {
        Id<LegalReview> id = asked(told(), null);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        return id;
    }

    private LegalReview reload(Id<LegalReview> id) {
        return world.read(register -> register.load(LegalReview.class, id));
    }

    private Deadline clock(Id<LegalReview> id) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(LegalReview.class, id)))
                .stream()
                .filter(one -> one.term().equals(Terms.LEGAL_REVIEW))
                .findFirst()
                .orElseThrow();
    }

    private static ReplaceReviewer replacing(Id<LegalReview> id) {
        return new ReplaceReviewer(id, null, "审核人员因病住院。");
    }

    private static GiveOpinion agreed(Id<LegalReview> id) {
        return new GiveOpinion(id, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。");
    }

    /** Source: 临政发〔2023〕14号 一、四 第八条、第十四条. */
    @Test
    void a_reviewer_who_cannot_go_on_is_replaced_by_the_head_and_the_term_goes_on() {
        Id<EnforcementCase> of = told();
        Id<LegalReview> id = asked(of, null);
        assertEquals("act.wrong-stage", refusal(world.head, replacing(id)), "nobody has accepted it yet");
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        LocalDate due = clock(id).dueOn();
        world.world.itIs(TODAY.plusDays(2));
        assertEquals("act.not-yours", refused(world.officer, replacing(id)));
        world.perform(world.head, replacing(id));
        assertEquals(LegalReview.SUBMITTED, reload(id).stage());
        assertEquals("review.replaced-stays", refused(world.reviewer, new AcceptMaterials(id, null)));
        assertEquals(
                "review.replaced-stays",
                refused(world.reviewer, new AskSupplement(id, null, "缺少照片。", TODAY.plusDays(6))));
        world.perform(world.head, new ExtendReview(id, null, 5, "案情复杂。"));
        assertTrue(clock(id).dueOn().isAfter(due), "extended while nobody has taken it up again");
        LocalDate extended = clock(id).dueOn();
        world.world.itIs(TODAY.plusDays(3));
        world.perform(both, new AcceptMaterials(id, null));
        assertEquals(Deadline.RUNNING, clock(id).stage());
        assertEquals(extended, clock(id).dueOn(), "the term is the reviewing body's and not the person's");
        world.perform(both, agreed(id));
        world.perform(world.officer, new AdoptOpinion(of, null, id, "采纳"));
        world.perform(world.head, world.decision(of, FINE));
    }

    private String refusal(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    @Test
    void a_term_that_has_not_begun_is_not_extended() {
        Id<LegalReview> id = asked(told(), null);
        assertEquals("review.term-not-begun", refused(world.head, new ExtendReview(id, null, 5, "案情复杂。")));
    }

    @Test
    void who_leaves_or_is_replaced_while_experts_are_heard_does_not_keep_the_clock_standing_still() {
        Id<LegalReview> left = accepted();
        world.perform(world.reviewer, new PauseReview(left, null, PauseGround.EXPERTS, "请专家论证。"));
        assertEquals(Deadline.SUSPENDED, clock(left).stage());
        world.perform(world.reviewer, new LeaveReview(left, null, "与审核内容有直接利害关系。"));
        assertEquals(LegalReview.SUBMITTED, reload(left).stage());
        assertEquals(Deadline.RUNNING, clock(left).stage());
        assertEquals("case.withdrawn-stays", refused(world.reviewer, new AcceptMaterials(left, null)));
        Id<LegalReview> replaced = accepted();
        world.perform(world.reviewer, new PauseReview(replaced, null, PauseGround.EXPERTS, "请专家论证。"));
        world.perform(world.head, replacing(replaced));
        assertEquals(Deadline.RUNNING, clock(replaced).stage());
        world.perform(both, new AcceptMaterials(replaced, null));
        world.perform(both, new PauseReview(replaced, null, PauseGround.EXPERTS, "专家论证尚未完毕。"));
    }

    @Test
    void what_is_missing_is_supplied_to_who_takes_the_review_over() {
        Id<LegalReview> id = accepted();
        world.perform(world.reviewer, new AskSupplement(id, null, "缺少现场照片。", TODAY.plusDays(6)));
        world.perform(world.head, replacing(id));
        assertEquals(LegalReview.SUPPLEMENTING, reload(id).stage(), "it is still missing");
        assertEquals("review.nobody-to-replace", refused(world.head, replacing(id)));
        world.perform(world.officer, new SupplyMaterials(id, null, "补充现场照片三张。"));
        assertEquals(LegalReview.SUBMITTED, reload(id).stage());
        assertEquals(Deadline.RUNNING, clock(id).stage());
        world.perform(both, new AcceptMaterials(id, null));
        world.perform(both, agreed(id));
    }

    @Test
    void what_is_asked_for_before_another_has_accepted_it_stops_the_clock_that_runs() {
        Id<LegalReview> id = accepted();
        world.perform(world.reviewer, new LeaveReview(id, null, "与审核内容有直接利害关系。"));
        world.perform(both, new AskSupplement(id, null, "缺少现场照片。", TODAY.plusDays(6)));
        assertEquals(Deadline.SUSPENDED, clock(id).stage(), "the days of the supplement are not counted");
        world.perform(world.officer, new SupplyMaterials(id, null, "补充现场照片三张。"));
        assertEquals(Deadline.RUNNING, clock(id).stage());
        world.perform(both, new AcceptMaterials(id, null));
    }

    @Test
    void a_head_who_handles_the_case_does_not_replace_its_reviewer() {
        Actor handling = world.world.person("niudu-officer1", World.NIUDU, Role.OFFICER, Role.HEAD);
        Id<LegalReview> id = accepted();
        assertEquals("case.is-the-handler", refused(handling, replacing(id)));
    }

    @Test
    void the_reviewer_of_another_body_who_is_replaced_reads_nothing_of_it_any_more() {
        Id<EnforcementCase> of = told();
        Id<LegalReview> id = asked(of, World.JUSTICE);
        world.perform(bureausReviewer, new AcceptMaterials(id, null));
        world.perform(world.head, replacing(id));
        assertTrue(reviews.row(bureausReviewer, id).isEmpty());
        assertThrows(Refusal.class, () -> reviews.load(bureausReviewer, id));
        assertEquals("review.replaced-stays", refused(bureausReviewer, new AcceptMaterials(id, null)));
        Actor colleague = world.world.person("sifaju-colleague", World.JUSTICE, Role.LEGAL_REVIEWER);
        assertEquals(
                "拟罚款", reviews.load(colleague, id).materials().proposal(), "the body's other reviewers take it up");
        Id<LegalReview> own = asked(of, null);
        assertEquals(LegalReview.LAPSED, reload(id).stage(), "nobody there can: another body is asked");
        assertTrue(reload(id).counterparty().isEmpty());
        world.perform(world.reviewer, new AcceptMaterials(own, null));
    }

    @Test
    void where_nobody_else_of_the_body_can_review_it_another_body_is_asked() {
        Id<EnforcementCase> of = told();
        Id<LegalReview> id = asked(of, null);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
        assertEquals("case.review-running", again(of, World.JUSTICE), "it is in hand");
        world.perform(world.head, replacing(id));
        assertEquals("case.review-running", again(of, null), "the same body goes on with the same review");
        Id<LegalReview> elsewhere = asked(of, World.JUSTICE);
        assertEquals(LegalReview.LAPSED, reload(id).stage());
        world.perform(bureausReviewer, new AcceptMaterials(elsewhere, null));
    }

    private String again(Id<EnforcementCase> of, OrganisationCode body) {
        return assertThrows(Refusal.class, () -> asked(of, body)).key();
    }

    @Test
    void who_is_dismissed_passes_on_the_review_that_he_has_in_hand() {
        world.engage(World.NIUDU, "niudu-reviewer-leaving", Role.LEGAL_REVIEWER, null, null);
        qualified(world.head, "niudu-reviewer-leaving", "A20191408210009");
        Actor leaving = world.world.person("niudu-reviewer-leaving", World.NIUDU, Role.LEGAL_REVIEWER);
        Id<LegalReview> id = asked(told(), null);
        world.perform(leaving, new AcceptMaterials(id, null));
        DismissStaff dismissed = new DismissStaff(World.NIUDU, world.person("niudu-reviewer-leaving"), false);
        Refusal inHand = assertThrows(Refusal.class, () -> world.perform(world.bureau, dismissed));
        assertEquals("staff.dossiers-in-hand", inHand.key());
        assertTrue(inHand.arguments().get(2).toString().contains(reload(id).cause()), inHand.toString());
        world.perform(world.head, replacing(id));
        world.perform(world.bureau, dismissed);
        world.perform(world.reviewer, new AcceptMaterials(id, null));
    }

    @Test
    void who_was_dismissed_with_a_review_in_hand_is_replaced_afterwards() {
        world.engage(World.NIUDU, "niudu-reviewer-gone", Role.LEGAL_REVIEWER, null, null);
        qualified(world.head, "niudu-reviewer-gone", "A20191408210010");
        Id<LegalReview> id = asked(told(), null);
        world.perform(
                world.world.person("niudu-reviewer-gone", World.NIUDU, Role.LEGAL_REVIEWER),
                new AcceptMaterials(id, null));
        world.perform(world.bureau, new DismissStaff(World.NIUDU, world.person("niudu-reviewer-gone"), true));
        world.perform(world.head, replacing(id));
        world.perform(world.reviewer, new AcceptMaterials(id, null));
    }
}
