package yidan.casework.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;

/** A decision is made in time or says why not, and may be revoked; a case may be a crime. */
class DecisionThatFallsTest {

    private final CaseWorld world = CaseWorld.get();
    private final DecisionDesk desk = new DecisionDesk(world);
    private final int item = desk.item();

    @Test
    void a_decision_after_ninety_days_says_why() {
        Id<EnforcementCase> id = world.told(item, DecisionDesk.FINE);
        LocalDate due = desk.clocks(id, Terms.PENALTY_DECISION).getFirst().dueOn();
        world.world.itIs(due);
        assertEquals("decision.not-late", desk.refused(world.head, new ExplainLateDecision(id, null, "等待鉴定。")));
        world.world.itIs(due.plusDays(1));
        assertEquals("decision.late-unexplained", desk.refused(world.head, world.decision(id, DecisionDesk.FINE)));
        assertEquals(
                "decision.term-not-running",
                desk.refused(
                        world.head,
                        new ExtendDecisionTerm(id, null, due.plusDays(9), SpecialRule.RULE, "某规章第十条", "案情复杂。")));
        world.perform(world.head, new ExplainLateDecision(id, null, "鉴定历时两个月，结论昨日收到。"));
        world.perform(world.head, world.decision(id, DecisionDesk.FINE));
        assertEquals("鉴定历时两个月，结论昨日收到。", world.reload(id).ruling().lateWhy().orElseThrow());
    }

    @Test
    void another_rule_may_pause_or_extend_the_ninety_days() {
        Id<EnforcementCase> id = world.told(item, DecisionDesk.FINE);
        LocalDate due = desk.clocks(id, Terms.PENALTY_DECISION).getFirst().dueOn();
        world.world.itIs(due.minusDays(10));
        assertEquals(
                "decision.extended-to-no-later-day",
                desk.refused(world.head, new ExtendDecisionTerm(id, null, due, SpecialRule.RULE, "某规章第十条", "案情复杂。")));
        world.perform(
                world.head, new ExtendDecisionTerm(id, null, due.plusDays(30), SpecialRule.RULE, "某规章第十条", "案情复杂。"));
        world.world.itIs(due.plusDays(20));
        world.perform(world.head, new PauseDecisionTerm(id, null, SpecialRule.RULE, "某规章第十一条", "等待相关案件的裁判。"));
        assertEquals("decision.term-paused", desk.refused(world.head, world.decision(id, DecisionDesk.FINE)));
        world.world.itIs(due.plusDays(60));
        world.perform(world.head, new ResumeDecisionTerm(id, null, "裁判已经生效。"));
        world.world.itIs(due.plusDays(69));
        world.perform(world.head, world.decision(id, DecisionDesk.FINE));
        assertEquals(List.of(Deadline.STOPPED, Deadline.MET), desk.stages(id, Terms.PENALTY_DECISION));
    }

