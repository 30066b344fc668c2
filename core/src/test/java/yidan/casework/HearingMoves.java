package yidan.casework;

import static yidan.casework.Laws.HEAD;
import static yidan.casework.Laws.OFFICER;
import static yidan.casework.Laws.decider;
import static yidan.casework.Laws.first;
import static yidan.casework.Laws.unless;

import java.time.LocalTime;
import java.util.List;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.AskHearing;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;

/** The acts of a hearing that a walk may try. */
final class HearingMoves {

    private final CaseWorld world;
    private final List<Move> all;

    HearingMoves(CaseWorld world, List<Move> all) {
        this.world = world;
        this.all = all;
    }

    void addAll() {
        Moves.add(
                all,
                AskHearing.class,
                OFFICER,
                way -> new AskHearing(way.id, null, way.today),
                (one, way) -> one.askHearing(way.today),
                way -> {
                    way.hearingAsked = true;
                    way.defend();
                    way.reviewNeeded = true;
                    way.caseChanges();
                },
                way -> unless(way.hearingUntil != null && !way.today.isAfter(way.hearingUntil), "第六十四条"));
        Moves.add(
                all,
                ScheduleHearing.class,
                HEAD,
                way -> new ScheduleHearing(
                        way.id,
                        null,
                        way.today,
                        way.today.plusDays(way.other ? 3 : 14),
                        LocalTime.of(9, 0),
                        "镇会议室",
                        null,
                        world.person(way.flag ? "niudu-reviewer" : "niudu-officer3"),
                        world.person("niudu-archivist")),
                (one, way) -> {
                    one.scheduleHearing(
                            CaseWalkTest.noon(way.today.plusDays(14)),
                            "镇会议室",
                            null,
                            way.flag ? "niudu-reviewer" : "niudu-officer3",
                            "niudu-archivist");
                    one.hearing().serveNotice(way.today);
                },
                way -> {
                    way.hearingOn = way.today.plusDays(14);
                    way.chair = way.flag ? "niudu-reviewer" : "niudu-officer3";
                },
                way -> first(
                        unless(way.hearingAsked && !way.hearingEnded, "第六十四条"),
                        unless(
                                way.flag
                                        || !way.team.contains("niudu-officer3")
                                                && !way.former.contains("niudu-officer3"),
                                "第六十四条（四）"),
                        unless(way.onPaper || !way.other, "第六十四条（二）")));
        Moves.add(
                all,
                RecordHearing.class,
                way -> way.chair == null ? "niudu-reviewer" : way.chair,
                way -> new RecordHearing(way.id, null, "双方质证。", Signing.SIGNED, "赵某某", "建议维持。"),
                (one, way) -> one.closeHearing(
                        Hearing.Outcome.HELD, "双方质证。", "SIGNED", "建议维持。", CaseWalkTest.noon(way.today)),
                way -> {
                    way.hearingEnded = true;
                    way.caseChanges();
                },
                way -> first(
                        decider(way),
                        unless(
                                way.hearingAsked && way.hearingOn != null && !way.today.isBefore(way.hearingOn),
                                "第六十四条")));
        Moves.add(
                all,
                EndHearing.class,
                HEAD,
                way -> new EndHearing(way.id, null, way.flag, "当事人未到场。", List.of(world.photo())),
                (one, way) -> one.closeHearing(
                        way.flag ? Hearing.Outcome.WITHDRAWN : Hearing.Outcome.FORFEITED,
                        null,
                        null,
                        "当事人未到场。",
                        CaseWalkTest.noon(way.today)),
                way -> {
                    way.hearingEnded = true;
                    way.caseChanges();
                },
                way -> first(
                        decider(way),
                        unless(way.hearingAsked && !way.hearingEnded, "第六十四条"),
                        // Who was not summoned, or whose day has not come, has not stayed away.
                        unless(way.flag || way.hearingOn != null && !way.today.isBefore(way.hearingOn), "第六十四条（六）")));
    }
}
