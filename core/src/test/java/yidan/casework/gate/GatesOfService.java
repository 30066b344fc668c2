package yidan.casework.gate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.DemandPerformance;
import yidan.document.FormKind;
import yidan.tenancy.Id;

/** The gates that ask for the proof that a paper has reached its party. */
final class GatesOfService {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

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
                        id -> new EndHearing(Id.of(id), null, false, "没有到场。"),
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
                        "case_court_in_window"));
    }

    private static Id<EnforcementCase> noticeMade() {
        Id<EnforcementCase> id = PreparedCases.reported();
        WORLD.perform(WORLD.officer, WORLD.noticeToServe(id, PreparedCases.FINE));
        return id;
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
