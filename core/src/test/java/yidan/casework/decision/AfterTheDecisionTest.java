package yidan.casework.decision;

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
import yidan.act.Otherwise;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.handover.NotePublished;
import yidan.casework.handover.NoteWithdrawnFromPublic;
import yidan.casework.handover.WithholdFromPublication;
import yidan.casework.handover.WithholdGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.PutSuccessor;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ExecutionEnd;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.document.FormKind;
import yidan.evidence.PartyProof;
import yidan.party.PartyKind;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What a decision owes besides the penalty: to the public, to the file, to who takes its party's place. */
class AfterTheDecisionTest {

    private final CaseWorld world = CaseWorld.get();
    private final DecisionDesk desk = new DecisionDesk(world);
    private final int item = desk.item();

    // to the public

    @Test
    void a_decision_is_handed_over_to_be_published_within_seven_working_days() {
        Id<EnforcementCase> id = desk.decided();
        Deadline clock = desk.clocks(id, Terms.PENALTY_LICENCE_PUBLISHED_112).getFirst();
        assertEquals(LocalDate.of(2026, 3, 19), clock.dueOn());
        assertEquals("linyi-14:1.12#7", clock.article().orElseThrow().toString());
        assertEquals(
                "disclosure.before-the-decision",
                desk.refused(world.head, new NotePublished(id, null, DecisionDesk.DECIDED.minusDays(1), "县政府网站")));
        world.perform(world.head, new NotePublished(id, null, DecisionDesk.DECIDED, "县政府网站"));
        assertEquals(List.of(Deadline.MET), desk.stages(id, Terms.PENALTY_LICENCE_PUBLISHED_112));
        assertEquals(
                "disclosure.nothing-to-publish",
                desk.refused(world.head, new NotePublished(id, null, DecisionDesk.DECIDED, "县政府网站")));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(Deadline.RUNNING), desk.stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
        world.perform(world.head, new NoteWithdrawnFromPublic(id, null, DecisionDesk.DECIDED, "决定已经撤销。"));
        assertEquals(List.of(Deadline.MET), desk.stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
    }

    @Test
    void what_is_withheld_is_not_awaited_and_what_was_never_published_is_not_withdrawn() {
        Id<EnforcementCase> id = desk.decided();
        WithholdFromPublication unsuitable =
                new WithholdFromPublication(id, null, WithholdGround.UNSUITABLE, false, "涉及未成年人。");
        assertEquals("disclosure.not-filed-with-review", desk.refused(world.head, unsuitable));
        world.perform(
                world.head, new WithholdFromPublication(id, null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。"));
        assertEquals(List.of(Deadline.STOPPED), desk.stages(id, Terms.PENALTY_LICENCE_PUBLISHED_112));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(), desk.stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
        assertEquals(
                "disclosure.not-published",
                desk.refused(world.head, new NoteWithdrawnFromPublic(id, null, DecisionDesk.DECIDED, "决定已经撤销。")));
    }

    @Test
    void what_was_published_and_then_put_right_is_withdrawn_and_then_may_be_kept_from_the_public() {
        Id<EnforcementCase> id = desk.served();
        world.perform(world.head, new NotePublished(id, null, DecisionDesk.DECIDED, "县政府网站"));
        world.perform(world.head, new CorrectDecision(id, null, "二分地", "三分地", "笔误。"));
        WithholdFromPublication secret =
                new WithholdFromPublication(id, null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。");
        assertEquals("disclosure.withdraw-first", desk.refused(world.head, secret));
        assertEquals(
                "disclosure.before-the-publication",
                desk.refused(
                        world.head,
                        new NoteWithdrawnFromPublic(id, null, DecisionDesk.DECIDED.minusDays(1), "决定已经更正。")));
        world.perform(world.head, new NoteWithdrawnFromPublic(id, null, DecisionDesk.DECIDED, "决定已经更正。"));
        world.perform(world.head, secret);
        assertFalse(world.reload(id).ruling().disclosure().isOpen(), "nothing waits to be published");
        assertFalse(world.reload(id).ruling().disclosure().isPublic());
    }

    // to the file, and to the order to correct

    @Test
    void a_decision_on_the_spot_orders_to_correct_and_is_reported_to_its_body_before_the_case_is_closed() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item("消防"),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal("100.00")))
                .dossier());
        assertTrue(desk.paper(id, FormKind.SPOT_DECISION).contains("责令当事人立即改正"));
        assertTrue(desk.paper(id, FormKind.SPOT_DECISION).contains("先向临猗县人民政府申请行政复议"), "行政复议法 第二十三条");
        world.perform(
                world.officer, new RecordPayment(id, null, CaseWorld.DAY, new BigDecimal("100.00"), null, "晋财备 0001"));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "已缴清。");
        assertEquals("closing.spot-not-filed", desk.refused(world.officer, closing));
        assertEquals(FileSpotDecision.class, desk.next(id));
        world.perform(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某"));
        assertEquals(
                "spot.filed-already",
                desk.refused(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某")));
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(3), "清理通道，不得再次占用。"));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        assertEquals(ProposeClosing.class, desk.next(id));
        world.perform(world.officer, closing);
        assertEquals(
                "case.not-on-the-spot",
                desk.refused(
                        world.officer, new FileSpotDecision(desk.served(), null, DecisionDesk.DECIDED, "法制审核岗 郑某某")));
    }

