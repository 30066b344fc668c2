package yidan.casework.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.FileSpotDecision;
import yidan.casework.discretion.AssessDiscretion;
import yidan.casework.discretion.Discretion;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.OnTheRecord;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.notice.SignedRecords;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Filming;
import yidan.casework.recording.NoteRecording;
import yidan.document.draft.FinishRecord;
import yidan.evidence.Evidence;
import yidan.tenancy.Refusal;

/**
 * What stands in the way of an act as things are, by the act's own checks: it is told before the form is filled in, and who
 * asks what comes next is sent to what mends it.
 */
final class Beforehand {

    private static final Map<Class<? extends Act>, BiFunction<EnforcementCase, Desk, List<Runnable>>> KNOWN = Map.of(
            ReportInvestigation.class, ReportInvestigation::beforehand,
            DecidePenalty.class, DecidePenalty::beforehand,
            ProposeClosing.class, ProposeClosing::beforehand,
            FileSpotDecision.class, Beforehand::filmed,
            TransferToJustice.class, Beforehand::filmed,
            Discontinue.class, Beforehand::filmed);

    private Beforehand() {}

    /** Of acts that ask for little nothing is told: their form is short. */
    static List<Refusal> of(Class<?> act, EnforcementCase one, Desk desk) {
        return Optional.ofNullable(KNOWN.get(act)).stream()
                .flatMap(checks -> checks.apply(one, desk).stream())
                .flatMap(check -> refused(check).stream())
                .toList();
    }

    private static List<Runnable> filmed(EnforcementCase one, Desk desk) {
        return List.of(
                () -> Filming.requireInvestigated(desk, one), () -> Filming.require(desk, one, FilmedStep.HEARING));
    }

    private static Optional<Refusal> refused(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    /** What comes before what comes next: where nothing does, that itself. */
    static Class<? extends Act> first(Class<? extends Act> next, EnforcementCase one, Desk desk) {
        if (next == VerifyEvidence.class) {
            return isUnsigned(one, desk) ? FinishRecord.class : next;
        }
        if (next == ReportInvestigation.class) {
            return beforeReport(one, desk);
        }
        if (next == DecidePenalty.class && stops(() -> SignedRecords.requireBeforeDecision(one, desk))) {
            return FinishRecord.class;
        }
        boolean filmed = next == ProposeClosing.class || next == FileSpotDecision.class;
        return filmed && stops(() -> Filming.requireInvestigated(desk, one)) ? NoteRecording.class : next;
    }

    private static Class<? extends Act> beforeReport(EnforcementCase one, Desk desk) {
        if (Evidence.of(desk.register(), one.uuid()).stream().noneMatch(Evidence::isPartyProof)) {
            return AddPartyProof.class;
        }
        if (stops(() -> Filming.requireInvestigated(desk, one))) {
            return NoteRecording.class;
        }
        return stops(() -> Discretion.requireAssessed(desk, one, Optional.empty()))
                ? AssessDiscretion.class
                : ReportInvestigation.class;
    }

    private static boolean stops(Runnable check) {
        return refused(check).isPresent();
    }

    /** All that is still to be verified was written down in records that wait for their signatures. */
    private static boolean isUnsigned(EnforcementCase one, Desk desk) {
        Stream<Evidence> gathered = Evidence.of(desk.register(), one.uuid()).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED) && !piece.isPartyProof());
        List<Evidence> pieces = gathered.toList();
        return !pieces.isEmpty() && pieces.stream().allMatch(piece -> OnTheRecord.isToBeSigned(piece, desk));
    }
}
