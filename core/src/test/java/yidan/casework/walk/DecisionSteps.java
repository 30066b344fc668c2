package yidan.casework.walk;

import static yidan.casework.walk.Trail.Plan.or0;

import java.util.Set;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.decision.CallDiscussion;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.ExplainLateDecision;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.FormKind;

/** The party is told and heard, the case discussed, reviewed and decided. */
final class DecisionSteps {

    private final CaseWorld world;
    private final Steps steps;

    DecisionSteps(CaseWorld world, Steps steps) {
        this.world = world;
        this.steps = steps;
    }

    void addAll() {
        telling();
        deciding();
    }

    private void telling() {
        steps.add(
                GivePriorNotice.class,
                4,
                trail -> {
                    boolean late = trail.way.unserved && !trail.way.today.isBefore(trail.way.statementUntil);
                    boolean stands = trail.way.told != null && !trail.way.overtaken && !late;
                    boolean unheard = trail.way.stated && !trail.way.answered
                            || trail.way.hearingAsked && !trail.way.hearingEnded;
                    if (stands && (trail.homing || trail.dice(4) > 0) || unheard || trail.plan == null) {
                        return null;
                    }
                    trail.told = trail.plan;
                    trail.way.fine = or0(trail.plan.fine());
                    trail.later = !trail.homing && trail.dice(3) == 0;
                    return DiscretionSteps.departing(
                            trail,
                            trail.plan,
                            new GivePriorNotice(
                                    trail.way.id,
                                    null,
                                    trail.later ? null : trail.way.today,
                                    trail.way.today.plusDays(trail.later ? 9 : 3),
                                    trail.plan.kinds(),
                                    trail.plan.fine(),
                                    null,
                                    trail.plan.gains(),
                                    trail.plan.goods(),
                                    null,
                                    trail.plan.words(),
                                    trail.plan.standing(),
                                    null,
                                    DiscretionSteps.why(trail, trail.plan)));
                },
                trail -> {
                    trail.issued(FormKind.PRIOR_NOTICE);
                    trail.way.unserved = trail.later;
                    trail.way.offerUnserved =
                            trail.later && trail.told.payable().signum() > 0;
                    trail.hearingUntold = false;
                    trail.way.hearingUntil =
                            world.reload(trail.way.id).hearing().askedUntil().orElse(null);
                    if (trail.later) {
                        trail.way.statementUntil = trail.way.today.plusDays(9);
                        trail.ways.add("notice to be served");
                        if (trail.way.offerUnserved) {
                            trail.issued(FormKind.HEARING_RIGHT_NOTICE);
                        }
                    } else if (trail.told.payable().signum() > 0) {
                        trail.issued(FormKind.HEARING_RIGHT_NOTICE);
                        steps.handedOver(trail, FormKind.PRIOR_NOTICE, FormKind.HEARING_RIGHT_NOTICE);
                    } else {
                        steps.handedOver(trail, FormKind.PRIOR_NOTICE);
                    }
                });
        steps.shared("HearStatement", 2, trail -> trail.way.handles() && !trail.homing, trail -> {
            trail.issued(FormKind.STATEMENT_RECORD);
            trail.defended = trail.told;
            trail.ways.add("stated");
        });
        steps.shared("AnswerStatement", 6, trail -> !trail.way.answered, Steps.nothing());
        steps.shared("NoteWaiver", 2, trail -> !trail.way.waived, trail -> trail.ways.add("waived"));
        steps.shared("AskHearing", 3, trail -> !trail.homing, trail -> trail.defended = trail.told);
        steps.add(ScheduleHearing.class, 5, this::schedule, trail -> {
            trail.issued(FormKind.HEARING_NOTICE);
            trail.hearingUntold = trail.later;
            if (trail.later) {
                trail.way.hearingOn = trail.way.today.plusDays(24);
            } else {
                steps.handedOver(trail, FormKind.HEARING_NOTICE);
            }
        });
        steps.add(
                RecordHearing.class,
                8,
                trail -> {
                    if (trail.hearingUntold
                            || !trail.actor.user().equals(trail.way.chair)
                            || steps.move("RecordHearing").law().apply(trail.way) != null) {
                        return null;
                    }
                    Signing signing = Steps.signing(trail);
                    return new RecordHearing(trail.way.id, null, "赵某某：数额过高。", signing, Steps.witness(signing), "建议维持。");
                },
                trail -> {
                    trail.issued(FormKind.HEARING_RECORD, FormKind.HEARING_REPORT);
                    trail.heard = trail.actor.user();
                    trail.ways.add("hearing held");
                });
        steps.shared(
                "EndHearing",
                1,
                trail -> trail.way.flag || !trail.hearingUntold,
                trail -> trail.ways.add(trail.way.flag ? "hearing withdrawn" : "hearing given up"));
    }

    /** The party is handed the notice at once, or it is served; what cannot reach it in time any more is made anew. */
    private Act schedule(Trail trail) {
        boolean late = trail.hearingUntold && trail.way.today.isAfter(trail.way.hearingOn.minusDays(16));
        ScheduleHearing atOnce = (ScheduleHearing) Steps.drawn(
                steps.move("ScheduleHearing"),
                trail,
                one -> (one.way.hearingOn == null || one.way.team.contains(one.way.chair) || late)
                        && (one.way.flag || !"niudu-officer3".equals(one.gone)));
        trail.later = atOnce != null && !trail.homing && trail.dice(3) == 0;
        return trail.later
                ? new ScheduleHearing(
                        trail.way.id,
                        null,
                        null,
                        trail.way.today.plusDays(24),
                        atOnce.time(),
                        atOnce.place(),
                        null,
                        atOnce.chair(),
                        atOnce.recorder())
                : atOnce;
    }

