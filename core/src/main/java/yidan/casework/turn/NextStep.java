package yidan.casework.turn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Desk;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.Procedure;
import yidan.casework.Referral;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewStanding;
import yidan.casework.RulingKind;
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.arrears.Settlement;
import yidan.casework.crime.ContestRefusal;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.ReportCrime;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.paper.ServePaper;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.DemandPerformance;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.RecordPerformance;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.Serving;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.SettleDissent;
import yidan.casework.review.term.ResumeReview;
import yidan.casework.review.term.SupplyMaterials;
import yidan.tenancy.Id;

/** What the law expects next, on the case or on its legal review: a suggestion, not a gate. */
public final class NextStep {

    private NextStep() {}

    /** Whether it is done on the case by somebody who does not handle it. */
    static boolean isOfOthers(ActType next) {
        return next.dossier() == EnforcementCase.class && !next.needs().contains(CaseGates.HANDLER);
    }

    /** What comes next today; empty where nothing is left to do. */
    public static Optional<Class<? extends Act>> of(EnforcementCase one, Desk desk) {
        Function<UUID, String> stageOf = review -> desk.register()
                .find(LegalReview.class, Id.of(review))
                .map(LegalReview::stage)
                .orElse(LegalReview.GIVEN);
        return SetOffTurn.of(one, desk.register(), stageOf)
                .or(() -> of(one, desk.today(), stageOf))
                .map(next -> Beforehand.first(next, one, desk));
    }

    /** @param stageOf the stage of a review that is running */
    static Optional<Class<? extends Act>> of(EnforcementCase one, LocalDate today, Function<UUID, String> stageOf) {
        if (one.recusals().isAsked()) {
            return Optional.of(DecideWithdrawal.class);
        }
        if (one.ruling().referral().isReported() && one.ruling().kind().isEmpty()) {
            return Optional.of(TransferToJustice.class);
        }
        if (one.review().isCrimeSuspected() && one.review().dissent().isEmpty()) {
            // The head decides on the report of two officers (行政执法机关移送涉嫌犯罪案件的规定 第五条).
            return Optional.of(ReportCrime.class);
        }
        return switch (one.stage()) {
            case CaseStages.PROPOSED ->
                Optional.of(one.opening().isLeaderAwaited() ? EndorseOpening.class : ApproveOpening.class);
            case CaseStages.INVESTIGATING -> Optional.of(investigating(one));
            case CaseStages.INVESTIGATED -> Optional.of(investigated(one));
            case CaseStages.NOTIFIED -> Optional.of(notified(one, stageOf));
            case CaseStages.DECIDED -> Optional.of(decided(one));
            case CaseStages.SERVED -> Optional.of(served(one, today));
            default -> Optional.empty();
        };
    }

    private static Class<? extends Act> investigating(EnforcementCase one) {
        if (one.opening().decidedAt().isEmpty()) {
            return ApproveOpening.class;
        }
        if (one.unweighedEvidence() > 0) {
            return VerifyEvidence.class;
        }
        return one.verifiedEvidence() > 0 ? ReportInvestigation.class : AddEvidence.class;
    }

    private static Class<? extends Act> investigated(EnforcementCase one) {
        if (one.unweighedEvidence() > 0) {
            return VerifyEvidence.class;
        }
        return one.penalty().isPresent() ? GivePriorNotice.class : DecideNoPenalty.class;
    }

    private static Class<? extends Act> notified(EnforcementCase one, Function<UUID, String> stageOf) {
        if (one.unweighedEvidence() > 0) {
            return VerifyEvidence.class;
        }
        if (one.notice().isOvertaken()
                && one.notice().isAnswered()
                && !one.hearing().isOpen()) {
            return GivePriorNotice.class;
        }
        if (isUnserved(one)) {
            return ServePaper.class;
        }
        if (!one.notice().isAnswered()) {
            return AnswerStatement.class;
        }
        if (one.hearing().isOpen()) {
            // Fixed once, it may be fixed anew, but what comes next is that it is held.
            return one.hearing().isScheduled() ? RecordHearing.class : ScheduleHearing.class;
        }
        return reviewed(one.review(), stageOf)
                .orElse(
                        one.discussion().isRequired()
                                        && one.discussion().heldOn().isEmpty()
                                ? HoldDiscussion.class
                                : DecidePenalty.class);
    }

    /** A paper that gives the party a term has been made and not served. */
    private static boolean isUnserved(EnforcementCase one) {
        boolean offered = one.hearing().isOffered()
                && !one.hearing().isAsked()
                && one.hearing().askedUntil().isEmpty();
        boolean fixed = one.hearing().isScheduled() && one.hearing().toldOn().isEmpty();
        return one.notice().servedOn().isEmpty() || offered || fixed;
    }

