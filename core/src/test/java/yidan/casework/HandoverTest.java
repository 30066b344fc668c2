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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.AskWithdrawal;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.opening.WithdrawalGround;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.CommissionAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.ReceiveAppraisal;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.NoteRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LeaveReview;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** Somebody withdraws or is replaced: what hangs on the case goes over, and who has left has no part in it any more. */
class HandoverTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");
    private static final LocalDate HEARING_TERM_OVER = LocalDate.of(2026, 3, 10);
    private static final List<String> THINGS = List.of("打捆机；小型；台；1");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");
    private final Actor lapsing = world.world.person("niudu-lapsing", World.NIUDU, Role.OFFICER);
    private final Actor both = world.world.person("niudu-both", World.NIUDU, Role.OFFICER, Role.LEGAL_REVIEWER);

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private ReplaceOfficers replace(Id<EnforcementCase> id, String lead, String assistant) {
        return new ReplaceOfficers(id, null, world.person(lead), world.person(assistant), "工作调动");
    }

    private AskWithdrawal withdrawal(Id<EnforcementCase> id, String account) {
        return new AskWithdrawal(id, null, world.person(account), true, WithdrawalGround.NEAR_RELATIVE, "与当事人是近亲属。");
    }

    private void withdraws(Id<EnforcementCase> id, String account) {
        world.perform(world.officer, withdrawal(id, account));
        world.perform(world.head, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
    }

    private Id<Preservation> asked(Id<EnforcementCase> id) {
        world.perform(world.officer, new AskPreservation(id, null, "可能灭失", THINGS));
        Id<Preservation> one = Id.of(world.read(register -> Preservation.of(register, id.value()))
                .getLast()
                .uuid());
        world.approved(new ApprovePreservation(one, null, "同意"));
        return one;
    }

    private static RegisterPreserved register(Id<Preservation> one) {
        return new RegisterPreserved(
                one,
                null,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                "示例村仓库",
                "赵某某",
                THINGS,
                "赵某某",
                true,
                true,
                Signing.SIGNED,
                null,
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    private Id<Recording> filmed(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new NoteRecording(
                        id,
                        null,
                        FilmedStep.INVESTIGATION,
                        CaseWorld.DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 40),
                        null,
                        "示例村村北",
                        "执法记录仪 07",
                        true,
                        true,
                        null,
                        null,
                        null));
        return Id.of(world.read(register -> Recording.of(register, id.value()))
                .getLast()
                .uuid());
    }

    private Id<LegalReview> reviewAsked(Id<EnforcementCase> id) {
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id, null, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "拟罚款", "代拟稿", "大气污染防治法"));
        return Id.of(world.reload(id).review().review().orElseThrow());
    }

    @Test
    void when_both_leave_what_they_asked_for_filmed_and_commissioned_is_the_new_officers_affair() {
        Id<EnforcementCase> id = world.opened(item);
        Id<Preservation> preserved = asked(id);
        Id<Recording> recording = filmed(id);
        world.perform(
                world.officer,
                new CommissionAppraisal(id, null, "残留物", null, "示例鉴定所", "是否秸秆", CaseWorld.DAY.plusDays(20)));
        Id<Appraisal> appraisal = Id.of(world.read(register -> Appraisal.of(register, id.value()))
                .getLast()
                .uuid());
        world.perform(world.leader, replace(id, "niudu-officer3", "niudu-lapsing"));

        assertEquals("case.not-the-handler", refused(world.officer, register(preserved)));
        assertEquals(
                "case.not-the-handler",
                refused(world.second, new ExplainRecording(recording, null, UnfilmedGround.DEVICE, "设备故障")));
        world.perform(world.third, register(preserved));
        world.perform(lapsing, new ExplainRecording(recording, null, UnfilmedGround.DEVICE, "设备突发故障，没有录上。"));
        world.perform(world.third, received(appraisal));
        assertEquals(0, world.reload(id).means().recordings());
    }

    private static ReceiveAppraisal received(Id<Appraisal> one) {
        return new ReceiveAppraisal(one, null, "是秸秆残留物。", null);
    }

    @Test
    void who_is_put_on_a_case_does_not_review_it_and_who_reviewed_it_is_not_put_on_it() {
        world.perform(
                world.head,
                new RecordReviewerQualification(
                        world.person("niudu-both"), "A20181408210002", CaseWorld.DAY.minusDays(60)));
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Id<LegalReview> review = reviewAsked(id);
        world.perform(world.leader, replace(id, "niudu-officer1", "niudu-both"));
        assertEquals("review.reviewer-is-handler", refused(both, new AcceptMaterials(review, null)));
        world.perform(world.leader, replace(id, "niudu-officer1", "niudu-officer3"));
        assertEquals(
                "review.reviewer-is-handler", refused(both, new AcceptMaterials(review, null)), "he did handle it");
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> another = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        world.perform(both, new AcceptMaterials(reviewAsked(another), null));
        assertEquals("case.reviewed-already", refused(world.leader, replace(another, "niudu-officer1", "niudu-both")));
    }

    @Test
    void who_has_withdrawn_is_neither_put_back_nor_made_chair_nor_heard_in_the_discussion() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, withdrawal(id, "niudu-officer2"));
        assertEquals(
                "case.withdrawn-stays",
                refused(
                        world.head,
                        new DecideWithdrawal(
                                id, null, true, world.person("niudu-officer1"), world.person("niudu-officer2"), "属实")));
        world.perform(
                world.head,
                new DecideWithdrawal(
                        id, null, true, world.person("niudu-officer1"), world.person("niudu-officer3"), "属实"));
        assertEquals("case.withdrawn-stays", refused(world.leader, replace(id, "niudu-officer1", "niudu-officer2")));
        assertEquals("case.withdrawn-stays", refused(world.officer, withdrawal(id, "niudu-officer2")));
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        assertEquals("case.withdrawn-stays", refused(world.head, hearing(id, "niudu-officer2")));
    }

    @Test
    void who_has_handled_it_before_does_not_chair_its_hearing() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        world.perform(world.leader, replace(id, "niudu-officer1", "niudu-officer3"));
        assertEquals("hearing.chair-is-handler", refused(world.head, hearing(id, "niudu-officer2")));
    }

    @Test
    void nobody_asks_for_a_withdrawal_on_which_nobody_could_decide() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, withdrawal(id, "niudu-deputy"));
        world.perform(world.head, new DecideWithdrawal(id, null, true, null, null, "属实"));
        assertEquals("case.no-other-head-to-decide", refused(world.officer, withdrawal(id, "niudu-head")));
    }

    private ScheduleHearing hearing(Id<EnforcementCase> id, String chair) {
        return new ScheduleHearing(
                id,
                null,
                CaseWorld.DAY,
                LocalDate.of(2026, 3, 16),
                LocalTime.of(9, 0),
                "镇会议室",
                null,
                world.person(chair),
                world.person("niudu-archivist"));
    }

    @Test
    void a_chair_withdraws_and_the_hearing_is_led_by_another() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new AskHearing(id, null, CaseWorld.DAY));
        world.perform(world.head, hearing(id, "niudu-both"));
        assertEquals("case.presided-already", refused(world.leader, replace(id, "niudu-officer1", "niudu-both")));
        withdraws(id, "niudu-both");
        assertTrue(world.reload(id).hearing().chair().isEmpty(), "nobody chairs it");
        assertFalse(world.reload(id).hearing().isScheduled());
        assertEquals("case.withdrawn-stays", refused(world.head, hearing(id, "niudu-both")));
        world.perform(world.head, hearing(id, "niudu-reviewer"));
    }

    @Test
    void a_head_withdraws_and_another_decides() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        world.perform(world.officer, withdrawal(id, "niudu-head"));
        DecideWithdrawal granted = new DecideWithdrawal(id, null, true, null, null, "情况属实。");
        assertEquals("case.decides-on-himself", refused(world.head, granted));
        world.perform(world.deputy, granted);
        assertEquals("case.has-withdrawn", refused(world.head, new ApproveOpening(id, null, "同意")));
        world.perform(world.deputy, new ApproveOpening(id, null, "同意"));
    }

    @Test
    void a_head_who_approved_the_opening_withdraws_later_and_it_stays_open() {
        Id<EnforcementCase> id = world.opened(item);
        world.perform(world.officer, withdrawal(id, "niudu-head"));
        world.perform(world.deputy, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
        assertEquals("niudu-head", world.reload(id).opening().decidedBy().orElseThrow());
        assertEquals(CaseStages.INVESTIGATING, world.reload(id).stage());
    }

    @Test
    void what_somebody_who_withdraws_has_reviewed_is_reviewed_again_by_another() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Id<LegalReview> review = reviewAsked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        withdraws(id, "niudu-reviewer");
        assertEquals(
                "act.wrong-stage",
                refused(
                        world.reviewer,
                        new GiveOpinion(review, null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。")));
        Id<LegalReview> again = reviewAsked(id);
        assertEquals("case.has-withdrawn", refused(world.reviewer, new AcceptMaterials(again, null)));
    }

    @Test
    void a_reviewer_who_is_concerned_leaves_the_review_to_another() {
        world.perform(
                world.head,
                new RecordReviewerQualification(
                        world.person("niudu-both"), "A20181408210002", CaseWorld.DAY.minusDays(60)));
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Id<LegalReview> review = reviewAsked(id);
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        assertEquals("review.not-the-reviewer", refused(both, new LeaveReview(review, null, "亲属")));
        world.perform(world.reviewer, new LeaveReview(review, null, "与审核内容有直接利害关系。"));
        assertEquals("case.withdrawn-stays", refused(world.reviewer, new AcceptMaterials(review, null)));
        world.perform(both, new AcceptMaterials(review, null));
    }

    private HoldDiscussion discussion(Id<EnforcementCase> id, Set<String> members, String chair, String... opinions) {
        return new HoldDiscussion(
                id,
                null,
                HEARING_TERM_OVER,
                world.person(chair),
                Set.copyOf(members.stream().map(world::person).toList()),
                List.of(opinions),
                "同意按拟定意见处罚。",
                "镇二楼会议室",
                null);
    }

    @Test
    void a_discussion_is_held_by_people_of_the_body_who_do_not_handle_the_case() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        Set<String> heads = Set.of("niudu-head", "niudu-deputy");
        assertEquals(
                "discussion.stranger", refused(world.head, discussion(id, heads, "niudu-head", "李某某：同意", "冯某某：同意")));
        assertEquals(
                "discussion.handler",
                refused(
                        world.head,
                        discussion(
                                id,
                                Set.of("niudu-head", "niudu-officer1"),
                                "niudu-head",
                                "李某某：同意",
                                "某niudu-officer1：同意")));
        assertEquals(
                "discussion.chair-is-away",
                refused(
                        world.head,
                        discussion(
                                id,
                                Set.of("niudu-head", "niudu-deputy", "niudu-reviewer"),
                                "niudu-reviewer",
                                "李某某：同意",
                                "周某某：同意")));
        world.perform(world.head, discussion(id, heads, "niudu-head", "李某某：同意", "周某某：同意"));
        withdraws(id, "niudu-deputy");
        assertTrue(world.reload(id).discussion().heldOn().isEmpty(), "who took part has withdrawn");
        assertEquals(
                "case.withdrawn-stays", refused(world.head, discussion(id, heads, "niudu-head", "李某某：同意", "周某某：同意")));
    }

    @Test
    void who_handles_a_case_after_its_decision_may_be_asked_to_withdraw_until_it_is_closed() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARING_TERM_OVER);
        world.perform(world.head, world.decision(id, FINE));
        world.perform(world.officer, withdrawal(id, "niudu-officer2"));
        world.perform(
                world.officer,
                new ServeDecision(id, null, ServiceManner.DIRECT, HEARING_TERM_OVER, "赵某某", "牛杜镇示例村", false, null));
        world.perform(world.officer, new RecordPayment(id, null, HEARING_TERM_OVER, FINE, null, "晋财 " + id));
        ProposeClosing closing = new ProposeClosing(id, null, ClosingKind.PERFORMED, "已经缴纳罚款。");
        assertEquals("case.withdrawal-not-decided", refused(world.officer, closing));
        world.perform(
                world.head,
                new DecideWithdrawal(
                        id, null, true, world.person("niudu-officer1"), world.person("niudu-officer3"), "情况属实。"));
        assertTrue(world.reload(id).team().has(world.third));
        assertEquals(CaseStages.SERVED, world.reload(id).stage());
        assertEquals("case.not-the-handler", refused(world.second, closing));
        world.perform(world.officer, closing);

        // What the head decided before he withdrew stands; he does not approve the closing.
        world.perform(world.officer, withdrawal(id, "niudu-head"));
        ApproveClosing approval = new ApproveClosing(id, null, null);
        assertEquals("case.withdrawal-not-decided", refused(world.deputy, approval));
        world.perform(world.deputy, new DecideWithdrawal(id, null, true, null, null, "情况属实。"));
        assertEquals(Optional.of(RulingKind.PENALTY), world.reload(id).ruling().kind());
        assertEquals("case.has-withdrawn", refused(world.head, approval));
        world.perform(world.deputy, approval);
        assertEquals("act.wrong-stage", refused(world.officer, withdrawal(id, "niudu-reviewer")));
    }

    @Test
    void nobody_who_left_the_organisation_and_no_stranger_is_asked_to_withdraw() {
        Id<EnforcementCase> id = world.told(item, FINE);
        assertEquals(
                "case.withdrawal-of-nobody",
                refused(
                        world.officer,
                        new AskWithdrawal(
                                id,
                                null,
                                Id.<StaffMember>of(java.util.UUID.randomUUID()),
                                true,
                                WithdrawalGround.DIRECT_INTEREST,
                                "利害关系")));
        world.perform(world.officer, world.waiver(id, CaseWorld.DAY, "书面放弃"));
    }
}
