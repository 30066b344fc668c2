package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.execution.correction.CorrectEnforcementService;
import yidan.casework.execution.service.RecordFailedEnforcementService;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.paper.CorrectService;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Announcing;
import yidan.casework.service.RecordFailedService;
import yidan.document.FormKind;
import yidan.tenancy.Id;

/** The gates that ask for the proof that a paper has reached its party. */
final class GatesOfService {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    private static final LocalDate DECIDED = PreparedCases.HEARING_TERM_OVER;
    private static final LocalDate NOTICE_OVER = Announcing.after(DECIDED);

    private GatesOfService() {}

    static Stream<Gate> all() {
        return Stream.of(
                new Gate(
                        "prior notice that was not served",
                        GatesOfService::noticeMade,
                        LATER,
                        WORLD.head,
                        id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                        "case.notice-not-served",
                        true,
                        "enforcement_case",
                        "hearing_offered = false, stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-20'",
                        "case_decided_after_notice"),
                new Gate(
                        "offer of a hearing that was not served",
                        GatesOfService::noticeServed,
                        LATER,
                        WORLD.head,
                        id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                        "hearing.offer-not-served",
                        true,
                        "enforcement_case",
                        "stage = 'DECIDED', ruling_kind = 'PENALTY', decided_on = '2026-03-20'",
                        "case_decided_after_hearing"),
                new Gate(
                        "hearing given up by who was not summoned",
                        GatesOfService::hearingFixed,
                        LATER,
                        WORLD.head,
                        id -> new EndHearing(Id.of(id), null, "没有到场。"),
                        "hearing.notice-not-served",
                        false,
                        "enforcement_case",
                        "hearing_outcome = 'FORFEITED'",
                        "case_hearing_held_as_told"),
                new Gate(
                        "court asked on a demand that was not served",
                        GatesOfService::demandMade,
                        LocalDate.of(2026, 10, 20),
                        WORLD.head,
                        id -> new ApplyToCourt(Id.of(id), null, "临猗县人民法院", "逾期不履行。", CaseWorld.sign()),
                        "case.demand-not-served",
                        true,
                        "enforcement_case",
                        "court_applied_on = '2026-10-20', court_from = '2026-10-01', court_until = '2026-12-10'",
                        "case_court_in_window"),
                serving("posted without the number of the mail", posting(null), "service.no-mail-number"),
                serving("posted without the receipt", posting("XA0033"), "service.no-receipt"),
                serving(
                        "sent electronically without the confirmation",
                        id -> way(id, ServiceManner.ELECTRONIC, DECIDED, "赵某某", null, null, null, null),
                        "service.no-confirmation"),
                serving(
                        "handed over to nobody",
                        id -> way(id, ServiceManner.DIRECT, DECIDED, null, null, null, null, null),
                        "service.no-receiver"),
                serving(
                        "announced though something else may reach the party",
                        id -> way(id, ServiceManner.PUBLIC_NOTICE, NOTICE_OVER, null, null, DECIDED, null, null),
                        "service.reachable-otherwise"),
                serving(
                        "announced without keeping the announcement",
                        id -> announcing(id, NOTICE_OVER, DECIDED, null),
                        "service.no-announcement"),
                serving(
                        "announced and served on the same day",
                        id -> announcing(id, DECIDED, DECIDED, List.of(WORLD.photo())),
                        "service.notice-ends-otherwise"),
                serving(
                        "announced before the county has said how long that stands",
                        id -> announcing(id, DECIDED, Announcing.SINCE.minusDays(1), List.of(WORLD.photo())),
                        "service.notice-term-not-set"),
                Gate.shut(
                                "announcement that is said to have failed",
                                once("GatesOfService noticeFailed", GatesOfService::noticeFailed),
                                WORLD.officer,
                                id -> failed(id, ServiceManner.PUBLIC_NOTICE, DAY),
                                "service.announcement-does-not-fail")
                        .inSql("failed_service.dossier_id", "manner = 'PUBLIC_NOTICE'", "failed_service_not_announced"),
                Gate.shut(
                                "service that failed before there was the paper",
                                once("GatesOfService noticeFailed", GatesOfService::noticeFailed),
                                WORLD.officer,
                                id -> failed(id, ServiceManner.POST, DAY.minusDays(1)),
                                "day.before-issue")
                        .inSql("failed_service.dossier_id", "tried_on = issued_on - 1", "failed_service_after_issue"),
                Gate.shut(
                                "announcement of an execution's paper that is said to have failed",
                                once("PreparedExecutions ordered", PreparedExecutions::ordered),
                                WORLD.officer,
                                id -> failedOrder(id, ServiceManner.PUBLIC_NOTICE, PreparedExecutions.SERVED),
                                "service.announcement-does-not-fail")
                        .on(PreparedExecutions.SERVED.plusDays(1)),
                Gate.shut(
                                "day of service corrected that was never noted",
                                GatesOfService::noticeMade,
                                WORLD.officer,
                                id -> corrected(id, LATER),
                                "service.not-noted")
                        .on(LATER),
                Gate.shut(
                                "day of service corrected to itself",
                                once("GatesOfService noticeServed", GatesOfService::noticeServed),
                                WORLD.officer,
                                id -> corrected(id, DAY),
                                "service.same-day")
                        .on(LATER),
                Gate.shut(
                                "day of service corrected on which the decision rests",
                                once("PreparedCases decided", PreparedCases::decided),
                                WORLD.officer,
                                id -> corrected(id, DAY.plusDays(1)),
                                "service.day-relied-on")
                        .on(DECIDED),
                Gate.shut(
                                "day of an execution's service corrected to itself",
                                PreparedExecutions::ordered,
                                WORLD.officer,
                                id -> new CorrectEnforcementService(
                                        Id.of(id),
                                        null,
                                        WORLD.paper(id, FormKind.RECTIFICATION_NOTICE),
                                        ServiceManner.DIRECT,
                                        PreparedExecutions.SERVED,
                                        "赵某某",
                                        "牛杜镇示例村",
                                        false,
                                        "签收记录",
                                        null,
                                        "登记错了。",
                                        null),
                                "service.same-day")
                        .on(PreparedExecutions.SERVED.plusDays(1)));
    }

