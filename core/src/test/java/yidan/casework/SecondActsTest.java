package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.substitution.OpenSubstitution;
import yidan.casework.execution.substitution.SubstitutionGround;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.notice.Said;
import yidan.casework.paper.Phrases;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** What the party says to a demand comes before the court; and what is done once is not done again. */
class SecondActsTest {

    private static final LocalDate AT_COURT = LocalDate.of(2026, 9, 21);

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private static ApplyToCourt court(Id<EnforcementCase> id) {
        return new ApplyToCourt(id, null, "临猗县人民法院", "当事人逾期不履行。", CaseWorld.sign());
    }

    @Test
    void the_court_is_asked_once_and_not_before_what_the_party_said_to_the_demand_is_answered() {
        Id<EnforcementCase> id = PreparedCases.demanded();
        assertEquals("demand.nothing-to-answer", refused(world.head, new AnswerDemanded(id, null, false, "不成立。")));
        LocalDate demanded = LocalDate.ofInstant(world.world.clock().instant(), ShanghaiClock.ZONE);
        Act tooEarly = CaseWorld.heardOnDemand(id, demanded.minusDays(1), "已经缴纳一部分。");
        assertEquals("day.before-step", refused(world.officer, tooEarly));
        world.world.itIs(demanded.plusDays(1));
        world.perform(world.officer, CaseWorld.heardOnDemand(id, demanded, "已经缴纳一部分。"));
        assertEquals(
                Phrases.day(demanded) + "9时00分至9时40分",
                papers.paper(id, FormKind.STATEMENT_RECORD).fields().get("time"),
                "and not when it was noted");
        world.world.itIs(AT_COURT);
        assertEquals("demand.statement-not-answered", refused(world.head, court(id)));
        world.perform(world.head, new AnswerDemanded(id, null, false, "经核对，没有缴纳记录，不成立。"));
        world.perform(world.head, court(id));
        OfficialDocument application = papers.paper(id, FormKind.EXECUTION_APPLICATION);
        assertEquals(List.of(CaseWorld.sign()), application.fields().get("headSign"));
        assertEquals("court.asked-already", refused(world.head, court(id)));
    }

    @Test
    void demand_and_application_ask_for_what_is_still_owed_and_say_when_it_arrived_and_what_the_party_said() {
        Id<EnforcementCase> id = PreparedCases.served();
        world.world.itIs(LocalDate.of(2026, 4, 20));
        world.perform(
                world.officer,
                new RecordPayment(id, null, LocalDate.of(2026, 4, 20), new BigDecimal("500.00"), null, "晋财 强制 02"));
        world.perform(world.officer, new DemandPerformance(id, null, null, "请缴纳其余部分。"));
        OfficialDocument demand = papers.paper(id, FormKind.DEMAND);
        assertEquals(
                "人民币2,170.00元，其中加处罚款人民币1,170.00元（计算至2026年4月20日）",
                demand.fields().get("amount"),
                "行政强制法 第三十五条（三）");
        assertTrue(said(demand, "obligation").contains("缴纳罚款人民币1,000.00元（决定缴纳人民币1,500.00元，已经缴纳人民币500.00元）"));
        world.world.itIs(LocalDate.of(2026, 4, 24));
        world.perform(world.officer, world.posted(id, FormKind.DEMAND, LocalDate.of(2026, 4, 24)));
        world.perform(world.officer, world.heardOnDemand(id, "家中困难，请求免缴。"));
        world.perform(world.head, new AnswerDemanded(id, null, false, "没有证据。"));
        world.world.itIs(AT_COURT);
        world.perform(world.head, court(id));
        OfficialDocument application = papers.paper(id, FormKind.EXECUTION_APPLICATION);
        String opinion = said(application, "opinion");
        assertTrue(opinion.contains("催告书于2026年4月24日送达，被申请人已经缴纳人民币500.00元，其余至今没有履行"), opinion);
        assertTrue(opinion.contains("陈述、申辩称：家中困难，请求免缴。"), "行政强制法 第五十五条（三）: " + opinion);
        assertTrue(opinion.contains("不予采纳：没有证据。"), opinion);
        String request = said(application, "request");
        assertTrue(request.contains("缴纳罚款人民币1,000.00元"), "行政强制法 第五十五条（四）: " + request);
        assertTrue(request.contains("缴纳加处罚款人民币1,500.00元（计算至2026年9月21日）"), "行政处罚法 第七十二条: " + request);
    }

