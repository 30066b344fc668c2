package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.act.Act;
import yidan.casework.arrears.GrantDeferral;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.RecordSiteInspection;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.CollectOnTheSpot;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.OnTheSpotGround;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.CarryOutSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** No step of a case lies before the one it rests on, and nobody's term is over before it has begun. */
class DayOrderTest {

    private static final LocalDate DAY = CaseWorld.DAY;
    /** When neither a statement nor a hearing is waited for any more. */
    private static final LocalDate HEARD = LocalDate.of(2026, 3, 10);

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final int item = world.item("秸秆");

    private String refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal.key();
    }

    private Id<EnforcementCase> reported(boolean complex) {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, complex, Set.of()));
        return id;
    }

    private Id<EnforcementCase> served() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.world.itIs(HEARD);
        world.perform(world.head, world.decision(id, FINE));
        world.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, HEARD, "赵某某", "牛杜镇示例村", false, null));
        return id;
    }

    private RecordInterview interview(Id<EnforcementCase> id, LocalDate day) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                day,
                LocalTime.of(8, 0),
                LocalTime.of(8, 30),
                null,
                "镇询问室",
                true,
                true,
                "问答。",
                Signing.SIGNED,
                null);
    }

    private RecordSiteInspection site(Id<EnforcementCase> id, LocalDate day) {
        return new RecordSiteInspection(
                id,
                null,
                day,
                LocalTime.of(8, 0),
                LocalTime.of(8, 30),
                null,
                "村北",
                "赵某某",
                true,
                true,
                "现场有灰烬。",
                Signing.SIGNED,
                null);
    }

    @Test
    void a_notice_reaches_nobody_before_it_is_made_so_that_the_days_to_ask_for_a_hearing_are_his() {
        Id<EnforcementCase> id = reported(false);
        world.world.itIs(DAY.plusDays(10));
        assertEquals("day.before-issue", refused(world.officer, world.notice(id, FINE, DAY)));
        world.perform(world.officer, world.notice(id, FINE, DAY.plusDays(10)));
        assertEquals("day.before-step", refused(world.officer, world.waiver(id, DAY.plusDays(9), "书面放弃。")));
        assertEquals("day.before-step", refused(world.officer, new AskHearing(id, null, DAY.plusDays(9))));
        assertEquals("case.statement-still-open", refused(world.head, world.decision(id, FINE)));
    }

    @Test
    void a_hearing_is_told_with_its_notice_and_not_earlier() {
        Id<EnforcementCase> id = world.told(item, FINE);
        world.perform(world.officer, new AskHearing(id, null, DAY));
        world.world.itIs(DAY.plusDays(8));
        ScheduleHearing backdated = new ScheduleHearing(
                id,
                null,
                DAY,
                DAY.plusDays(11),
                LocalTime.of(9, 0),
                "镇会议室",
                null,
                world.person("niudu-reviewer"),
                world.person("niudu-archivist"));
        assertEquals("day.before-issue", refused(world.head, backdated));
    }

    @Test
    void what_is_discussed_is_discussed_after_the_party_was_heard() {
        Id<EnforcementCase> id = reported(true);
        world.perform(world.officer, world.notice(id, FINE, DAY));
        world.world.itIs(HEARD);
        assertEquals("case.not-told", refused(world.head, discussion(id, DAY.minusDays(1))));
        assertEquals("case.statement-still-open", refused(world.head, discussion(id, DAY.plusDays(1))));
        assertEquals("hearing.may-still-be-asked", refused(world.head, discussion(id, DAY.plusDays(4))));
        world.perform(world.head, discussion(id, HEARD));
    }

    private HoldDiscussion discussion(Id<EnforcementCase> id, LocalDate day) {
        return new HoldDiscussion(
                id,
                null,
                day,
                world.person("niudu-head"),
                Set.of(world.person("niudu-head"), world.person("niudu-deputy")),
                List.of("李某某：同意", "周某某：同意"),
                "同意。",
                "镇二楼会议室",
                null);
    }

    @Test
    void nobody_is_demanded_while_he_may_still_pay() {
        Id<EnforcementCase> id = served();
        LocalDate last = world.reload(id).performance().payBy().orElseThrow();
        world.world.itIs(last);
        assertEquals("case.demanded-too-early", refused(world.officer, demand(id, last)));
        world.world.itIs(last.plusDays(3));
        assertEquals("day.before-issue", refused(world.officer, demand(id, last.plusDays(1))));
        assertTrue(
                assertThrows(Refusal.class, () -> world.perform(world.officer, demand(id, last.plusDays(1))))
                        .components()
                        .contains("servedOn"),
                "said at its field");
        world.perform(world.officer, demand(id, last.plusDays(3)));
        LocalDate granted = last.plusDays(40);
        world.perform(world.head, new GrantDeferral(id, null, last.plusDays(3), granted, null, "经济困难，当事人申请延期。"));
        assertTrue(world.reload(id).performance().demandedOn().isEmpty(), "what is deferred is not due");
        world.world.itIs(granted);
        assertEquals("case.demanded-too-early", refused(world.officer, demand(id, granted)));
        world.world.itIs(granted.plusDays(1));
        world.perform(world.officer, demand(id, granted.plusDays(1)));
    }

    private static DemandPerformance demand(Id<EnforcementCase> id, LocalDate day) {
        return new DemandPerformance(id, null, day, "请履行。");
    }

    @Test
    void nothing_is_performed_or_deferred_before_the_decision_was_served() {
        Id<EnforcementCase> id = served();
        assertEquals(
                "day.before-step",
                refused(world.officer, new RecordPerformance(id, null, HEARD.minusDays(1), "已经履行。")));
        assertEquals(
                "day.before-step",
                refused(
                        world.head,
                        new GrantDeferral(id, null, HEARD.minusDays(1), HEARD.plusDays(60), null, "经济困难。")));
    }

    @Test
    void a_paper_is_served_after_it_was_issued() {
        Id<EnforcementCase> id = world.told(item, FINE);
        Id<OfficialDocument> notice = Id.of(world.read(register -> Papers.of(register, id.value())).stream()
                .filter(paper -> paper.form() == FormKind.PRIOR_NOTICE)
                .map(DocumentRow::id)
                .findFirst()
                .orElseThrow());
        assertEquals(
                "day.before-issue",
                refused(
                        world.officer,
                        new ServePaper(
                                id,
                                null,
                                notice,
                                ServiceManner.DIRECT,
                                DAY.minusDays(1),
                                "赵某某",
                                "牛杜镇示例村",
                                false,
                                null)));
        world.perform(
                world.officer,
                new ServePaper(id, null, notice, ServiceManner.DIRECT, DAY, "赵某某", "牛杜镇示例村", false, null));
    }

    @Test
    void nothing_is_seized_before_the_head_has_approved_it() {
        Id<EnforcementCase> of = world.opened(item);
        world.perform(
                world.officer,
                new AskSeizure(
                        of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", List.of("打捆机；小型；台；1")));
        Id<Seizure> id = Id.of(world.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        world.world.itIs(DAY.plusDays(1));
        world.perform(world.head, new ApproveSeizure(id, null, null));
        CarryOutSeizure backdated = Seizing.carryOut(id, List.of("打捆机；小型；台；1"), true, "设备突发故障");
        assertEquals(DAY, backdated.day());
        assertEquals("seizure.before-approval", refused(world.officer, backdated));
    }

    @Test
    void an_investigation_begins_with_its_approval() {
        Id<EnforcementCase> id =
                Id.of(world.perform(world.officer, world.proposal(item)).dossier());
        world.world.itIs(DAY.plusDays(2));
        world.perform(world.head, new ApproveOpening(id, null, null));
        assertEquals("case.before-opening", refused(world.officer, interview(id, DAY.plusDays(1))));
        assertEquals("case.before-opening", refused(world.officer, site(id, DAY.plusDays(1))));
        world.perform(world.officer, interview(id, DAY.plusDays(2)));
    }

    @Test
    void what_was_begun_urgently_stands_still_when_it_is_not_approved_in_time() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-officer2"), true))
                .dossier());
        world.perform(world.officer, interview(id, DAY));
        Id<Evidence> piece = world.evidence(id);
        world.world.itIs(DAY.plusDays(1));
        for (Act act : List.of(
                interview(id, DAY.plusDays(1)),
                site(id, DAY.plusDays(1)),
                new VerifyEvidence(id, null, piece, true, "相互印证"),
                Seizing.urgently(id, List.of("打捆机；小型；台；1")))) {
            assertEquals("case.urgent-approval-overdue", refused(world.officer, act), act.toString());
        }
        world.perform(world.head, new ApproveOpening(id, null, null));
        world.perform(world.officer, interview(id, DAY.plusDays(1)));
    }

    @Test
    void two_are_certified_on_the_day_of_every_step() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-lapsing"), false))
                .dossier());
        world.perform(world.head, new ApproveOpening(id, null, null));
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        Id<Evidence> piece = world.evidence(id);
        LocalDate lapsed = DAY.plusDays(11);
        world.world.itIs(lapsed);
        for (Act act : List.of(
                interview(id, lapsed),
                site(id, lapsed),
                new VerifyEvidence(id, null, piece, true, "相互印证"),
                world.notice(id, FINE, lapsed))) {
            assertEquals("case.officer-not-certified", refused(world.officer, act), act.toString());
        }
        world.perform(world.officer, interview(id, DAY.plusDays(10)));
    }

    @Test
    void a_decision_is_served_by_two_who_are_certified() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-lapsing"), false))
                .dossier());
        world.perform(world.head, new ApproveOpening(id, null, null));
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.notice(id, FINE, DAY));
        LocalDate lapsed = DAY.plusDays(11);
        world.world.itIs(lapsed);
        assertEquals("case.officer-not-certified", refused(world.officer, world.heard(id, "数额过高。", false)));
        world.world.itIs(HEARD);
        world.perform(world.head, world.decision(id, FINE));
        world.world.itIs(lapsed);
        assertEquals(
                "case.officer-not-certified",
                refused(
                        world.officer,
                        new ServeDecision(id, null, ServiceManner.DIRECT, lapsed, "赵某某", "牛杜镇示例村", false, null)));
    }

    @Test
    void money_is_taken_by_two_who_are_certified() {
        Id<EnforcementCase> id = Id.of(world.perform(
                        world.officer,
                        world.proposal(
                                item, null, world.person("niudu-officer1"), world.person("niudu-lapsing"), false))
                .dossier());
        world.perform(world.head, new ApproveOpening(id, null, null));
        world.prove(id);
        world.perform(world.officer, world.report(id, FINE, false, Set.of()));
        world.perform(world.officer, world.notice(id, FINE, DAY));
        world.world.itIs(HEARD);
        world.perform(world.head, world.decision(id, FINE));
        world.perform(
                world.officer, new ServeDecision(id, null, ServiceManner.DIRECT, HEARD, "赵某某", "牛杜镇示例村", false, null));
        world.world.itIs(DAY.plusDays(11));
        assertEquals(
                "case.officer-not-certified",
                refused(
                        world.officer,
                        new CollectOnTheSpot(
                                id, null, DAY.plusDays(11), OnTheSpotGround.HARD_LATER, FINE, "晋财现 0001")));
    }
}
