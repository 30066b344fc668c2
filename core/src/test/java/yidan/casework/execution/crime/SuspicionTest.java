package yidan.casework.execution.crime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.Executing;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.execution.CloseEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.TellPolice;
import yidan.casework.execution.atonce.ConfirmEnforcement;
import yidan.casework.execution.atonce.EnforceAtOnce;
import yidan.casework.execution.halt.EndEnforcement;
import yidan.casework.execution.halt.ResumeEnforcement;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.review.RequireExecutionReview;
import yidan.casework.investigation.Signing;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** A crime that a reviewer suspects in an execution is reported and referred, or the head says why not; it is not buried. */
class SuspicionTest {

    private static final LocalDate DEMAND_OVER = Executing.SERVED.plusDays(27);

    private final CaseWorld world = CaseWorld.get();
    private final Executing executing = new Executing();

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    /** Demanded, and its reviewer says that it is a crime. */
    private Id<Enforcement> suspected() {
        world.world.itIs(Executing.SERVED);
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DEMAND_OVER);
        world.perform(
                world.head, new RequireExecutionReview(id, null, EnumSet.of(ReviewTrigger.SOCIAL_IMPACT), "全村关注。"));
        world.perform(
                world.officer,
                new RequestExecutionReview(id, null, null, Set.of(), "拟强制拆除。", "经催告仍不履行。", null, null, null, null));
        Id<LegalReview> review = Id.of(executing.reload(id).review().review().orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(world.reviewer, new GiveOpinion(review, null, ReviewOpinion.TRANSFER, Set.of(), "涉嫌非法占用农用地罪。"));
        return id;
    }

    private ReportSuspicion report(Id<Enforcement> id) {
        return new ReportSuspicion(
                id, null, world.person("niudu-officer1"), world.person("niudu-officer2"), "经核实，占用耕地五亩以上，涉嫌犯罪。");
    }

    private static DecideEnforcement decision(Id<Enforcement> id) {
        return Executing.decision(id, "组织人员拆除", "经催告逾期不履行，没有正当理由。");
    }

    private List<String> running(Id<Enforcement> id) {
        Enforcement one = executing.reload(id);
        return world.read(register -> Clocks.of(one.owner(), world.world.clock().instant(), register).of(one).stream()
                .filter(Deadline::isUndone)
                .map(Deadline::term)
                .toList());
    }