    @Test
    void a_revoked_decision_is_refunded_and_the_case_decided_anew() {
        Id<EnforcementCase> id = desk.served();
        world.perform(
                world.officer, new RecordPayment(id, null, DecisionDesk.DECIDED, DecisionDesk.FINE, null, "晋财撤 0001"));
        assertEquals("case.not-revoked", desk.refused(world.head, new HandleAnew(id, null, "重新处理。")));
        assertEquals(
                "case.not-revoked",
                desk.refused(world.leader, new NoteRefund(id, null, DecisionDesk.DECIDED, "退 0001")));
        assertEquals(
                "change.nothing-corrected",
                desk.refused(world.head, new CorrectDecision(id, null, "二分地", "二分地", "笔误。")));
        assertEquals(
                "change.not-a-slip",
                desk.refused(world.head, new CorrectDecision(id, null, "罚款500元", "罚款5000元", "笔误。")));
        assertEquals(
                "change.not-a-slip", desk.refused(world.head, new CorrectDecision(id, null, "处五百元", "处伍仟元", "笔误。")));
        assertEquals(
                "change.not-a-slip",
                desk.refused(world.head, new CorrectDecision(id, null, "500.00", "5000.00", "笔误。")));
        assertEquals(
                "change.not-a-slip", desk.refused(world.head, new CorrectDecision(id, null, "警告", "吊销许可证", "笔误。")));
        world.perform(world.head, new NotePublished(id, null, DecisionDesk.DECIDED, "县政府网站"));
        world.perform(world.head, new CorrectDecision(id, null, "二分地", "三分地", "笔误。"));
        assertTrue(world.reload(id).ruling().disclosure().isOpen(), "what is published is put right too");
        assertTrue(desk.paper(id, FormKind.DECISION_CHANGE).contains("“二分地”有误，更正为“三分地”"));
        world.perform(world.head, new RevokeDecision(id, null, "当事人认定有误。"));
        assertEquals(
                List.of(OfficialDocument.ISSUED, OfficialDocument.ISSUED),
                world.read(register -> Papers.of(register, id.value()).stream()
                        .filter(row -> row.form() == FormKind.DECISION_CHANGE)
                        .map(row -> row.stage())
                        .toList()));
        assertEquals("case.decision-revoked", desk.refused(world.head, new CorrectDecision(id, null, "甲", "乙", "笔误。")));
        assertEquals("case.not-refunded", desk.refused(world.head, new HandleAnew(id, null, "重新处理。")));
        assertEquals(
                "case.not-refunded",
                desk.refused(world.officer, new ProposeClosing(id, null, ClosingKind.REVOKED, "已撤销。")));
        assertEquals(
                "closing.other-kind",
                desk.refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已缴清。")));
        world.perform(world.leader, new NoteRefund(id, null, DecisionDesk.DECIDED, "退 0001"));
        assertEquals("case.still-public", desk.refused(world.head, new HandleAnew(id, null, "重新处理。")));
        world.perform(world.head, new NoteWithdrawnFromPublic(id, null, DecisionDesk.DECIDED, "决定已经撤销。"));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        assertEquals(CaseStages.INVESTIGATING, desk.stage(id));
        assertFalse(world.reload(id).performance().isServed());
        world.perform(world.officer, world.report(id, DecisionDesk.FINE, false, Set.of()));
        world.perform(world.officer, world.notice(id, DecisionDesk.FINE, DecisionDesk.DECIDED));
        world.perform(world.officer, world.waiver(id, DecisionDesk.DECIDED, "书面放弃。"));
        world.world.itIs(DecisionDesk.DECIDED.plusDays(14));
        world.perform(world.head, world.decision(id, DecisionDesk.FINE));
        desk.serve(id, DecisionDesk.DECIDED.plusDays(14));
        world.perform(
                world.officer,
                new RecordPayment(id, null, DecisionDesk.DECIDED.plusDays(14), DecisionDesk.FINE, null, "晋财撤 0002"));
        assertTrue(world.reload(id).performance().isPerformed());
    }

    @Test
    void a_decision_not_to_punish_may_be_revoked_too() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, DecisionDesk.FINE, false, Set.of()));
        world.perform(world.head, new DecideNoPenalty(id, null, RulingKind.NO_PENALTY_NO_FACTS, "事实不能成立。", "已教育。"));
        world.perform(world.head, new RevokeDecision(id, null, "发现新的证据。"));
        assertEquals(
                "closing.other-kind",
                desk.refused(world.officer, new ProposeClosing(id, null, ClosingKind.NO_PENALTY, "不予处罚。")));
        world.perform(world.head, new HandleAnew(id, null, "重新处理。"));
        assertEquals(CaseStages.INVESTIGATING, desk.stage(id));
    }

    @Test
    void a_suspected_crime_is_reported_by_two_decided_in_three_days_and_sent_within_twenty_four_hours() {
        Id<EnforcementCase> id = world.told(item, DecisionDesk.FINE);
        world.world.itIs(DecisionDesk.DECIDED);
        TransferToJustice transfer = new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。");
        assertEquals("referral.not-reported", desk.refused(world.head, transfer));
        assertEquals(
                "case.one-officer-twice",
                desk.refused(
                        world.officer,
                        new ReportCrime(
                                id, null, world.person("niudu-officer1"), world.person("niudu-officer1"), "涉嫌犯罪。")));
        report(id);
        assertEquals(
                DecisionDesk.DECIDED.plusDays(3),
                desk.clocks(id, Terms.CRIME_REFERRAL_DECIDED).getFirst().dueOn());
        assertEquals("referral.pending", desk.refused(world.head, world.decision(id, DecisionDesk.FINE)));
        world.perform(world.head, new RefuseReferral(id, null, "没有达到追诉标准。"));
        report(id);
        world.perform(world.head, transfer);
        assertEquals(List.of(Deadline.MET, Deadline.MET), desk.stages(id, Terms.CRIME_REFERRAL_DECIDED));
        assertEquals(List.of(Deadline.RUNNING), desk.stages(id, Terms.CRIME_REFERRAL_SENT));
        assertEquals(
                "referral.not-sent",
                desk.refused(world.officer, new ProposeClosing(id, null, ClosingKind.TRANSFERRED, "已移送。")));
        assertEquals(
                "referral.not-sent", desk.refused(world.head, new NotePoliceAnswer(id, null, true, false, "立案告知书")));
        assertEquals(NoteReferralSent.class, desk.next(id));
        world.perform(world.officer, new NoteReferralSent(id, null, DecisionDesk.DECIDED, "回执 吴某某"));
        assertEquals(List.of(Deadline.MET), desk.stages(id, Terms.CRIME_REFERRAL_SENT));
        world.perform(world.head, new NotePoliceAnswer(id, null, false, true, "不予立案通知书，退回案卷。"));
        assertEquals(CaseStages.INVESTIGATING, desk.stage(id), "handled by the body again");
    }

    private void report(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "经核实，涉嫌犯罪。"));
    }
}
