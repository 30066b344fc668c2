package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.handover.NotePublished;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.AnswerReporter;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.HandLeadOn;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.FinishRecord;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A lead becomes a case, the case a decision, the decision is served and paid, the case is closed. */
class OrdinaryCaseTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final PaperDesk papers = new PaperDesk();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        return assertThrows(Refusal.class, () -> world.perform(actor, act)).key();
    }

    private Id<Lead> lead(String reporter) {
        return Id.of(world.perform(
                        world.officer,
                        new RegisterLead(
                                LeadSource.COMPLAINT,
                                CaseWorld.DAY,
                                "群众反映村北有人焚烧秸秆。",
                                "示例村",
                                "赵某某",
                                reporter,
                                "13900000000"))
                .dossier());
    }

    @Test
    void a_lead_becomes_a_case_that_is_decided_served_paid_and_closed() {
        Id<Lead> lead = lead("钱某某");
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, lead, world.person("niudu-officer1"), world.person("niudu-officer2"), false))
                .dossier());
        assertEquals(
                Lead.TAKEN_UP,
                world.read(register -> register.load(Lead.class, lead)).stage());
        world.perform(world.head, new ApproveOpening(id, null, "同意"));
        assertTrue(world.reload(id).number().orElseThrow().contains("2026"));
        world.perform(
                world.officer,
                new RecordInterview(
                        id,
                        null,
                        "赵某某",
                        InterviewedAs.PARTY,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 40),
                        null,
                        "镇询问室",
                        true,
                        true,
                        "问：是否焚烧秸秆？\n答：是。",
                        Signing.SIGNED,
                        null));
        world.signedByHand(world.officer, id.value());
        world.prove(id);
        world.weigh(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        EnforcementCase told = world.reload(id);
        assertEquals(LocalDate.of(2026, 3, 9), told.hearing().askedUntil().orElseThrow(), "five working days");
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃"));
        assertEquals("hearing.may-still-be-asked", refused(world.head, world.decision(id, FINE)));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        world.perform(world.head, world.decision(id, FINE));
        world.perform(
                world.officer,
                new ServeDecision(
                        id, null, ServiceManner.DIRECT, LocalDate.of(2026, 3, 10), "赵某某", "牛杜镇示例村", false, null));
        EnforcementCase served = world.reload(id);
        assertEquals(LocalDate.of(2026, 3, 25), served.performance().payBy().orElseThrow());
        assertEquals(
                "closing.not-performed",
                refused(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "已履行")));
        world.perform(
                world.officer, new RecordPayment(id, null, LocalDate.of(2026, 3, 10), FINE, null, "晋财 000000000001"));
        world.perform(world.head, new NotePublished(id, null, LocalDate.of(2026, 3, 10), "临猗县人民政府网站"));
        world.perform(world.officer, new ProposeClosing(id, null, ClosingKind.PERFORMED, "罚款已缴清。"));
        world.perform(world.head, new ApproveClosing(id, null, "同意结案"));
        assertEquals(CaseStages.CLOSED, world.reload(id).stage());
        List<Deadline> clocks = world.read(
                register -> Clocks.of(World.NIUDU, world.world.clock().instant(), register)
                        .of(register.load(EnforcementCase.class, id)));
        assertTrue(clocks.stream().noneMatch(Deadline::isOpen), "no clock runs on");
        assertTrue(clocks.stream().anyMatch(clock -> clock.term().equals(Terms.PENALTY_DECISION)));
    }

    @Test
    void township_cannot_open_a_case_outside_its_list() {
        assertEquals("list.item-not-in-force", refused(world.officer, world.proposal(9999)));
    }

    @Test
    void a_lead_outside_the_list_is_handed_on_and_a_named_reporter_is_answered() {
        Id<Lead> outside = lead(null);
        world.perform(world.officer, new CheckAgainstList(outside, null, null));
        world.perform(world.leader, new HandLeadOn(outside, null, "县市场监督管理局", "属食品流通领域，不在本镇清单。"));
        Id<Lead> declined = lead("孙某某");
        world.perform(world.leader, new DeclineLead(declined, null, "查无此事。"));
        world.perform(world.officer, new AnswerReporter(declined, null, "已电话并书面答复。"));
        Lead answered = world.read(register -> register.load(Lead.class, declined));
        assertEquals(CaseWorld.DAY, answered.answeredOn().orElseThrow());
        assertFalse(answered.outcome().orElseThrow().isEmpty());
    }

    @Test
    void a_defence_is_never_answered_with_a_heavier_penalty() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, world.heard(id, "当事人称数额过高。", false));
        assertEquals("case.statement-not-reviewed", refused(world.head, world.decision(id, FINE)));
        world.perform(world.officer, new AnswerStatement(id, null, false, "不成立。"));
        world.recordsSigned(id);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        assertEquals("case.heavier-than-told", refused(world.head, world.decision(id, new BigDecimal("1500.01"))));
        world.perform(world.head, world.decision(id, new BigDecimal("1200.00")));
    }

    @Test
    void a_hearing_is_told_seven_working_days_before_chaired_by_no_handler_and_reviewed_before_the_decision() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        assertEquals("hearing.asked-and-not-held", refused(world.head, world.decision(id, FINE)));
        assertEquals(
                "hearing.told-too-late", refused(world.head, hearing(id, LocalDate.of(2026, 3, 10), "niudu-reviewer")));
        assertEquals(
                "hearing.chair-is-handler",
                refused(world.head, hearing(id, LocalDate.of(2026, 3, 16), "niudu-officer2")));
        world.perform(world.head, hearing(id, LocalDate.of(2026, 3, 16), "niudu-reviewer"));
        RecordHearing record =
                new RecordHearing(id, null, "双方质证。", Signing.ON_SCREEN, null, "建议维持。", "钱某某（律师）", "村民代表孙某某");
        assertEquals("hearing.not-yet", refused(world.reviewer, record));
        world.world.itIs(LocalDate.of(2026, 3, 17));
        world.perform(world.reviewer, record);
        Map<String, Object> minutes = papers.paper(id, FormKind.HEARING_RECORD).fields();
        assertEquals("钱某某（律师）", minutes.get("agent"));
        assertEquals("村民代表孙某某", minutes.get("present"));
        assertTrue(papers.paper(id, FormKind.HEARING_REPORT)
                .fields()
                .get("chairSigned")
                .toString()
                .endsWith("2026年3月17日（系统内签批）"));
        assertEquals("case.review-missing", refused(world.head, world.decision(id, FINE)));
        assertEquals("hearing.record-not-signed", refused(world.officer, request(id)));
        Id<OfficialDocument> heard = world.paper(id.value(), FormKind.HEARING_RECORD);
        papers.assertRefused(
                world.reviewer,
                new FinishRecord(heard, null, "当事人在纸上签名。"),
                "record.others-sign",
                "shuozhou-2019-38b:#15");
        world.finish(world.reviewer, heard, "当事人在纸上签名。");
        review(id, ReviewOpinion.AGREE);
        world.perform(world.head, world.decision(id, FINE));
        assertTrue(world.reload(id).review().triggers().contains(ReviewTrigger.HEARING));
    }

    private ScheduleHearing hearing(Id<EnforcementCase> id, LocalDate day, String chair) {
        return new ScheduleHearing(
                id,
                null,
                CaseWorld.DAY,
                day,
                LocalTime.of(9, 0),
                "镇会议室",
                null,
                world.person(chair),
                world.person("niudu-archivist"));
    }

    private static RequestLegalReview request(Id<EnforcementCase> id) {
        return new RequestLegalReview(
                id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "决定书代拟稿", "大气污染防治法");
    }

    private void review(Id<EnforcementCase> id, ReviewOpinion opinion) {
        world.perform(world.officer, request(id));
        Id<LegalReview> review = Id.of(world.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        review,
                        null,
                        opinion,
                        opinion == ReviewOpinion.AGREE ? EnumSet.allOf(ReviewPoint.class) : Set.of(),
                        "经审核。"));
        world.perform(world.officer, new AdoptOpinion(id, null, review, "采纳"));
    }

    @Test
    void a_complex_case_waits_for_review_and_discussion() {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, true, Set.of()));
        world.perform(world.officer, world.notice(id, FINE, CaseWorld.DAY));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃"));
        world.world.itIs(LocalDate.of(2026, 3, 10));
        assertEquals("case.review-missing", refused(world.head, world.decision(id, FINE)));
        review(id, ReviewOpinion.AGREE);
        assertEquals("case.not-discussed", refused(world.head, world.decision(id, FINE)));
        assertEquals("discussion.alone", refused(world.head, discussion(id, "李某某：同意")));
        world.perform(world.head, discussion(id, "李某某：同意", "周某某：同意，建议教育为主"));
        assertEquals("discussion.record-not-signed", refused(world.head, world.decision(id, FINE)));
        world.recordsSigned(id);
        world.perform(world.head, world.decision(id, FINE));
    }

    private HoldDiscussion discussion(Id<EnforcementCase> id, String... opinions) {
        return new HoldDiscussion(
                id,
                null,
                LocalDate.of(2026, 3, 10),
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of(opinions),
                "同意按拟定意见处罚。",
                "镇二楼会议室",
                null);
    }

    @Test
    void what_the_review_forbids_the_head_cannot_decide() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(LocalDate.of(2026, 3, 10));
        review(id, ReviewOpinion.NO_DECISION);
        assertEquals("case.review-not-passed", refused(world.head, world.decision(id, FINE)));
        RequestLegalReview another = new RequestLegalReview(id, null, null, Set.of(), "拟罚款", "代拟稿", "大气污染防治法");
        assertEquals(
                "case.review-unchanged", refused(world.officer, another), "not another reviewer with the same facts");
        world.prove(id);
        assertTrue(world.reload(id).review().opinion().isEmpty(), "with new facts it is asked for again");
    }
}