    @Test
    void a_crime_that_a_reviewer_suspects_is_referred_and_the_execution_stands_still_until_the_police_answer() {
        Id<Enforcement> id = suspected();
        EndEnforcement end = new EndEnforcement(id, null, EndGround.OTHER, "不再执行。");
        assertEquals("enforcement.crime-unsettled", refused(world.head, end), "it is not buried");
        assertEquals("referral.not-reported", refused(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌犯罪。")));
        world.perform(world.officer, report(id));
        assertTrue(running(id).contains(Terms.CRIME_REFERRAL_DECIDED));
        assertEquals("referral.reported-already", refused(world.officer, report(id)));
        assertEquals("enforcement.crime-pending", refused(world.head, end));
        world.perform(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌犯罪。"));
        assertEquals(EnforcementStages.SUSPENDED, executing.reload(id).stage());
        assertTrue(world.read(register -> Papers.of(register, id.value())).stream()
                .anyMatch(row -> row.form() == FormKind.TRANSFER_LETTER && !row.isDraft()));
        assertEquals(List.of(Terms.CRIME_REFERRAL_SENT), running(id));
        assertEquals("enforcement.crime-not-sent", refused(world.head, end));
        ResumeEnforcement resume = new ResumeEnforcement(id, null, "公安机关不予立案。");
        assertEquals("enforcement.police-not-answered", refused(world.head, resume));
        assertEquals(
                "referral.sent-before-approval",
                refused(world.officer, new NoteSuspicionSent(id, null, DEMAND_OVER.minusDays(1), "值班民警")));
        world.perform(world.officer, new NoteSuspicionSent(id, null, DEMAND_OVER, "值班民警签收"));
        assertTrue(running(id).isEmpty());
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, false, true, "不予立案，退回材料。"));
        world.perform(world.head, resume);
        assertEquals("enforcement.review-missing", refused(world.head, decision(id)), "it is reviewed again");
    }

    @Test
    void what_the_police_take_up_is_ended_by_the_head() {
        Id<Enforcement> id = suspected();
        world.perform(world.officer, report(id));
        world.perform(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌犯罪。"));
        assertEquals(
                "referral.not-sent", refused(world.head, new NotePoliceOnSuspicion(id, null, true, false, "决定立案。")));
        world.perform(world.officer, new NoteSuspicionSent(id, null, DEMAND_OVER, "值班民警签收"));
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, true, false, "决定立案。"));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OTHER, "由公安机关立案侦查。"));
        assertEquals(EnforcementStages.ENDED, executing.reload(id).stage());
    }

    @Test
    void that_the_police_open_no_case_is_contested_and_the_execution_stands_still_until_it_is_accepted() {
        Id<Enforcement> id = suspected();
        world.perform(world.officer, report(id));
        world.perform(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌犯罪。"));
        world.perform(world.officer, new NoteSuspicionSent(id, null, DEMAND_OVER, "值班民警签收"));
        ContestSuspicionRefusal again = new ContestSuspicionRefusal(id, null, "临猗县公安局", "已经达到追诉标准。");
        assertEquals("referral.nothing-to-contest", refused(world.head, again));
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, false, false, "不予立案通知书。"));
        assertEquals(List.of(Terms.CRIME_REFUSAL_RECONSIDERATION), running(id));
        ResumeEnforcement resume = new ResumeEnforcement(id, null, "公安机关不予立案。");
        assertEquals("enforcement.police-not-answered", refused(world.head, resume));
        world.perform(world.head, again);
        assertTrue(running(id).isEmpty());
        assertEquals("referral.nothing-to-contest", refused(world.head, again), "once for each refusal");
        assertEquals("enforcement.police-not-answered", refused(world.head, resume));
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, false, false, "复议维持。"));
        assertEquals(List.of(Terms.CRIME_SUPERVISION_SUGGESTED), running(id));
        world.perform(world.head, new ContestSuspicionRefusal(id, null, "临猗县人民检察院", "建议立案监督。"));
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, false, true, "检察院认为不立案的理由成立。"));
        world.perform(world.head, resume);
        assertEquals("enforcement.review-missing", refused(world.head, decision(id)), "it is reviewed again");
    }

    @Test
    void a_head_who_does_not_refer_it_says_why_and_it_is_reviewed_again() {
        Id<Enforcement> id = suspected();
        world.perform(world.officer, report(id));
        world.perform(world.head, new RefuseSuspicion(id, null, "占用面积未达追诉标准。"));
        assertTrue(running(id).stream().noneMatch(Terms.CRIME_REFERRAL_DECIDED::equals));
        assertEquals("enforcement.review-missing", refused(world.head, decision(id)));
        world.perform(world.head, new EndEnforcement(id, null, EndGround.OTHER, "当事人的意见成立。"));
    }

    @Test
    void officers_report_a_crime_that_they_meet_themselves_and_nothing_is_decided_before_the_head_has() {
        world.world.itIs(Executing.SERVED);
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(DEMAND_OVER);
        world.perform(world.officer, report(id));
        assertEquals("enforcement.crime-pending", refused(world.head, decision(id)));
        world.perform(world.head, new RefuseSuspicion(id, null, "占用面积未达追诉标准。"));
        world.perform(world.head, decision(id));
    }

    @Test
    void what_is_suspected_once_it_is_decided_is_settled_before_it_is_carried_out_and_before_it_is_closed() {
        Id<Enforcement> id = executing.decided();
        world.perform(world.officer, report(id));
        assertEquals("enforcement.crime-pending", refused(world.officer, Executing.byDay(id)));
        world.perform(world.head, new RefuseSuspicion(id, null, "种植数量未达追诉标准。"));
        world.perform(world.officer, Executing.byDay(id));
        world.signedByHand(world.officer, id.value());
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", CaseWorld.DAY));
        world.perform(world.officer, report(id));
        CloseEnforcement close = new CloseEnforcement(id, null, "已铲除");
        assertEquals("enforcement.crime-pending", refused(world.officer, close));
        world.perform(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌非法种植毒品原植物罪。"));
        assertEquals(EnforcementStages.CARRIED_OUT, executing.reload(id).stage(), "there is nothing left to halt");
        assertEquals("enforcement.crime-not-sent", refused(world.officer, close));
        world.perform(world.officer, new NoteSuspicionSent(id, null, CaseWorld.DAY, "值班民警签收"));
        world.perform(world.head, new NotePoliceOnSuspicion(id, null, true, false, "决定立案。"));
        assertTrue(running(id).isEmpty());
        assertEquals("enforcement.decision-owed", refused(world.officer, close));
        executing.serve(id, FormKind.EXECUTION_DECISION);
        world.perform(world.officer, close);
    }

    @Test
    void what_the_party_has_corrected_buries_no_crime() {
        world.world.itIs(Executing.SERVED);
        Id<Enforcement> id = executing.opened(Executing.DEMOLITION);
        world.perform(
                world.officer,
                new OrderRemoval(id, null, Executing.SERVED, Executing.SERVED.plusDays(15), "停止建设，限期改正。"));
        world.world.itIs(Executing.SERVED.plusDays(16));
        world.perform(world.officer, report(id));
        CheckRemoval corrected = new CheckRemoval(id, null, true, "已经拆除。");
        assertEquals("enforcement.crime-pending", refused(world.officer, corrected));
        world.perform(world.head, new RefuseSuspicion(id, null, "占用面积未达追诉标准。"));
        world.perform(world.officer, corrected);
        assertEquals(EnforcementStages.PERFORMED, executing.reload(id).stage());
    }

    @Test
    void what_was_done_at_once_over_a_suspected_crime_is_referred_although_nobody_approved_it_in_time() {
        executing.nightIsSet();
        world.world.itIs(Executing.SERVED);
        Id<Enforcement> id = executing.opened(Executing.PLANTS);
        world.perform(world.officer, report(id));
        world.perform(
                world.officer,
                new EnforceAtOnce(
                        id,
                        null,
                        "正在转移罂粟果。",
                        Executing.SERVED,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        "现场铲除",
                        "村干部二人",
                        true,
                        true,
                        true,
                        "铲除罂粟六百株。",
                        Signing.SIGNED,
                        null,
                        false,
                        "设备突发故障",
                        null));
        world.world.itIs(Executing.SERVED.plusDays(2));
        EndEnforcement lift = new EndEnforcement(id, null, EndGround.NOT_APPROVED, "没有补办批准，立即解除。");
        assertEquals("enforcement.confirmed-too-late", refused(world.head, new ConfirmEnforcement(id, null, "同意。")));
        assertEquals("enforcement.crime-pending", refused(world.head, lift));
        world.perform(world.head, new ReferSuspicion(id, null, "临猗县公安局", "涉嫌非法种植毒品原植物罪。"));
        assertEquals(EnforcementStages.UNCONFIRMED, executing.reload(id).stage());
        world.perform(world.officer, new NoteSuspicionSent(id, null, Executing.SERVED.plusDays(2), "值班民警签收"));
        assertEquals("enforcement.police-not-told", refused(world.head, lift));
        world.perform(world.officer, new TellPolice(id, null, "牛杜派出所", Executing.SERVED));
        world.perform(world.head, lift);
        assertTrue(running(id).isEmpty());
    }
}
