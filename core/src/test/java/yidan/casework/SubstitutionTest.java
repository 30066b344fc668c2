package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.casefile.Completeness;
import yidan.casefile.FileVolume;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.DraftEnforcementPaper;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.NotePerformed;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.review.AdoptExecutionOpinion;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.substitution.DecideSubstitution;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.paper.DraftPaper;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;

/** 代履行决定书: what the statute wants on it, and that it is performed as the party was told. */
class SubstitutionTest {

    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate DECIDED = DAY.plusDays(21);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();
    private final PaperDesk desk = new PaperDesk();

    private Id<EnforcementCase> neglected() {
        executing.nightIsSet();
        Id<EnforcementCase> of = world.opened(world.item("秸秆"));
        world.perform(world.officer, new OrderRectification(of, null, DAY.plusDays(7), "清理沟渠，恢复原状。"));
        world.world.itIs(DAY.plusDays(8));
        world.perform(world.officer, new CheckRectification(of, null, false, "没有清理"));
        return of;
    }

    private Id<Enforcement> demanded() {
        return demanded(neglected());
    }

    private Id<Enforcement> demanded(Id<EnforcementCase> of) {
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new DemandRemoval(id, null, DAY.plusDays(8), DAY.plusDays(20), "自行清理。"));
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DECIDED);
        return id;
    }

    private static DecideSubstitution decision(
            Id<Enforcement> id, LocalDate performOn, String performer, boolean noInterest) {
        return new DecideSubstitution(
                id,
                null,
                "沟渠内的废弃物约三立方米",
                "使用挖掘机清理，运至中转站。",
                performOn,
                new BigDecimal("1800.50"),
                performer,
                noInterest,
                true,
                "经催告仍不履行，已经造成环境污染。");
    }

    private static CarryOutEnforcement carryOut(Id<Enforcement> id, String performer) {
        return new CarryOutEnforcement(
                id,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 50),
                null,
                null,
                "镇环保站二人",
                performer,
                true,
                new BigDecimal("1700.00"),
                true,
                true,
                true,
                true,
                "按照决定清理。",
                Signing.SIGNED,
                null,
                false,
                "设备突发故障",
                null);
    }

    @Test
    void the_demand_names_the_order_that_was_issued_though_another_has_been_drafted_since() {
        Id<EnforcementCase> of = neglected();
        String order = PaperDesk.number(desk.paper(of, FormKind.RECTIFICATION_NOTICE));
        world.perform(world.officer, new DraftPaper(of, null, FormKind.RECTIFICATION_NOTICE));
        Id<Enforcement> id = demanded(of);
        assertEquals(order, desk.paper(id, FormKind.DEMAND).fields().get("decision"));
    }

    @Test
    void the_decision_names_object_manner_day_estimated_cost_and_who_performs() {
        Id<Enforcement> id = demanded();
        world.perform(world.head, decision(id, DECIDED.plusDays(2), "某保洁服务部", true));
        OfficialDocument paper = desk.paper(id, FormKind.SUBSTITUTION_DECISION);
        assertTrue(PaperDesk.number(paper).contains("代履决字"));
        assertEquals("沟渠内的废弃物约三立方米", paper.fields().get("object"));
        assertEquals("使用挖掘机清理，运至中转站。", paper.fields().get("way"));
        assertEquals("2026年3月25日", paper.fields().get("performOn"));
        assertEquals("人民币1,800.50元", paper.fields().get("estimate").toString().replace(" ", ""));
        assertEquals("某保洁服务部", paper.fields().get("performer"));
        assertTrue(paper.fields().get("basis").toString().contains("第五十一条"));
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.DEMAND)),
                paper.fields().get("demand"));
        assertTrue(paper.has("remedy"));
        assertTrue(FileVolume.MAIN.order().contains(FormKind.SUBSTITUTION_DECISION));
    }

    @Test
    void what_is_done_in_the_partys_place_is_not_decided_like_another_execution_and_the_other_way_round() {
        Id<Enforcement> id = demanded();
        desk.assertRefused(
                world.head,
                Executing.decision(id, "清理", "逾期不履行"),
                "enforcement.is-substitution",
                "cn-compulsion-2011:#51");
        desk.assertRefused(
                world.officer,
                new DraftEnforcementPaper(id, null, FormKind.EXECUTION_DECISION),
                "paper.not-now",
                "linyi-14:1.3#8");
        world.perform(world.officer, new DraftEnforcementPaper(id, null, FormKind.SUBSTITUTION_DECISION));
        assertTrue(desk.paper(id, FormKind.SUBSTITUTION_DECISION).isDraft());
        world.world.itIs(DAY);
        Id<Enforcement> demolition = executing.demanded();
        executing.serve(demolition, FormKind.DEMAND);
        world.world.itIs(DAY.plusDays(27));
        desk.assertRefused(
                world.head,
                decision(demolition, DAY.plusDays(30), null, false),
                "enforcement.no-substitution",
                "cn-compulsion-2011:#50");
    }

    @Test
    void nobody_with_an_interest_performs_and_no_day_that_has_passed_is_told() {
        Id<Enforcement> id = demanded();
        desk.assertRefused(
                world.head,
                decision(id, DECIDED.plusDays(2), "某保洁服务部", false),
                "enforcement.performer-interested",
                "cn-compulsion-2011:#50");
        desk.assertRefused(
                world.head,
                decision(id, DECIDED.minusDays(1), null, false),
                "enforcement.substitution-past",
                "cn-compulsion-2011:#51");
    }

    @Test
    void it_is_served_and_then_performed_by_whom_and_when_the_party_was_told() {
        Id<Enforcement> id = demanded();
        LocalDate day = DECIDED.plusDays(2);
        world.perform(world.head, decision(id, day, "某保洁服务部", true));
        desk.assertRefused(
                world.officer, carryOut(id, "某保洁服务部"), "enforcement.decision-not-served", "cn-compulsion-2011:#38");
        executing.serve(id, FormKind.SUBSTITUTION_DECISION);
        desk.assertRefused(
                world.officer, carryOut(id, "某保洁服务部"), "enforcement.before-the-day-told", "cn-compulsion-2011:#51");
        world.world.itIs(day);
        desk.assertRefused(
                world.officer, carryOut(id, "另一服务部"), "enforcement.another-performer", "cn-compulsion-2011:#51");
        world.perform(world.officer, carryOut(id, "某保洁服务部"));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage());
        OfficialDocument record = desk.paper(id, FormKind.EXECUTION_RECORD);
        assertEquals(
                PaperDesk.number(desk.paper(id, FormKind.SUBSTITUTION_DECISION)),
                record.fields().get("decision"));
        assertTrue(record.isDraft(), "the paper that was signed by hand is still to be brought");
        world.signedByHand(world.officer, id.value());
        assertFalse(desk.paper(id, FormKind.EXECUTION_RECORD).isDraft());
    }

    @Test
    void what_the_case_finds_corrected_is_not_decided_nor_performed_in_the_partys_place() {
        Id<Enforcement> id = demanded();
        Id<EnforcementCase> of = Id.of(executing.reload(id).caseId().orElseThrow());
        world.perform(world.head, decision(id, DECIDED, null, false));
        executing.serve(id, FormKind.SUBSTITUTION_DECISION);
        world.perform(world.officer, new CheckRectification(of, null, true, "当事人已经清理。"));
        desk.assertRefused(
                world.officer, carryOut(id, null), "enforcement.corrected-already", "cn-compulsion-2011:#51");
        desk.assertRefused(
                world.officer,
                new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "清理沟渠。"),
                "enforcement.corrected-already",
                "cn-compulsion-2011:#51");
        world.perform(world.officer, new NotePerformed(id, null, "当事人自行清理。"));
        assertEquals(EnforcementStages.PERFORMED, executing.reload(id).stage());
    }

    @Test
    void a_demand_that_had_not_arrived_when_the_party_did_it_by_itself_is_not_missing_from_the_file() {
        Id<EnforcementCase> of = neglected();
        world.perform(world.officer, new OpenSubstitution(of, null, SubstitutionGround.POLLUTES, "沟渠内的废弃物没有清理。"));
        Id<Enforcement> id = Id.of(world.read(register -> Enforcement.of(register, of.value()))
                .getLast()
                .uuid());
        world.perform(world.officer, new DemandRemoval(id, null, DAY.plusDays(8), DAY.plusDays(10), "自行清理。"));
        assertTrue(lacking(of).contains(FormKind.DEMAND), "it is still on its way");
        world.world.itIs(DAY.plusDays(11));
        world.perform(world.officer, new NotePerformed(id, null, "当事人自行清理。"));
        assertFalse(lacking(of).contains(FormKind.DEMAND));
    }

    private List<FormKind> lacking(Id<EnforcementCase> of) {
        return world.read(register -> Completeness.of(register, register.load(EnforcementCase.class, of))).stream()
                .map(Completeness.Missing::form)
                .toList();
    }

    @Test
    void what_its_reviewer_said_does_not_count_once_he_has_withdrawn_from_the_case() {
        Id<Enforcement> id = demanded();
        Id<EnforcementCase> of = Id.of(executing.reload(id).caseId().orElseThrow());
        world.perform(
                world.officer,
                new RequestExecutionReview(id, null, null, Set.of(), "拟代履行。", "经催告仍不履行。", null, null, null, null));
        Id<LegalReview> review = Id.of(executing.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(review, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。"));
        world.perform(world.officer, new AdoptExecutionOpinion(id, null, review, "采纳。"));
        assertTrue(executing.reload(id).review().isPassed());
        world.perform(
                world.officer,
                new AskWithdrawal(
                        of, null, world.person("niudu-reviewer"), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。"));
        world.perform(world.head, new DecideWithdrawal(of, null, true, null, null, "情况属实。"));
        assertFalse(executing.reload(id).review().isPassed());
        desk.assertRefused(
                world.head, decision(id, DECIDED, null, false), "enforcement.review-missing", "linyi-14:1.4#5");
    }

    @Test
    void the_authority_performs_it_itself_where_nobody_else_is_named() {
        Id<Enforcement> id = demanded();
        world.perform(world.head, decision(id, DECIDED, null, false));
        assertEquals(
                world.head.organisationName(),
                desk.paper(id, FormKind.SUBSTITUTION_DECISION).fields().get("performer"));
        assertEquals(
                List.of(),
                desk.papers(id).stream()
                        .filter(row -> row.form() == FormKind.EXECUTION_DECISION)
                        .toList());
    }

    @Test
    void whoever_takes_over_the_case_finishes_the_papers_of_an_execution_that_is_over_too() {
        Id<Enforcement> id = demanded();
        world.perform(world.officer, new NotePerformed(id, null, "当事人自行清理。"));
        Id<EnforcementCase> of = Id.of(executing.reload(id).caseId().orElseThrow());
        world.perform(
                world.head,
                new ReplaceOfficers(of, null, world.person("niudu-officer2"), world.person("niudu-officer3"), "工作调整"));
        assertTrue(executing.reload(id).team().has(world.third));
        world.finish(
                world.third, Id.of(desk.paper(id, FormKind.PROOF_OF_SERVICE).uuid()), "在纸上签名。");
    }
}
