package yidan.casework.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewTrigger;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.HearStatement;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ReplaceOfficers;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.tenancy.Id;

/** The gates that keep what the party says from being turned against it, and who has handled a case from judging it. */
final class GatesOfDefence {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final LocalDate DAY = CaseWorld.DAY;

    private GatesOfDefence() {}

    static Stream<Gate> all() {
        return Stream.of(
                new Gate(
                        "heavier after the defence",
                        GatesOfDefence::mayAddMore,
                        DAY,
                        WORLD.officer,
                        id -> WORLD.notice(Id.of(id), new BigDecimal("1800.00"), DAY),
                        "case.heavier-after-defence",
                        false,
                        "enforcement_case",
                        "noticed_fine = 1800",
                        "case_not_heavier_after_defence"),
                Gate.shut(
                                "another kind beside what it spoke against",
                                GatesOfDefence::mayAddMore,
                                WORLD.officer,
                                id -> beside(Id.of(id)),
                                "case.heavier-after-defence")
                        .inSql("enforcement_case", "noticed_kinds = 'WARNING FINE'", "case_not_heavier_after_defence"),
                Gate.shut(
                                "told anew over what the party said and nobody answered",
                                PreparedCases::stated,
                                WORLD.officer,
                                id -> WORLD.notice(Id.of(id), PreparedCases.FINE, DAY),
                                "case.statement-not-reviewed")
                        .told(),
                Gate.shut(
                                "told anew over a hearing that was asked for",
                                PreparedCases::asked,
                                WORLD.officer,
                                id -> WORLD.notice(Id.of(id), PreparedCases.FINE, DAY),
                                "hearing.asked-and-not-held")
                        .told(),
                Gate.shut(
                                "heard again before the first is answered",
                                PreparedCases::stated,
                                WORLD.officer,
                                id -> WORLD.heard(Id.of(id), "家庭困难。", false),
                                "case.statement-not-reviewed")
                        .told(),
                Gate.shut(
                                "heard on what has not reached it",
                                GatesOfDefence::unserved,
                                WORLD.officer,
                                id -> WORLD.heard(Id.of(id), "数额过高。", false),
                                "case.notice-not-served")
                        .told()
                        .inSql("enforcement_case", "statement_words = '数额过高。'", "case_heard_after_service"),
                Gate.shut(
                        "statement noted before it was heard",
                        PreparedCases::toldOnly,
                        WORLD.officer,
                        id -> new HearStatement(
                                Id.of(id),
                                null,
                                false,
                                DAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 0),
                                "镇政府接待室",
                                "数额过高。",
                                false),
                        "record.ends-in-future"),
                Gate.shut(
                                "decision while the party may still speak again",
                                GatesOfDefence::mayAddMore,
                                WORLD.head,
                                id -> WORLD.decision(Id.of(id), PreparedCases.FINE),
                                "case.statement-still-open")
                        .told()
                        .inSql(
                                "enforcement_case",
                                "hearing_offered = false, ruling_kind = 'PENALTY', decided_on = '2026-03-03'",
                                "case_decided_after_notice"),
                new Gate(
                        "chair who investigated before",
                        GatesOfDefence::handedOver,
                        DAY,
                        WORLD.head,
                        id -> new ScheduleHearing(
                                Id.of(id),
                                null,
                                DAY,
                                DAY.plusDays(21),
                                LocalTime.of(9, 0),
                                "镇会议室",
                                null,
                                WORLD.person("niudu-officer2"),
                                WORLD.person("niudu-archivist")),
                        "hearing.chair-is-handler",
                        false,
                        "enforcement_case",
                        "hearing_chair = 'niudu-officer2', hearing_recorder = 'niudu-archivist'",
                        "case_former_handlers_judge_nothing"),
                new Gate(
                        "no penalty past a review that is needed",
                        () -> PreparedCases.toldWith(false, Set.of(ReviewTrigger.PUBLIC_INTEREST)),
                        DAY,
                        WORLD.head,
                        id -> new DecideNoPenalty(Id.of(id), null, RulingKind.NO_PENALTY_NO_FACTS, "不能成立。", "教育。"),
                        "case.review-missing",
                        true,
                        "enforcement_case",
                        "stage = 'DECIDED', ruling_kind = 'NO_PENALTY_NO_FACTS', decided_on = '2026-03-02'",
                        "case_no_penalty_after_review"));
    }

    private static GivePriorNotice beside(Id<EnforcementCase> id) {
        return new GivePriorNotice(
                id,
                null,
                DAY,
                DAY.plusDays(3),
                EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                PreparedCases.FINE,
                null,
                null,
                null,
                null,
                "依据《中华人民共和国行政处罚法》第九条",
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    private static Id<EnforcementCase> unserved() {
        Id<EnforcementCase> id = PreparedCases.reported();
        WORLD.perform(WORLD.officer, WORLD.noticeToServe(id, PreparedCases.FINE));
        return id;
    }

    private static Id<EnforcementCase> mayAddMore() {
        Id<EnforcementCase> id = PreparedCases.stated();
        WORLD.perform(WORLD.officer, new AnswerStatement(id, null, false, "不成立。"));
        return id;
    }

    private static Id<EnforcementCase> handedOver() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.perform(WORLD.officer, new AskHearing(id, null, DAY));
        WORLD.perform(
                WORLD.leader,
                new ReplaceOfficers(id, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer3"), "工作调整"));
        return id;
    }
}
