package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static yidan.casework.Executing.SERVED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.ReplaceEnforcers;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.review.AdoptExecutionOpinion;
import yidan.casework.execution.review.DissentOnExecution;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.review.RequireExecutionReview;
import yidan.casework.execution.review.SettleExecutionDissent;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.material.ReviewMaterial;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.people.RecordReviewerQualification;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Not penalties alone are major: what the township executes itself is reviewed before it is decided. */
class ExecutionReviewTest {

    private static final LocalDate DEMAND_OVER = SERVED.plusDays(27);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final LegalReviews reviews = new LegalReviews(world.world.registers, world.world.clock());
    private final Actor linjins = world.world.person("linjin-reviewer", World.LINJIN, Role.LEGAL_REVIEWER);

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    /** A demolition is demanded, and the day of the demand is over. */
    private Id<Enforcement> demanded() {
        world.world.itIs(SERVED);
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DEMAND_OVER);
        return id;
    }

    private Id<Enforcement> major() {
        Id<Enforcement> id = demanded();
        world.perform(
                world.head, new RequireExecutionReview(id, null, EnumSet.of(ReviewTrigger.SOCIAL_IMPACT), "全村关注。"));
        return id;
    }

    private static DecideEnforcement decision(Id<Enforcement> id) {
        return Executing.decision(id, "组织人员拆除", "经催告逾期不履行，没有正当理由。");
    }

    private static RequestExecutionReview request(Id<Enforcement> id, Integer body, LocalDate until) {
        return new RequestExecutionReview(
                id, null, body, Set.of(), "拟强制拆除。", "责令改正后逾期未改正，经催告仍不履行。", null, null, until, null);
    }

    private Id<LegalReview> asked(Id<Enforcement> id) {
        world.perform(world.officer, request(id, null, null));
        return Id.of(executing.reload(id).review().review().orElseThrow());
    }

    private Id<LegalReview> given(Id<Enforcement> id, ReviewOpinion opinion) {
        Id<LegalReview> review = asked(id);
        boolean agreed = opinion == ReviewOpinion.AGREE;
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(review, null, opinion, agreed ? EnumSet.allOf(ReviewPoint.class) : Set.of(), "经审核。"));
        return review;
    }

    @Test
    void a_major_execution_is_decided_after_its_review_and_not_before() {
        Id<Enforcement> id = major();
        assertEquals("enforcement.review-missing", refused(world.head, decision(id)));
        Id<LegalReview> review = asked(id);
        assertEquals("enforcement.review-running", refused(world.head, decision(id)));
        LegalReview handedIn = reviews.load(world.reviewer, review);
        assertEquals("责令改正后逾期未改正，经催告仍不履行。", handedIn.materials().report());
        assertTrue(handedIn.materials().draftDecision().contains("未取得乡村建设规划许可证"), "as the execution fills it");
        List<String> titles = world.read(register -> ReviewMaterial.of(register, review.value())).stream()
                .map(ReviewMaterial::title)
                .toList();
        for (String paper : List.of("责令", "整改情况复查记录", "行政决定履行催告书")) {
            assertTrue(titles.stream().anyMatch(title -> title.startsWith(paper)), paper + " in " + titles);
        }

        world.perform(world.reviewer, new AcceptMaterials(review, null));
        Deadline clock = world.read(
                        register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                                .of(register.load(LegalReview.class, review)))
                .getFirst();
        assertEquals(Terms.LEGAL_REVIEW, clock.term());
        assertEquals(LocalDate.of(2026, 4, 13), clock.dueOn(), "ten working days");
        world.perform(
                world.reviewer,
                new GiveOpinion(review, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。"));
        assertEquals("enforcement.review-running", refused(world.head, decision(id)), "nobody has taken it up");
        world.perform(world.officer, new AdoptExecutionOpinion(id, null, review, "采纳。"));
        assertEquals("case.no-opinion-open", refused(world.officer, new DissentOnExecution(id, null, review, "程序合法。")));
        assertTrue(world.read(register -> Papers.of(register, id.value())).stream()
                .anyMatch(row -> row.form() == FormKind.LEGAL_REVIEW));
        world.perform(world.head, decision(id));
    }

    @Test
    void what_nobody_calls_major_needs_no_review_and_who_asks_for_one_waits_for_it() {
        Id<Enforcement> id = demanded();
        assertFalse(executing.reload(id).review().isRequired());
        asked(id);
        assertEquals("enforcement.review-running", refused(world.head, decision(id)));
    }

    @Test
    void an_opinion_against_it_is_not_overruled_and_the_execution_is_ended() {
        Id<Enforcement> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.NO_DECISION);
        world.perform(world.officer, new DissentOnExecution(id, null, review, "程序合法。"));
        assertEquals("enforcement.dissent-not-settled", refused(world.head, decision(id)));
        assertEquals(
                "case.review-cannot-be-overruled",
                refused(world.head, new SettleExecutionDissent(id, null, false, "同意承办意见")));
        world.perform(world.head, new SettleExecutionDissent(id, null, true, "同意审核意见"));
        assertEquals("enforcement.review-not-passed", refused(world.head, decision(id)));
        assertEquals("case.review-unchanged", refused(world.officer, request(id, null, null)));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OTHER, "审核认为程序不合法。"));
        assertEquals(EnforcementStages.ENDED, executing.reload(id).stage());
    }

    @Test
    void a_correction_that_the_head_wants_is_made_before_the_execution_is_decided() {
        Id<Enforcement> id = major();
        Id<LegalReview> review = given(id, ReviewOpinion.CORRECT);
        world.perform(world.officer, new DissentOnExecution(id, null, review, "程序合法。"));
        world.perform(world.head, new SettleExecutionDissent(id, null, true, "请补正文书。"));
        assertEquals("enforcement.correction-due", refused(world.head, decision(id)));
        world.perform(world.officer, new AdoptExecutionOpinion(id, null, review, "已补正。"));
        world.perform(world.head, decision(id));
    }

    @Test
    void what_the_party_says_after_the_review_is_reviewed_too() {
        Id<Enforcement> id = major();
        Id<LegalReview> agreed = given(id, ReviewOpinion.AGREE);
        world.perform(world.officer, new AdoptExecutionOpinion(id, null, agreed, "采纳。"));
        world.perform(world.officer, Executing.heard(id, "已经申请补办手续。", false, "没有取得许可。"));
        assertEquals("enforcement.review-missing", refused(world.head, decision(id)));
        Id<LegalReview> again = asked(id);
        world.perform(world.officer, Executing.heard(id, "再次陈述。", false, "与前次相同。"));
        assertEquals(LegalReview.LAPSED, reviews.load(world.reviewer, again).stage());
    }

    @Test
    void who_has_reviewed_it_does_not_take_it_over_and_with_its_end_ends_the_review() {
        Actor both = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);
        Id<Enforcement> id = major();
        world.perform(
                world.head,
                new RecordReviewerQualification(world.person("niudu-both"), "A20171408210002", SERVED.minusDays(60)));
        Id<LegalReview> review = asked(id);
        world.perform(both, new AcceptMaterials(review, null));
        ReplaceEnforcers takenOver =
                new ReplaceEnforcers(id, null, world.person("niudu-both"), world.person("niudu-officer2"), "工作调整");
        assertEquals("case.reviewed-already", refused(world.head, takenOver));
        world.perform(
                world.head,
                new ReplaceEnforcers(id, null, world.person("niudu-officer2"), world.person("niudu-officer3"), "工作调整"));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OBJECT_GONE, "房屋已经倒塌。"));
        LegalReview lapsed = world.read(register -> register.load(LegalReview.class, review));
        assertEquals(LegalReview.LAPSED, lapsed.stage());
        assertTrue(
                world
                        .read(register -> Clocks.of(
                                        World.NIUDU, world.world.clock().instant(), register)
                                .of(lapsed))
                        .stream()
                        .noneMatch(Deadline::isUndone));
    }

    @Test
    void another_body_reads_what_was_handed_in_and_nothing_else() {
        Id<Enforcement> id = major();
        assertEquals("review.no-end-of-access", refused(world.officer, request(id, World.LINJIN.value(), null)));
        world.perform(world.officer, request(id, World.LINJIN.value(), DEMAND_OVER.plusDays(9)));
        Id<LegalReview> review = Id.of(executing.reload(id).review().review().orElseThrow());
        assertEquals("拟强制拆除。", reviews.load(linjins, review).materials().proposal());
        assertFalse(world.world
                .registers
                .read(linjins, register -> ReviewMaterial.of(register, review.value()))
                .isEmpty());
        assertEquals(
                Optional.empty(),
                world.world.registers.read(linjins, register -> register.find(Enforcement.class, id)),
                "the execution itself stays closed");
        assertEquals("review.other-body-reviews", refused(world.reviewer, new AcceptMaterials(review, null)));
    }

    @Test
    void the_bodys_catalogue_makes_it_major_by_what_it_costs_the_party() {
        LocalDate day = LocalDate.of(2026, 11, 10);
        executing.nightIsSet();
        world.world.itIs(SERVED);
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, new OrderRectification(of, null, SERVED.plusDays(7), "清理沟渠，恢复原状。"));
        world.world.itIs(SERVED.plusDays(8));
        world.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new DemandRemoval(id, null, SERVED.plusDays(8), SERVED.plusDays(20), "自行清理。"));
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(day);
        handIn(day, "行政强制；乡镇；；1800.51");
        handIn(day.plusDays(1), "罚款；乡镇；海事；1");
        assertEquals(
                "enforcement.review-missing", refused(world.head, substitution(id, day, new BigDecimal("1800.51"))));
        world.perform(world.head, substitution(id, day, new BigDecimal("1800.50")));
    }

    private void handIn(LocalDate from, String matter) {
        Id<MajorCatalogue> id =
                Id.of(world.perform(world.reviewer, new EnterMajorCatalogue("牛政发〔2026〕30号", from, List.of(matter)))
                        .dossier());
        world.perform(world.head, new HandInMajorCatalogue(id, null));
    }

    private static DecideSubstitution substitution(Id<Enforcement> id, LocalDate day, BigDecimal estimate) {
        return new DecideSubstitution(id, null, "沟渠内的废弃物", "使用挖掘机清理。", day, estimate, null, false, true, "造成环境污染。");
    }
}