    /** Empty where the review does not stand in the way. */
    private static Optional<Class<? extends Act>> reviewed(ReviewStanding review, Function<UUID, String> stageOf) {
        if (review.dissent().isPresent()) {
            return Optional.of(SettleDissent.class);
        }
        if (review.isCorrectionDue()) {
            return Optional.of(AdoptOpinion.class);
        }
        if (review.isRunning()) {
            return Optional.of(running(
                    stageOf.apply(review.review().orElseThrow()), RequestLegalReview.class, AdoptOpinion.class));
        }
        if (review.opinion().filter(ReviewOpinion.NO_DECISION::equals).isPresent()) {
            return Optional.of(DecideNoPenalty.class);
        }
        return review.isRequired() && !review.isPassed() ? Optional.of(RequestLegalReview.class) : Optional.empty();
    }

    /**
     * @param request by which another one is asked for
     * @param adopt by which one that is given is taken up
     */
    static Class<? extends Act> running(String stage, Class<? extends Act> request, Class<? extends Act> adopt) {
        return switch (stage) {
            case LegalReview.SUBMITTED -> AcceptMaterials.class;
            case LegalReview.SUPPLEMENTING -> SupplyMaterials.class;
            case LegalReview.REVIEWING -> GiveOpinion.class;
            case LegalReview.PAUSED -> ResumeReview.class;
            case LegalReview.LAPSED -> request;
            default -> adopt;
        };
    }

    /** Of a transfer or an end of the case nobody is served with a decision. */
    private static Class<? extends Act> decided(EnforcementCase one) {
        boolean served = one.ruling().kind().filter(RulingKind::isServed).isPresent();
        return served && !one.ruling().isRevoked() ? ServeDecision.class : closing(one);
    }

    private static Class<? extends Act> served(EnforcementCase one, LocalDate today) {
        if (one.performance().isFallen() && !one.ruling().isRevoked()) {
            return FollowOutcome.class;
        }
        if (one.performance().refundOwed().signum() > 0) {
            return NoteRefund.class;
        }
        boolean owed = one.ruling().isPenalty()
                && !one.performance().isPerformed()
                && !one.ruling().isRevoked();
        return owed && !one.closing().isProposed() ? owed(one, today) : closing(one);
    }

    /** Who has not performed by his last day is demanded to, heard, and brought before the court (行政强制法 第五十三条、第五十四条). */
    private static Class<? extends Act> owed(EnforcementCase one, LocalDate today) {
        Performance performance = one.performance();
        if (performance.reply().isOpen()) {
            return AnswerDemanded.class;
        }
        if (performance.court().isAwaited() && performance.pending().isEmpty()) {
            return NoteCourtRuling.class;
        }
        if (performance.court().isContestable()
                && performance
                        .court()
                        .higherUntil()
                        .filter(day -> !today.isAfter(day))
                        .isPresent()) {
            return AskHigherCourt.class;
        }
        boolean canAsk =
                !performance.court().isAsked() && performance.reply().obstacle().isEmpty();
        if (canAsk
                && performance.courtFrom().filter(day -> !today.isBefore(day)).isPresent()) {
            return ApplyToCourt.class;
        }
        boolean demanded = performance.demandedOn().isPresent();
        if (demanded && performance.demandServedOn().isEmpty()) {
            return ServePaper.class;
        }
        boolean late = Serving.ownTimeUntil(one).filter(today::isAfter).isPresent();
        if (late && !demanded && performance.pending().isEmpty()) {
            return DemandPerformance.class;
        }
        boolean paid = one.penalty()
                .filter(penalty ->
                        performance.paid().compareTo(penalty.payable()) >= 0 && !Settlement.isOfMoney(penalty))
                .isPresent();
        return paid ? RecordPerformance.class : RecordPayment.class;
    }

    private static Class<? extends Act> referred(EnforcementCase one) {
        Referral referral = one.ruling().referral();
        if (referral.sentOn().isEmpty()) {
            return NoteReferralSent.class;
        }
        if (referral.opened().filter(Boolean::booleanValue).isEmpty()) {
            return referral.isContestable() ? ContestRefusal.class : NotePoliceAnswer.class;
        }
        if (referral.handedOverOn().isEmpty()) {
            return HandOverToPolice.class;
        }
        return one.closing().isProposed() ? ApproveClosing.class : ProposeClosing.class;
    }

    private static Class<? extends Act> closing(EnforcementCase one) {
        boolean referred =
                one.ruling().kind().filter(RulingKind.TRANSFERRED::equals).isPresent();
        if (referred) {
            return referred(one);
        }
        if (one.procedure() == Procedure.SUMMARY
                && one.ruling().filedOn().isEmpty()
                && !one.ruling().isRevoked()) {
            return FileSpotDecision.class;
        }
        return one.closing().isProposed() ? ApproveClosing.class : ProposeClosing.class;
    }
}