    @Test
    void every_decision_orders_to_correct_where_no_notice_did() {
        Id<EnforcementCase> bare = desk.decided();
        assertTrue(world.reload(bare).rectification().isWithDecision());
        assertTrue(desk.paper(bare, FormKind.PENALTY_DECISION).contains("责令当事人立即改正"));
        world.perform(world.officer, new CheckRectification(bare, null, true, "已经改正。"));
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> ordered = world.told(item, DecisionDesk.FINE);
        world.perform(world.officer, new OrderRectification(ordered, null, CaseWorld.DAY.plusDays(5), "清理残留物。"));
        world.world.itIs(DecisionDesk.DECIDED);
        world.perform(world.head, world.decision(ordered, DecisionDesk.FINE));
        assertFalse(world.reload(ordered).rectification().isWithDecision());
        assertFalse(desk.paper(ordered, FormKind.PENALTY_DECISION).contains("责令当事人立即改正"));
    }

    // who is left

    @Test
    void who_takes_over_a_partys_duties_is_told_again_and_nobody_is_punished_for_the_dead() {
        Id<EnforcementCase> id = world.told(item, DecisionDesk.FINE);
        assertEquals("succession.dead-before-the-decision", desk.refused(world.officer, successor(id)));
        assertEquals(
                "succession.other-kind-of-party",
                desk.refused(
                        world.officer,
                        new PutSuccessor(
                                id,
                                null,
                                SuccessionGround.MERGED,
                                PartyKind.ORGANISATION,
                                "某合作社",
                                null,
                                "钱某某",
                                null,
                                null,
                                "合并登记",
                                PartyProof.IDENTITY,
                                true,
                                null,
                                List.of(world.photo()))));
        world.world.itIs(DecisionDesk.DECIDED);
        world.perform(world.head, world.decision(id, DecisionDesk.FINE));
        PutSuccessor copied = Otherwise.with(successor(id), "original", false);
        Refusal unchecked = assertThrows(Refusal.class, () -> world.perform(world.officer, copied));
        assertEquals("evidence.copy-not-checked", unchecked.key());
        assertEquals(List.of("copyChecker"), unchecked.components());
        world.perform(world.officer, successor(id));
        EnforcementCase after = world.reload(id);
        assertEquals("赵小某", after.party().name());
        assertTrue(after.conduct().formerParty().orElseThrow().startsWith("赵某某："));
        assertEquals(CaseStages.DECIDED, after.stage());
    }

    private PutSuccessor successor(Id<EnforcementCase> id) {
        return new PutSuccessor(
                id,
                null,
                SuccessionGround.DIED,
                PartyKind.PERSON,
                "赵小某",
                null,
                null,
                "临猗县牛杜镇示例村",
                null,
                "死亡证明、户籍证明，继承遗产。",
                PartyProof.IDENTITY,
                true,
                null,
                List.of(world.photo()));
    }

    @Test
    void an_execution_against_nobody_ends_without_service_and_demand() {
        Id<EnforcementCase> id = desk.decided();
        assertEquals(
                "closing.execution-end",
                desk.refused(
                        world.officer,
                        new ProposeClosing(id, null, ClosingKind.PERFORMED, ExecutionEnd.OTHER, "已履行。")));
        assertEquals(
                "closing.other-kind",
                desk.refused(
                        world.officer,
                        new ProposeClosing(id, null, ClosingKind.EXECUTION_ENDED, ExecutionEnd.OTHER, "终结。")));
        world.perform(
                world.officer,
                new ProposeClosing(
                        id, null, ClosingKind.EXECUTION_ENDED, ExecutionEnd.DEAD_WITHOUT_ESTATE, "当事人死亡，无遗产。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意"));
        assertEquals(CaseStages.CLOSED, desk.stage(id));
    }

    // the kinds

    @Test
    void a_kind_that_no_basis_names_is_no_penalty_of_the_item() {
        assertEquals(
                "penalty.kind-not-in-basis", desk.refused(world.officer, report("损坏村道", PenaltyKind.WARNING, null)));
        assertEquals(
                "penalty.kind-not-in-basis",
                desk.refused(world.officer, report("有钉螺地带警示标志", PenaltyKind.LICENCE_REVOKED, "依据第五十一条")));
        assertEquals(
                "penalty.article-missing",
                desk.refused(world.officer, report("秸秆", PenaltyKind.BUSINESS_CLOSED, null)));
        world.perform(world.officer, report("秸秆", PenaltyKind.BUSINESS_CLOSED, "依据某条例第九条"));
        world.perform(world.officer, report("有钉螺地带警示标志", PenaltyKind.WARNING, null));
    }

    private ReportInvestigation report(String name, PenaltyKind kind, String words) {
        Id<EnforcementCase> id = world.opened(world.item(name));
        world.prove(id);
        return new ReportInvestigation(
                id,
                null,
                "经查。",
                EnumSet.of(kind),
                null,
                null,
                null,
                null,
                null,
                words,
                Mitigation.NONE,
                null,
                "理由",
                false,
                Set.of());
    }
}