    private static Gate serving(String name, Function<UUID, Act> act, String refusal) {
        return Gate.shut(
                        name,
                        () -> {
                            Announcing.isSet(WORLD);
                            return once("PreparedCases decided", PreparedCases::decided)
                                    .get();
                        },
                        WORLD.officer,
                        act,
                        refusal)
                .on(NOTICE_OVER);
    }

    private static Function<UUID, Act> posting(String mailNumber) {
        return id -> way(id, ServiceManner.POST, DECIDED, "赵某某", mailNumber, null, null, null);
    }

    private static Act announcing(UUID id, LocalDate servedOn, LocalDate publishedOn, List<String> files) {
        return way(id, ServiceManner.PUBLIC_NOTICE, servedOn, null, null, publishedOn, "直接送达、邮寄送达均被退回。", files);
    }

    private static Act way(
            UUID id,
            ServiceManner manner,
            LocalDate servedOn,
            String receiver,
            String mailNumber,
            LocalDate publishedOn,
            String why,
            List<String> files) {
        return new ServeDecision(
                Id.of(id),
                null,
                manner,
                servedOn,
                receiver,
                "镇政府公告栏",
                manner == ServiceManner.ELECTRONIC,
                manner == ServiceManner.DIRECT ? null : "已办理送达。",
                null,
                mailNumber,
                null,
                publishedOn,
                why,
                files);
    }

    private static Act corrected(UUID id, LocalDate right) {
        return new CorrectService(
                Id.of(id),
                null,
                WORLD.paper(id, FormKind.PRIOR_NOTICE),
                ServiceManner.DIRECT,
                right,
                "赵某某",
                "牛杜镇示例村",
                false,
                "签收记录",
                null,
                "登记错了。",
                null);
    }

    private static Id<EnforcementCase> noticeMade() {
        Id<EnforcementCase> id = PreparedCases.reported();
        WORLD.perform(WORLD.officer, WORLD.noticeToServe(id, PreparedCases.FINE));
        return id;
    }

    /** Nobody was there to take it. */
    private static Id<EnforcementCase> noticeFailed() {
        Id<EnforcementCase> id = noticeMade();
        WORLD.perform(WORLD.officer, failed(id.value(), ServiceManner.DIRECT, DAY));
        return id;
    }

    private static Act failed(UUID id, ServiceManner manner, LocalDate day) {
        return new RecordFailedService(
                Id.of(id),
                null,
                WORLD.paper(id, FormKind.PRIOR_NOTICE),
                manner,
                day,
                "牛杜镇示例村",
                "张某某、李某某",
                "上门无人。",
                null);
    }

    private static Act failedOrder(UUID id, ServiceManner manner, LocalDate day) {
        return new RecordFailedEnforcementService(
                Id.of(id),
                null,
                WORLD.paper(id, FormKind.RECTIFICATION_NOTICE),
                manner,
                day,
                "牛杜镇示例村",
                "张某某、李某某",
                "上门无人。",
                null);
    }

    private static Id<EnforcementCase> noticeServed() {
        Id<EnforcementCase> id = noticeMade();
        WORLD.perform(WORLD.officer, WORLD.posted(id, FormKind.PRIOR_NOTICE, DAY));
        return id;
    }

    private static Id<EnforcementCase> hearingFixed() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.perform(WORLD.officer, new AskHearing(id, null, DAY));
        WORLD.perform(
                WORLD.head,
                new ScheduleHearing(
                        id,
                        null,
                        null,
                        LATER,
                        LocalTime.of(9, 0),
                        "镇会议室",
                        null,
                        WORLD.person("niudu-reviewer"),
                        WORLD.person("niudu-archivist")));
        return id;
    }

    private static Id<EnforcementCase> demandMade() {
        Id<EnforcementCase> id = PreparedCases.served();
        WORLD.world.itIs(LocalDate.of(2026, 4, 20));
        WORLD.perform(WORLD.officer, new DemandPerformance(id, null, null, "请履行。"));
        return id;
    }
}
