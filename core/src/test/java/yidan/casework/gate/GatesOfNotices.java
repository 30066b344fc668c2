package yidan.casework.gate;

import static yidan.casework.gate.Once.once;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.RulingKind;
import yidan.casework.crime.ReportCrime;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Id;

/** The gates before a decision that the party's right to be heard, time and a suspected crime set. */
final class GatesOfNotices {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;
    static final LocalDate HEARD = LocalDate.of(2026, 3, 20);
    private static final BigDecimal FINE = PreparedCases.FINE;
    private static final String DECIDED = "ruling_kind = 'PENALTY', decided_on = '2026-03-10'";

    private GatesOfNotices() {}

    static Stream<Gate> all() {
        return Stream.of(
                Gate.shut(
                                "notice that leaves no day to speak",
                                once("PreparedCases reported", PreparedCases::reported),
                                WORLD.officer,
                                id -> notice(id, DAY, DAY),
                                "case.no-time-to-speak")
                        .inSql(
                                "enforcement_case",
                                "noticed_on = '2026-03-02', statement_until = '2026-03-02'",
                                "case_told_in_order"),
                Gate.shut(
                                "notice served before it was written",
                                once("PreparedCases reported", PreparedCases::reported),
                                WORLD.officer,
                                id -> notice(id, DAY.minusDays(1), DAY.plusDays(3)),
                                "day.before-issue")
                        .inSql(
                                "enforcement_case",
                                "notice_issued_on = opened_on, noticed_on = opened_on - 1",
                                "case_told_in_order"),
                Gate.shut(
                                "hearing asked for after its term",
                                once("told(ITEM, FINE)", () -> WORLD.told(PreparedCases.ITEM, FINE)),
                                WORLD.officer,
                                id -> new AskHearing(Id.of(id), null, PreparedCases.HEARING_TERM_OVER),
                                "hearing.asked-too-late")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .inSql(
                                "enforcement_case",
                                "hearing_asked_on = hearing_asked_until + 1",
                                "case_hearing_in_order"),
                Gate.shut(
                                "hearing asked for twice",
                                once("PreparedCases asked", PreparedCases::asked),
                                WORLD.officer,
                                id -> new AskHearing(Id.of(id), null, DAY),
                                "hearing.not-offered")
                        .told(),
                Gate.shut(
                                "hearing recorded by who does not chair it",
                                GatesOfNotices::scheduled,
                                WORLD.deputy,
                                id -> new RecordHearing(Id.of(id), null, "听证经过。", Signing.SIGNED, "赵某某", "建议处罚。"),
                                "hearing.not-the-chair")
                        .on(HEARD),
                Gate.shut(
                                "decision on evidence that the party was not told of",
                                GatesOfNotices::overtaken,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), FINE),
                                "case.proved-after-notice")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told()
                        .inSql("enforcement_case", DECIDED, "case_notice_not_overtaken"),
                Gate.shut(
                                "decision after ninety days that nobody explains",
                                once("told(ITEM, FINE)", () -> WORLD.told(PreparedCases.ITEM, FINE)),
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), FINE),
                                "decision.late-unexplained")
                        .on(DAY.plusDays(100)),
                Gate.shut(
                                "fine instead of the referral of a suspected crime",
                                GatesOfNotices::suspected,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), FINE),
                                "referral.pending")
                        .on(PreparedCases.HEARING_TERM_OVER)
                        .told(),
                Gate.shut(
                        "no penalty as a child who is none",
                        once("PreparedCases reported", PreparedCases::reported),
                        WORLD.head,
                        id -> new DecideNoPenalty(Id.of(id), null, RulingKind.NO_PENALTY_CHILD, "年幼", "责令监护人管教"),
                        "ruling.not-a-child"));
    }

    private static GivePriorNotice notice(UUID id, LocalDate servedOn, LocalDate until) {
        return new GivePriorNotice(
                Id.of(id),
                null,
                servedOn,
                until,
                EnumSet.of(PenaltyKind.FINE),
                FINE,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    static Id<EnforcementCase> scheduled() {
        Id<EnforcementCase> id = PreparedCases.asked();
        WORLD.perform(
                WORLD.head,
                new ScheduleHearing(
                        id,
                        null,
                        DAY,
                        HEARD,
                        LocalTime.of(0, 30),
                        "镇会议室",
                        null,
                        WORLD.person("niudu-reviewer"),
                        WORLD.person("niudu-archivist")));
        return id;
    }

    private static Id<EnforcementCase> overtaken() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, FINE);
        WORLD.world.itIs(PreparedCases.HEARING_TERM_OVER);
        WORLD.prove(id);
        return id;
    }

    private static Id<EnforcementCase> suspected() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, FINE);
        WORLD.perform(
                WORLD.officer,
                new ReportCrime(
                        id, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer2"), "涉嫌放火罪，建议移送。"));
        return id;
    }
}
