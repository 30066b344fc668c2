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
import yidan.World;
import yidan.act.Act;
import yidan.act.Otherwise;
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.RefuseReferral;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.handover.NotePublished;
import yidan.casework.handover.NoteWithdrawnFromPublic;
import yidan.casework.handover.WithholdFromPublication;
import yidan.casework.handover.WithholdGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.PutSuccessor;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.SuccessionGround;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ExecutionEnd;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.PartyProof;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What a decision owes besides the penalty: to the public, to the file, to the law that lets it fall, to the police. */
class AfterTheDecisionTest {

    private static final BigDecimal FINE = new BigDecimal("500.00");
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<EnforcementCase> decided() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(DECIDED);
        world.perform(world.head, world.decision(id, FINE));
        return id;
    }

    private Id<EnforcementCase> served() {
        Id<EnforcementCase> id = decided();
        serve(id, DECIDED);
        return id;
    }

    private void serve(Id<EnforcementCase> id, LocalDate on) {
        world.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, on, "赵某某", "牛杜镇示例村", false, null));
    }

    private List<Deadline> clocks(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .toList();
    }

    private List<String> stages(Id<EnforcementCase> id, String term) {
        return clocks(id, term).stream().map(Deadline::stage).toList();
    }

    private String stage(Id<EnforcementCase> id) {
        return world.reload(id).stage();
    }

    // to the public

    @Test
    void a_decision_is_handed_over_to_be_published_within_seven_working_days() {
        Id<EnforcementCase> id = decided();
        Deadline clock = clocks(id, Terms.PENALTY_LICENCE_PUBLISHED_112).getFirst();
        assertEquals(LocalDate.of(2026, 3, 19), clock.dueOn());
        assertEquals("linyi-14:1.12#7", clock.article().orElseThrow().toString());
        assertEquals(
                "disclosure.before-the-decision",
                refused(world.head, new NotePublished(id, null, DECIDED.minusDays(1), "县政府网站")));
        world.perform(world.head, new NotePublished(id, null, DECIDED, "县政府网站"));
        assertEquals(List.of(Deadline.MET), stages(id, Terms.PENALTY_LICENCE_PUBLISHED_112));
        assertEquals(
                "disclosure.nothing-to-publish", refused(world.head, new NotePublished(id, null, DECIDED, "县政府网站")));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(Deadline.RUNNING), stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
        world.perform(world.head, new NoteWithdrawnFromPublic(id, null, DECIDED, "决定已经撤销。"));
        assertEquals(List.of(Deadline.MET), stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
    }

    @Test
    void what_is_withheld_is_not_awaited_and_what_was_never_published_is_not_withdrawn() {
        Id<EnforcementCase> id = decided();
        WithholdFromPublication unsuitable =
                new WithholdFromPublication(id, null, WithholdGround.UNSUITABLE, false, "涉及未成年人。");
        assertEquals("disclosure.not-filed-with-review", refused(world.head, unsuitable));
        world.perform(
                world.head, new WithholdFromPublication(id, null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。"));
        assertEquals(List.of(Deadline.STOPPED), stages(id, Terms.PENALTY_LICENCE_PUBLISHED_112));
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals(List.of(), stages(id, Terms.PUBLISHED_DECISION_WITHDRAWN));
        assertEquals(
                "disclosure.not-published",
                refused(world.head, new NoteWithdrawnFromPublic(id, null, DECIDED, "决定已经撤销。")));
    }

    @Test
    void what_was_published_and_then_put_right_is_withdrawn_and_then_may_be_kept_from_the_public() {
        Id<EnforcementCase> id = served();
        world.perform(world.head, new NotePublished(id, null, DECIDED, "县政府网站"));
        world.perform(world.head, new CorrectDecision(id, null, "二分地", "三分地", "笔误。"));
        WithholdFromPublication secret =
                new WithholdFromPublication(id, null, WithholdGround.SECRET_OR_PRIVATE, false, "涉及个人隐私。");
        assertEquals("disclosure.withdraw-first", refused(world.head, secret));
        assertEquals(
                "disclosure.before-the-publication",
                refused(world.head, new NoteWithdrawnFromPublic(id, null, DECIDED.minusDays(1), "决定已经更正。")));
        world.perform(world.head, new NoteWithdrawnFromPublic(id, null, DECIDED, "决定已经更正。"));
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
        assertTrue(paper(id, FormKind.SPOT_DECISION).contains("责令当事人立即改正"));
        assertTrue(paper(id, FormKind.SPOT_DECISION).contains("先向临猗县人民政府申请行政复议"), "行政复议法 第二十三条");
        world.perform(
                world.officer, new RecordPayment(id, null, CaseWorld.DAY, new BigDecimal("100.00"), null, "晋财备 0001"));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "已缴清。");
        assertEquals("closing.spot-not-filed", refused(world.officer, closing));
        assertEquals(FileSpotDecision.class, next(id));
        world.perform(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某"));
        assertEquals(
                "spot.filed-already",
                refused(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某")));
        world.perform(world.officer, new OrderRectification(id, null, CaseWorld.DAY.plusDays(3), "清理通道，不得再次占用。"));
        world.perform(world.officer, new CheckRectification(id, null, true, "已经清理。"));
        assertEquals(ProposeClosing.class, next(id));
        world.perform(world.officer, closing);
        assertEquals(
                "case.not-on-the-spot",
                refused(world.officer, new FileSpotDecision(served(), null, DECIDED, "法制审核岗 郑某某")));
    }

    @Test
    void every_decision_orders_to_correct_where_no_notice_did() {
        Id<EnforcementCase> bare = decided();
        assertTrue(world.reload(bare).rectification().isWithDecision());
        assertTrue(paper(bare, FormKind.PENALTY_DECISION).contains("责令当事人立即改正"));
        world.perform(world.officer, new CheckRectification(bare, null, true, "已经改正。"));
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> ordered = world.told(item, FINE);
        world.perform(world.officer, new OrderRectification(ordered, null, CaseWorld.DAY.plusDays(5), "清理残留物。"));
        world.world.itIs(DECIDED);
        world.perform(world.head, world.decision(ordered, FINE));
        assertFalse(world.reload(ordered).rectification().isWithDecision());
        assertFalse(paper(ordered, FormKind.PENALTY_DECISION).contains("责令当事人立即改正"));
    }

    private String paper(Id<EnforcementCase> id, FormKind form) {
        return world.read(register -> Papers.of(register, id.value()).stream()
                .filter(row -> row.form() == form)
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .map(paper -> paper.fields().toString())
                .findFirst()
                .orElse(""));
    }

    // in time

    @Test
    void a_decision_after_ninety_days_says_why() {
        Id<EnforcementCase> id = world.told(item, FINE);
        LocalDate due = clocks(id, Terms.PENALTY_DECISION).getFirst().dueOn();
        world.world.itIs(due);
        assertEquals("decision.not-late", refused(world.head, new ExplainLateDecision(id, null, "等待鉴定。")));
        world.world.itIs(due.plusDays(1));
        assertEquals("decision.late-unexplained", refused(world.head, world.decision(id, FINE)));
        assertEquals(
                "decision.term-not-running",
                refused(
                        world.head,
                        new ExtendDecisionTerm(id, null, due.plusDays(9), SpecialRule.RULE, "某规章第十条", "案情复杂。")));
        world.perform(world.head, new ExplainLateDecision(id, null, "鉴定历时两个月，结论昨日收到。"));
        world.perform(world.head, world.decision(id, FINE));
        assertEquals("鉴定历时两个月，结论昨日收到。", world.reload(id).ruling().lateWhy().orElseThrow());
    }

    @Test
    void another_rule_may_pause_or_extend_the_ninety_days() {
        Id<EnforcementCase> id = world.told(item, FINE);
        LocalDate due = clocks(id, Terms.PENALTY_DECISION).getFirst().dueOn();
        world.world.itIs(due.minusDays(10));
        assertEquals(
                "decision.extended-to-no-later-day",
                refused(world.head, new ExtendDecisionTerm(id, null, due, SpecialRule.RULE, "某规章第十条", "案情复杂。")));
        world.perform(
                world.head, new ExtendDecisionTerm(id, null, due.plusDays(30), SpecialRule.RULE, "某规章第十条", "案情复杂。"));
        world.world.itIs(due.plusDays(20));
        world.perform(world.head, new PauseDecisionTerm(id, null, SpecialRule.RULE, "某规章第十一条", "等待相关案件的裁判。"));
        assertEquals("decision.term-paused", refused(world.head, world.decision(id, FINE)));
        world.world.itIs(due.plusDays(60));
        world.perform(world.head, new ResumeDecisionTerm(id, null, "裁判已经生效。"));
        world.world.itIs(due.plusDays(69));
        world.perform(world.head, world.decision(id, FINE));
        assertEquals(List.of(Deadline.STOPPED, Deadline.MET), stages(id, Terms.PENALTY_DECISION));
    }

    // what falls

    @Test
    void a_revoked_decision_is_refunded_and_the_case_decided_anew() {
        Id<EnforcementCase> id = served();
        world.perform(world.officer, new RecordPayment(id, null, DECIDED, FINE, null, "晋财撤 0001"));
        assertEquals("case.not-revoked", refused(world.head, new HandleAnew(id, null, "重新处理。")));
        assertEquals("case.not-revoked", refused(world.leader, new NoteRefund(id, null, DECIDED, "退 0001")));
        assertEquals(
                "change.nothing-corrected", refused(world.head, new CorrectDecision(id, null, "二分地", "二分地", "笔误。")));
        assertEquals(
                "change.not-a-slip", refused(world.head, new CorrectDecision(id, null, "罚款500元", "罚款5000元", "笔误。")));
        assertEquals("change.not-a-slip", refused(world.head, new CorrectDecision(id, null, "处五百元", "处伍仟元", "笔误。")));
        assertEquals(
                "change.not-a-slip", refused(world.head, new CorrectDecision(id, null, "500.00", "5000.00", "笔误。")));
        assertEquals("change.not-a-slip", refused(world.head, new CorrectDecision(id, null, "警告", "吊销许可证", "笔误。")));
        world.perform(world.head, new NotePublished(id, null, DECIDED, "县政府网站"));
        world.perform(world.head, new CorrectDecision(id, null, "二分地", "三分地", "笔误。"));
        assertTrue(world.reload(id).ruling().disclosure().isOpen(), "what is published is put right too");
        assertTrue(paper(id, FormKind.DECISION_CHANGE).contains("“二分地”有误，更正为“三分地”"));
        world.perform(world.head, new RevokeDecision(id, null, "当事人认定有误。"));
        assertEquals(
                List.of(OfficialDocument.ISSUED, OfficialDocument.ISSUED),
                world.read(register -> Papers.of(register, id.value()).stream()
                        .filter(row -> row.form() == FormKind.DECISION_CHANGE)
                        .map(row -> row.stage())
                        .toList()));
        assertEquals("case.decision-revoked", refused(world.head, new CorrectDecision(id, null, "甲", "乙", "笔误。")));
        assertEquals("case.not-refunded", refused(world.head, new HandleAnew(id, null, "重新处理。")));
        assertEquals(
                "case.not-refunded", refused(world.officer, new ProposeClosing(id, null, ClosingKind.REVOKED, "已撤销。")));
        assertEquals(
                "closing.other-kind",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已缴清。")));
        world.perform(world.leader, new NoteRefund(id, null, DECIDED, "退 0001"));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        assertEquals(CaseStages.INVESTIGATING, stage(id));
        assertFalse(world.reload(id).performance().isServed());
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.notice(id, FINE, DECIDED));
        world.perform(world.officer, new NoteWaiver(id, null, DECIDED, "书面放弃。"));
        world.world.itIs(DECIDED.plusDays(14));
        world.perform(world.head, world.decision(id, FINE));
        serve(id, DECIDED.plusDays(14));
        world.perform(world.officer, new RecordPayment(id, null, DECIDED.plusDays(14), FINE, null, "晋财撤 0002"));
        assertTrue(world.reload(id).performance().isPerformed());
    }

    @Test
    void a_decision_not_to_punish_may_be_revoked_too() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"));
        world.perform(world.head, new RevokeDecision(id, null, "发现新的证据。"));
        assertEquals(
                "closing.other-kind",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.NO_PENALTY, "不予处罚。")));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        assertEquals(CaseStages.INVESTIGATING, stage(id));
    }

    // a crime

    @Test
    void a_suspected_crime_is_reported_by_two_decided_in_three_days_and_sent_within_twenty_four_hours() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(DECIDED);
        TransferToJustice transfer = new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。");
        assertEquals("referral.not-reported", refused(world.head, transfer));
        assertEquals(
                "case.one-officer-twice",
                refused(
                        world.officer,
                        new ReportCrime(
                                id, null, world.person("niudu-officer1"), world.person("niudu-officer1"), "涉嫌犯罪。")));
        report(id);
        assertEquals(
                DECIDED.plusDays(3),
                clocks(id, Terms.CRIME_REFERRAL_DECIDED).getFirst().dueOn());
        assertEquals("referral.pending", refused(world.head, world.decision(id, FINE)));
        world.perform(world.head, new RefuseReferral(id, null, "没有达到追诉标准。"));
        report(id);
        world.perform(world.head, transfer);
        assertEquals(List.of(Deadline.MET, Deadline.MET), stages(id, Terms.CRIME_REFERRAL_DECIDED));
        assertEquals(List.of(Deadline.RUNNING), stages(id, Terms.CRIME_REFERRAL_SENT));
        assertEquals(
                "referral.not-sent",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.TRANSFERRED, "已移送。")));
        assertEquals("referral.not-sent", refused(world.head, new NotePoliceAnswer(id, null, true, false, "立案告知书")));
        assertEquals(NoteReferralSent.class, next(id));
        world.perform(world.officer, new NoteReferralSent(id, null, DECIDED, "回执 吴某某"));
        assertEquals(List.of(Deadline.MET), stages(id, Terms.CRIME_REFERRAL_SENT));
        world.perform(world.head, new NotePoliceAnswer(id, null, false, true, "不予立案通知书，退回案卷。"));
        assertEquals(CaseStages.INVESTIGATING, stage(id), "handled by the body again");
    }

    private Class<? extends Act> next(Id<EnforcementCase> id) {
        return world.next(id).orElseThrow();
    }

    private void report(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "经核实，涉嫌犯罪。"));
    }

    // who is left

    @Test
    void who_takes_over_a_partys_duties_is_told_again_and_nobody_is_punished_for_the_dead() {
        Id<EnforcementCase> id = world.told(item, FINE);
        assertEquals("succession.dead-before-the-decision", refused(world.officer, successor(id)));
        assertEquals(
                "succession.other-kind-of-party",
                refused(
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
        world.world.itIs(DECIDED);
        world.perform(world.head, world.decision(id, FINE));
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
        Id<EnforcementCase> id = decided();
        assertEquals(
                "closing.execution-end",
                refused(
                        world.officer,
                        new ProposeClosing(id, null, ClosingKind.PERFORMED, ExecutionEnd.OTHER, "已履行。")));
        assertEquals(
                "closing.other-kind",
                refused(
                        world.officer,
                        new ProposeClosing(id, null, ClosingKind.EXECUTION_ENDED, ExecutionEnd.OTHER, "终结。")));
        world.perform(
                world.officer,
                new ProposeClosing(
                        id, null, ClosingKind.EXECUTION_ENDED, ExecutionEnd.DEAD_WITHOUT_ESTATE, "当事人死亡，无遗产。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意"));
        assertEquals(CaseStages.CLOSED, stage(id));
    }

    // the kinds

    @Test
    void a_kind_that_no_basis_names_is_no_penalty_of_the_item() {
        assertEquals("penalty.kind-not-in-basis", refused(world.officer, report("损坏村道", PenaltyKind.WARNING, null)));
        assertEquals(
                "penalty.kind-not-in-basis",
                refused(world.officer, report("有钉螺地带警示标志", PenaltyKind.LICENCE_REVOKED, "依据第五十一条")));
        assertEquals(
                "penalty.article-missing", refused(world.officer, report("秸秆", PenaltyKind.BUSINESS_CLOSED, null)));
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
