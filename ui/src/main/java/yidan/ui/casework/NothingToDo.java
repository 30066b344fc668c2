package yidan.ui.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import yidan.act.Act;
import yidan.casework.EnforcementCase;
import yidan.casework.Procedure;
import yidan.casework.Referral;
import yidan.casework.RulingKind;
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.EndStay;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.arrears.NoteCourtRuling;
import yidan.casework.crime.ContestRefusal;
import yidan.casework.crime.HandOverToPolice;
import yidan.casework.crime.NotePoliceAnswer;
import yidan.casework.crime.NoteReferralSent;
import yidan.casework.crime.NoteReturnedByJustice;
import yidan.casework.crime.RefuseReferral;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.ExplainLateDecision;
import yidan.casework.decision.ExtendDecisionTerm;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.decision.HandleAnew;
import yidan.casework.decision.PauseDecisionTerm;
import yidan.casework.decision.ResumeDecisionTerm;
import yidan.casework.handover.NotePublished;
import yidan.casework.handover.NoteWithdrawnFromPublic;
import yidan.casework.handover.WithholdFromPublication;
import yidan.casework.investigation.CheckRectification;
import yidan.casework.notice.AnswerStatement;
import yidan.casework.notice.EndHearing;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.opening.RefuseOpening;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.BankFine;
import yidan.casework.performance.HandInFine;
import yidan.casework.performance.HearDemanded;
import yidan.casework.performance.NoteRefund;
import yidan.casework.performance.ReturnProceeds;
import yidan.casework.review.SettleDissent;
import yidan.casework.seizure.setoff.ReturnSurplus;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Actor;
import yidan.ui.act.ActBar;

/** What was done once, and what there is nothing to do about, is neither a button nor a reason why not. */
final class NothingToDo {

    private final ActBar bar;
    private final EnforcementCase dossier;
    private final List<Deadline> undone;
    private final Instant now;

    /** @param clocks all of the case */
    NothingToDo(ActBar bar, EnforcementCase dossier, List<Deadline> clocks, Instant now) {
        this.bar = bar;
        this.dossier = dossier;
        this.undone = clocks.stream().filter(Deadline::isUndone).toList();
        this.now = now;
    }

    void hide(Actor actor) {
        boolean proposed = dossier.opening().decidedAt().isEmpty();
        hide(proposed, ApproveOpening.class);
        hide(proposed, RefuseOpening.class);
        hide(proposed, EndorseOpening.class);
        hide(dossier.recusals().isAsked(), DecideWithdrawal.class);
        hide(dossier.review().dissent().isPresent(), SettleDissent.class);
        hide(dossier.rectification().isOrdered(), CheckRectification.class);
        hide(dossier.notice().statement().isPresent(), AnswerStatement.class);
        boolean hearing =
                dossier.hearing().isAsked() && dossier.hearing().outcome().isEmpty();
        hide(hearing, ScheduleHearing.class);
        hide(hearing && isChairOnTheDay(actor), RecordHearing.class);
        hide(hearing, EndHearing.class);
        hide(dossier.performance().pending().isPresent(), EndStay.class);
        var ruling = dossier.ruling();
        boolean spot =
                dossier.procedure() == Procedure.SUMMARY && ruling.filedOn().isEmpty();
        hide(spot, FileSpotDecision.class);
        hide(ruling.isRevoked(), HandleAnew.class);
        hide(dossier.performance().demandedOn().isPresent(), HearDemanded.class);
        hide(dossier.performance().reply().isOpen(), AnswerDemanded.class);
        hide(dossier.performance().court().isAwaited(), NoteCourtRuling.class);
        hide(dossier.performance().court().isContestable(), AskHigherCourt.class);
        hide(dossier.means().proceeds().signum() > 0, ReturnProceeds.class);
        hide(dossier.means().surplus().signum() > 0, ReturnSurplus.class);
        boolean fallen = dossier.performance().isFallen();
        hide(fallen && !ruling.isRevoked(), FollowOutcome.class);
        hide(ruling.isRevoked() || dossier.performance().refundOwed().signum() > 0, NoteRefund.class);
        hide(
                (ruling.isRevoked() || fallen || ruling.disclosure().isToBeRenewed())
                        && ruling.disclosure().isPublic(),
                NoteWithdrawnFromPublic.class);
        hide(ruling.disclosure().isOpen(), NotePublished.class);
        hide(ruling.disclosure().isOpen(), WithholdFromPublication.class);
        hide(ruling.referral().isReported(), TransferToJustice.class);
        hide(ruling.referral().isReported(), RefuseReferral.class);
        boolean referred =
                ruling.kind().filter(kind -> kind == RulingKind.TRANSFERRED).isPresent();
        hide(referred, NoteReferralSent.class);
        Referral referral = ruling.referral();
        hide(referred && referral.sentOn().isPresent() && !referral.opened().orElse(false), NotePoliceAnswer.class);
        hide(referred && referral.isContestable(), ContestRefusal.class);
        hide(
                referred
                        && referral.opened().orElse(false)
                        && referral.handedOverOn().isEmpty(),
                HandOverToPolice.class);
        hide(referred && referral.opened().orElse(false), NoteReturnedByJustice.class);
        hide(owed(Terms.ON_SPOT_FINE_HANDED_IN).isPresent(), HandInFine.class);
        hide(owed(Terms.ON_SPOT_FINE_TO_BANK).isPresent(), BankFine.class);
        decisionTerm();
    }

    /** The ninety days stand still, go on or are explained only where that can be. Source: 行政处罚法 第六十条. */
    private void decisionTerm() {
        Optional<Deadline> term = owed(Terms.PENALTY_DECISION);
        boolean open = term.filter(Deadline::isOpen).isPresent();
        boolean paused =
                term.filter(one -> one.stage().equals(Deadline.SUSPENDED)).isPresent();
        boolean late = term.filter(one -> !now.isBefore(one.dueAt())).isPresent();
        hide(open && !paused, PauseDecisionTerm.class);
        hide(paused, ResumeDecisionTerm.class);
        hide(open && !paused, ExtendDecisionTerm.class);
        hide(late && !paused, ExplainLateDecision.class);
    }

    private Optional<Deadline> owed(String term) {
        return undone.stream().filter(one -> one.term().equals(term)).findFirst();
    }

    /** A hearing is recorded by who chairs it, once its hour has come. Source: 行政处罚法 第六十四条（四）、（八）. */
    private boolean isChairOnTheDay(Actor actor) {
        return dossier.hearing().chair().filter(actor.user()::equals).isPresent()
                && dossier.hearing().at().filter(at -> !now.isBefore(at)).isPresent();
    }

    private void hide(boolean isThere, Class<? extends Act> act) {
        if (!isThere) {
            bar.hide(act);
        }
    }
}
