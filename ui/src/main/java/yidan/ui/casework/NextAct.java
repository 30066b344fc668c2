package yidan.ui.casework;

import java.util.Optional;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecidePenalty;
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
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.review.AdoptOpinion;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.SettleDissent;

/** What the law expects next: a suggestion of the screen, not a gate. */
final class NextAct {

    private NextAct() {}

    static Optional<Class<? extends Act>> of(EnforcementCase one) {
        if (one.isWithdrawalAsked()) {
            return Optional.of(DecideWithdrawal.class);
        }
        return switch (one.stage()) {
            case CaseStages.PROPOSED -> Optional.of(ApproveOpening.class);
            case CaseStages.INVESTIGATING -> Optional.of(investigating(one));
            case CaseStages.INVESTIGATED -> Optional.of(GivePriorNotice.class);
            case CaseStages.NOTIFIED -> Optional.of(notified(one));
            case CaseStages.DECIDED -> Optional.of(ServeDecision.class);
            case CaseStages.SERVED -> Optional.of(served(one));
            default -> Optional.empty();
        };
    }

    private static Class<? extends Act> investigating(EnforcementCase one) {
        if (one.opening().decidedAt().isEmpty()) {
            return ApproveOpening.class;
        }
        if (one.verifiedEvidence() > 0) {
            return ReportInvestigation.class;
        }
        return one.evidence() > 0 ? VerifyEvidence.class : AddEvidence.class;
    }

    private static Class<? extends Act> notified(EnforcementCase one) {
        if (one.notice().statement().isPresent() && one.notice().adopted().isEmpty()) {
            return AnswerStatement.class;
        }
        if (one.hearing().isAsked() && one.hearing().outcome().isEmpty()) {
            // Fixed once, it may be fixed anew, but what comes next is that it is held.
            return one.hearing().isScheduled() ? RecordHearing.class : ScheduleHearing.class;
        }
        if (one.review().dissent().isPresent()) {
            return SettleDissent.class;
        }
        if (one.review().isRunning()) {
            return AdoptOpinion.class;
        }
        if (one.review().isRequired() && !one.review().isPassed()) {
            return RequestLegalReview.class;
        }
        return one.discussion().isRequired() && one.discussion().heldOn().isEmpty()
                ? HoldDiscussion.class
                : DecidePenalty.class;
    }

    private static Class<? extends Act> served(EnforcementCase one) {
        if (one.closing().isProposed()) {
            return ApproveClosing.class;
        }
        return one.ruling().isPenalty()
                        && !one.performance().isPerformed()
                        && !one.ruling().isRevoked()
                ? RecordPayment.class
                : ProposeClosing.class;
    }
}