    private static String said(OfficialDocument paper, String field) {
        return String.valueOf(paper.fields().get(field));
    }

    @Test
    void who_was_right_about_the_demand_is_not_taken_to_the_court_for_it() {
        Id<EnforcementCase> id = PreparedCases.demanded();
        world.perform(world.officer, world.heardOnDemand(id, "已经全部缴纳，票据在此。"));
        world.perform(world.head, new AnswerDemanded(id, null, true, "票据属实，成立。"));
        world.world.itIs(AT_COURT);
        assertEquals("demand.statement-adopted", refused(world.head, court(id)));
        assertEquals("demand.statement-adopted", refused(world.officer, world.heardOnDemand(id, "没有其他意见。")));
        Act again = new DemandPerformance(id, null, AT_COURT, "请履行。");
        assertEquals("demand.statement-adopted", refused(world.officer, again), "nor demanded anew to be rid of it");
        world.perform(
                world.officer,
                new RecordPayment(id, null, LocalDate.of(2026, 4, 20), new BigDecimal("500.00"), null, "晋财 强制 03"));
        world.perform(world.officer, again);
        assertEquals(
                List.of(new Said("已经全部缴纳，票据在此。", true, "票据属实，成立。")),
                world.reload(id).performance().reply().saidBefore(),
                "followed, it stays in the file");
        world.perform(world.officer, world.heardOnDemand(id, "其余也已缴纳。"));
        assertEquals("demand.statement-not-answered", refused(world.officer, again));
        assertEquals("demand.statement-not-answered", refused(world.officer, world.heardOnDemand(id, "没有意见。")));
    }

    @Test
    void a_case_is_closed_as_enforced_only_where_it_was() {
        Id<EnforcementCase> id = PreparedCases.demanded();
        world.perform(
                world.officer,
                new RecordPayment(
                        id,
                        null,
                        LocalDate.of(2026, 4, 20),
                        PreparedCases.FINE,
                        new BigDecimal("1170.00"),
                        "晋财 强制 01"));
        assertTrue(world.reload(id).performance().isPerformed());
        assertEquals(
                "closing.not-enforced",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.ENFORCED, "强制执行完毕。")));
    }

    @Test
    void what_the_decision_itself_orders_to_correct_is_done_in_the_partys_place_and_the_case_waits_for_it() {
        Id<EnforcementCase> id = PreparedCases.served();
        world.world.itIs(PreparedCases.HEARING_TERM_OVER.plusDays(1));
        world.perform(world.officer, new CheckRectification(id, null, false, "残留物没有清除。"));
        world.perform(world.officer, new OpenSubstitution(id, null, SubstitutionGround.POLLUTES, "清除残留物。"));
        Enforcement opened =
                world.read(register -> Enforcement.of(register, id.value())).getFirst();
        assertEquals(EnforcementStages.NEGLECTED, opened.stage());
        assertTrue(opened.order().words().orElseThrow().contains("改正"));
        world.perform(
                world.officer,
                new RecordPayment(id, null, PreparedCases.HEARING_TERM_OVER, PreparedCases.FINE, null, "晋财 代履行 01"));
        assertEquals(
                "closing.execution-goes-on",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行。")));
    }

    @Test
    void a_referral_is_sent_once() {
        Id<EnforcementCase> id = world.opened(PreparedCases.ITEM);
        world.perform(
                world.officer,
                new ReportCrime(id, null, world.person("niudu-officer1"), world.person("niudu-officer3"), "涉嫌犯罪。"));
        world.perform(world.head, new TransferToJustice(id, null, "临猗县公安局", "涉嫌犯罪。"));
        NoteReferralSent sent = new NoteReferralSent(id, null, CaseWorld.DAY, "回执 吴某某");
        world.perform(world.officer, sent);
        assertEquals("referral.sent-already", refused(world.officer, sent));
    }
}