    private void deciding() {
        steps.shared("RequireDiscussion", 1, trail -> !trail.homing, Steps.nothing());
        steps.add(
                CallDiscussion.class,
                1,
                trail -> trail.homing
                        ? null
                        : new CallDiscussion(
                                trail.way.id,
                                null,
                                trail.way.today,
                                Set.of(world.person("niudu-head"), world.person("niudu-deputy"))),
                trail -> {
                    trail.way.discussionNeeded = true;
                    trail.ways.add("called to discuss");
                });
        steps.shared(
                "HoldDiscussion",
                2,
                trail -> !trail.homing || trail.way.discussionNeeded && !trail.way.discussed,
                trail -> {
                    trail.issued(FormKind.DISCUSSION_RECORD);
                    trail.ways.add("discussed");
                });
        steps.add(
                DecidePenalty.class,
                8,
                trail -> {
                    trail.plan = trail.told;
                    if (trail.told == null || late(trail) || steps.isRecordUnsigned(trail)) {
                        return null;
                    }
                    trail.way.fine = or0(trail.told.fine());
                    if (steps.move("DecidePenalty").law().apply(trail.way) != null) {
                        return null;
                    }
                    boolean otherwise = trail.told.kinds().stream().anyMatch(PenaltyKind::isPerformedOtherwise);
                    return DiscretionSteps.departing(
                            trail,
                            trail.told,
                            new DecidePenalty(
                                    trail.way.id,
                                    null,
                                    trail.told.kinds(),
                                    trail.told.fine(),
                                    null,
                                    trail.told.gains(),
                                    trail.told.goods(),
                                    null,
                                    trail.told.words(),
                                    trail.told.standing(),
                                    null,
                                    DiscretionSteps.why(trail, trail.told),
                                    null,
                                    "事实清楚，证据确凿，程序合法，裁量适当。",
                                    null,
                                    null,
                                    otherwise ? "交出、停止、改正" : null,
                                    otherwise ? 0 : null));
                },
                trail -> {
                    trail.issued(FormKind.PENALTY_DECISION);
                    trail.ways.add("penalty");
                });
        steps.add(
                DecideNoPenalty.class,
                1,
                trail -> trail.homing && !trail.way.reviewBarred || late(trail) || steps.isRecordUnsigned(trail)
                        ? null
                        : DiscretionSteps.sparing(
                                trail, Steps.drawn(steps.move("DecideNoPenalty"), trail, Steps.always())),
                trail -> {
                    trail.issued(FormKind.NO_PENALTY_DECISION);
                    trail.ways.add("no penalty");
                });
        referring();
        steps.shared("TransferToJustice", 4, trail -> !trail.homing, trail -> {
            trail.issued(FormKind.TRANSFER_LETTER);
            trail.ways.add("transferred");
        });
        steps.shared(
                "Discontinue",
                1,
                trail -> !trail.homing && trail.dice(3) == 0,
                trail -> trail.ways.add("discontinued"));
        steps.shared("RevokeDecision", 1, this::revokes, trail -> {
            if (trail.way.served) {
                trail.issued(FormKind.DECISION_CHANGE);
            }
            for (int ended = 0; ended < trail.ending; ended++) {
                trail.issued(FormKind.EXECUTION_END);
                trail.ways.add("execution ended with its decision");
            }
            trail.ways.add("revoked");
        });
        steps.shared(
                "ReturnClosing",
                1,
                trail -> !trail.homing || PerformanceSteps.stale(trail, steps),
                trail -> trail.ways.add("closing returned"));
    }

    private boolean revokes(Trail trail) {
        trail.ending = HaltSteps.endingWithDecision(world, trail);
        return !trail.homing && trail.dice(2) == 0;
    }

    /** 九十日 have passed, and why has not been said. Source: 行政处罚法 第六十条. */
    private static boolean late(Trail trail) {
        return trail.approvedOn != null
                && !trail.lateExplained
                && trail.way.today.isAfter(trail.approvedOn.plusDays(90));
    }

    private void referring() {
        steps.add(
                ExplainLateDecision.class,
                8,
                trail -> late(trail) && trail.way.today.isAfter(trail.approvedOn.plusDays(100))
                        ? new ExplainLateDecision(trail.way.id, null, "案情复杂。")
                        : null,
                trail -> {
                    trail.lateExplained = true;
                    trail.ways.add("late");
                });
        steps.shared(
                "ReportCrime",
                2,
                trail -> trail.way.crimeSuspected || !trail.homing && trail.dice(3) == 0,
                Steps.nothing());
        steps.shared("RefuseReferral", 1, Steps.always(), trail -> trail.ways.add("referral refused"));
        steps.add(
                NoteReferralSent.class,
                4,
                trail -> trail.crimeSent || trail.way.revoked
                        ? null
                        : new NoteReferralSent(trail.way.id, null, trail.way.today, "县公安局 某某"),
                trail -> trail.crimeSent = true);
        steps.add(
                HandOverToPolice.class,
                4,
                trail -> trail.crimeOpened && !trail.crimeHandedOver
                        ? new HandOverToPolice(trail.way.id, null, trail.way.today, "案卷材料。", "县公安局 某某")
                        : null,
                trail -> trail.crimeHandedOver = true);
        steps.add(
                FileSpotDecision.class,
                4,
                trail -> trail.filed ? null : new FileSpotDecision(trail.way.id, null, trail.way.today, "法制审核岗"),
                trail -> trail.filed = true);
    }
}
