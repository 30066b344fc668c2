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
import yidan.casework.CaseStages;
import yidan.casework.CaseWorld;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.crime.ContestRefusal;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.NoteReturnedByJustice;
import yidan.casework.crime.RefuseReferral;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What has been set going is not stopped by a way around it: a suspected crime, a procedure, the ninety days. */
class NothingIsBuriedTest {

    private static final BigDecimal FINE = new BigDecimal("500.00");
    private static final LocalDate LATER = LocalDate.of(2026, 3, 10);

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private List<String> term(Id<EnforcementCase> id) {
        return clocks(id, Terms.PENALTY_DECISION);
    }

    private List<String> clocks(Id<EnforcementCase> id, String term) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(term))
                .map(Deadline::stage)
                .sorted()
                .toList();
    }

    private Id<EnforcementCase> reported() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(LATER);
        report(id);
        return id;
    }

    private void report(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "经核实，涉嫌犯罪。"));
    }

    @Test
    void a_suspected_crime_is_not_buried_by_ending_the_case() {
        Id<EnforcementCase> id = reported();
        assertEquals("referral.pending", refused(world.head, CaseWorld.died(id)));
        world.perform(world.head, new RefuseReferral(id, null, "没有达到追诉标准。"));
        world.perform(world.head, CaseWorld.died(id));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }

    @Test
    void what_was_sent_to_the_police_is_not_taken_back_to_be_punished() {
        Id<EnforcementCase> id = reported();
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        assertEquals("referral.stands", refused(world.head, new RevokeDecision(id, null, "认定有误。")));
        world.perform(world.officer, new NoteReferralSent(id, null, LATER, "回执 吴某某"));
        assertEquals("referral.stands", refused(world.head, new RevokeDecision(id, null, "认定有误。")));
        // They return it: it is punished within ninety days of that, or found to be a crime again, and sent again.
        world.perform(world.head, new NotePoliceAnswer(id, null, false, true, "不予立案通知书，退回案卷。"));
        assertEquals(List.of(Deadline.RUNNING, Deadline.STOPPED), term(id));
        world.world.itIs(LATER.plusDays(5));
        report(id);
        assertTrue(world.reload(id).ruling().referral().sentOn().isEmpty(), "what was sent was the former report");
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "新的证据表明涉嫌犯罪。"));
        world.perform(world.officer, new NoteReferralSent(id, null, LATER.plusDays(5), "回执 吴某某"));
    }

    @Test
    void a_referred_case_is_closed_when_the_police_have_opened_one_and_have_what_belongs_to_it() {
        Id<EnforcementCase> id = reported();
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        world.perform(world.officer, new NoteReferralSent(id, null, LATER, "回执 吴某某"));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.TRANSFERRED, "已移送。");
        HandOverToPolice handingOver = new HandOverToPolice(id, null, LATER, "残留物一袋、案卷材料复印件。", "公安局 吴某某");
        ContestRefusal contest = new ContestRefusal(id, null, "临猗县公安局", "已经达到追诉标准。");
        assertEquals("referral.not-opened", refused(world.officer, closing));
        assertEquals("referral.not-opened", refused(world.officer, handingOver));
        assertEquals("referral.nothing-to-contest", refused(world.head, contest));
        // Not opened and not accepted: they look at it again, within three days, and then the procuratorate is asked.
        world.perform(world.head, new NotePoliceAnswer(id, null, false, false, "不予立案通知书。"));
        assertEquals(List.of(Deadline.RUNNING), clocks(id, Terms.CRIME_REFUSAL_RECONSIDERATION));
        assertEquals(ContestRefusal.class, next(id));
        world.perform(world.head, contest);
        assertEquals(List.of(Deadline.MET), clocks(id, Terms.CRIME_REFUSAL_RECONSIDERATION));
        world.perform(world.head, new NotePoliceAnswer(id, null, false, false, "复议维持。"));
        assertEquals(List.of(Deadline.RUNNING), clocks(id, Terms.CRIME_SUPERVISION_SUGGESTED));
        world.perform(world.head, new ContestRefusal(id, null, "临猗县人民检察院", "建议立案监督。"));
        world.perform(world.head, new NotePoliceAnswer(id, null, true, false, "立案告知书。"));
        assertEquals(List.of(Deadline.RUNNING), clocks(id, Terms.CRIME_GOODS_HANDED_OVER));
        for (boolean accepted : new boolean[] {true, false}) {
            NotePoliceAnswer other = new NotePoliceAnswer(id, null, false, accepted, "不予立案通知书。");
            assertEquals("referral.opened-already", refused(world.head, other), "only justice sends it back");
        }
        assertEquals("referral.not-handed-over", refused(world.officer, closing));
        assertEquals(HandOverToPolice.class, next(id));
        world.perform(world.officer, handingOver);
        assertEquals(List.of(Deadline.MET), clocks(id, Terms.CRIME_GOODS_HANDED_OVER));
        world.perform(world.officer, closing);
        world.perform(world.head, new ApproveClosing(id, null, "同意"));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
        // Justice sends it back: closed or not, it is taken up again, what has been stays on record, and the ninety
        // days run anew.
        world.world.itIs(LATER.plusDays(40));
        assertEquals("day.before-step", refused(world.head, returned(id, LATER.minusDays(1))));
        world.perform(world.head, returned(id, LATER.plusDays(38)));
        EnforcementCase back = world.reload(id);
        assertEquals(CaseStages.INVESTIGATING, back.stage());
        assertTrue(back.closing().closedOn().isEmpty());
        assertEquals(LATER.plusDays(38), back.ruling().returned().orElseThrow().on());
        assertEquals(LATER, back.ruling().referral().handedOverOn().orElseThrow());
        assertTrue(back.ruling().referral().opened().orElseThrow());
        assertEquals(LATER.plusDays(38 + 90), due(id));
        // It is punished, or found to be a crime again, and sent again.
        report(id);
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "新的证据表明涉嫌犯罪。"));
        world.perform(world.officer, new NoteReferralSent(id, null, LATER.plusDays(40), "回执 吴某某"));
        assertTrue(world.reload(id).ruling().returned().isEmpty());
        assertEquals("referral.not-opened", refused(world.head, returned(id, LATER.plusDays(40))));
        world.perform(world.head, new NotePoliceAnswer(id, null, true, false, "立案告知书。"));
        world.perform(world.head, returned(id, LATER.plusDays(40)));
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
    }

    private LocalDate due(Id<EnforcementCase> id) {
        return world
                .read(register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)))
                .stream()
                .filter(clock -> clock.term().equals(Terms.PENALTY_DECISION) && clock.isUndone())
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private static NoteReturnedByJustice returned(Id<EnforcementCase> id, LocalDate on) {
        return new NoteReturnedByJustice(
                id, null, on, "临猗县人民检察院", "临检刑不诉〔2026〕3号", "犯罪情节轻微，决定不起诉，建议给予行政处罚。", List.of());
    }

    @Test
    void what_comes_next_with_a_suspected_crime_is_the_heads_decision_on_it() {
        Id<EnforcementCase> id = reported();
        assertEquals(TransferToJustice.class, next(id));
        world.perform(world.head, new RefuseReferral(id, null, "没有达到追诉标准。"));
        assertEquals(DecidePenalty.class, next(id));
    }

    private Class<? extends Act> next(Id<EnforcementCase> id) {
        return world.next(id).orElseThrow();
    }

    private Id<EnforcementCase> onTheSpot(String words) {
        return Id.of(world.perform(
                        world.officer,
                        world.onTheSpot(
                                world.item(words),
                                PartyKind.ORGANISATION,
                                EnumSet.of(PenaltyKind.FINE),
                                new BigDecimal("100.00")))
                .dossier());
    }

    @Test
    void an_item_of_the_summary_procedure_does_not_reach_the_ordinary_one_by_a_revocation() {
        Id<EnforcementCase> id = onTheSpot("消防");
        world.perform(world.head, new RevokeDecision(id, null, "认定有误。"));
        assertEquals("case.summary-only", refused(world.head, new HandleAnew(id, null, "重新处理。")));
    }

    @Test
    void a_case_decided_on_the_spot_is_handled_anew_as_an_ordinary_one_under_its_own_number() {
        Id<EnforcementCase> id = onTheSpot("秸秆");
        String number = world.reload(id).number().orElseThrow();
        world.perform(world.officer, new FileSpotDecision(id, null, CaseWorld.DAY, "法制审核岗 郑某某"));
        world.perform(world.head, new RevokeDecision(id, null, "事实需要进一步调查。"));
        world.perform(world.head, new HandleAnew(id, null, "转为普通程序调查。"));
        EnforcementCase anew = world.reload(id);
        assertEquals(Procedure.ORDINARY, anew.procedure());
        assertEquals(number, anew.number().orElseThrow());
        assertEquals(List.of(Deadline.RUNNING), term(id));
        assertEquals("case.opening-decided-already", refused(world.head, new ApproveOpening(id, null, "同意。")));
        List<FormKind> papers = world.read(register -> Papers.of(register, id.value()).stream()
                .map(paper -> paper.form())
                .toList());
        assertTrue(papers.contains(FormKind.CASE_OPENING));
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
    }

    @Test
    void the_ninety_days_stand_still_under_an_article_only_and_nothing_is_decided_meanwhile() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(LATER);
        assertEquals(
                "decision.rule-names-no-article",
                refused(world.head, new PauseDecisionTerm(id, null, SpecialRule.RULE, "工作繁忙", "人手不足。")));
        assertEquals(
                "decision.rule-names-no-article",
                refused(
                        world.head,
                        new ExtendDecisionTerm(id, null, LATER.plusDays(200), SpecialRule.RULE, "内部规定", "案情复杂。")));
        world.perform(world.head, new PauseDecisionTerm(id, null, SpecialRule.RULE, "《某规章》第十一条", "等待相关案件的裁判。"));
        assertEquals("decision.term-paused", refused(world.head, world.decision(id, FINE)));
        world.perform(world.head, new ResumeDecisionTerm(id, null, "裁判已经生效。"));
        world.perform(world.head, world.decision(id, FINE));
        assertEquals(CaseStages.DECIDED, world.reload(id).stage());
    }
}
