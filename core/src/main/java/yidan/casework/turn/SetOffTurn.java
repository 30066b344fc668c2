package yidan.casework.turn;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import yidan.act.Act;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewStanding;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.SettleSeizureDissent;
import yidan.casework.seizure.setoff.RefuseSetOff;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.tenancy.Register;

/** What comes next where it is proposed to auction seized things for the fine: before whatever else is owed, that is decided. */
final class SetOffTurn {

    private SetOffTurn() {}

    /** Empty where nothing is proposed. */
    static Optional<Class<? extends Act>> of(EnforcementCase one, Register register, Function<UUID, String> stageOf) {
        if (!one.stage().equals(CaseStages.SERVED) || one.means().seized() == 0) {
            return Optional.empty();
        }
        return Seizure.of(register, one.uuid()).stream()
                .filter(Seizure::isSetOffProposed)
                .findFirst()
                .map(seizure -> next(seizure.review(), stageOf));
    }

    private static Class<? extends Act> next(ReviewStanding review, Function<UUID, String> stageOf) {
        if (review.dissent().isPresent()) {
            return SettleSeizureDissent.class;
        }
        if (review.isCorrectionDue()) {
            return AdoptSeizureOpinion.class;
        }
        if (review.isRunning()) {
            return NextStep.running(
                    stageOf.apply(review.review().orElseThrow()),
                    RequestSeizureReview.class,
                    AdoptSeizureOpinion.class);
        }
        boolean against =
                review.opinion().filter(ReviewOpinion.NO_DECISION::equals).isPresent();
        if (against || review.isCrimeSuspected()) {
            return RefuseSetOff.class;
        }
        return review.isRequired() && !review.isPassed() ? RequestSeizureReview.class : SetOffSeized.class;
    }
}
