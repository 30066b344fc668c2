package yidan.casework.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.PreparedCases;
import yidan.casework.ReviewTrigger;
import yidan.casework.RulingKind;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ReplaceOfficers;
import yidan.tenancy.Id;

/** The gates that keep what the party says from being turned against it, and who has handled a case from judging it. */
final class GatesOfDefence {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final LocalDate DAY = CaseWorld.DAY;

    private GatesOfDefence() {}

    static Stream<Gate> all() {
        return Stream.of(
                new Gate(
                        "heavier after the defence",
                        PreparedCases::stated,
                        DAY,
                        WORLD.officer,
                        id -> WORLD.notice(Id.of(id), new BigDecimal("1800.00"), DAY),
                        "case.heavier-after-defence",
                        false,
                        "enforcement_case",
                        "noticed_fine = 1800",
                        "case_not_heavier_after_defence"),
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

    private static Id<EnforcementCase> handedOver() {
        Id<EnforcementCase> id = WORLD.told(PreparedCases.ITEM, PreparedCases.FINE);
        WORLD.perform(WORLD.officer, new AskHearing(id, null, DAY));
        WORLD.perform(
                WORLD.leader,
                new ReplaceOfficers(id, null, WORLD.person("niudu-officer1"), WORLD.person("niudu-officer3"), "工作调整"));
        return id;
    }
}
