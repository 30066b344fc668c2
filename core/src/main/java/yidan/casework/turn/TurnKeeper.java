package yidan.casework.turn;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.act.ActType;
import yidan.casework.CaseGates;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Hearing;
import yidan.casework.PriorNotice;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.review.LegalReview;

/** Keeps with a case whose turn it is, whichever act has changed it. */
public class TurnKeeper {

    @PrePersist
    @PreUpdate
    void keep(EnforcementCase one) {
        // What a day leads to is kept with that day.
        // While a review runs, the next act is the reviewer's or the handlers': no other one's, wherever it stands.
        Optional<ActType> next = NextStep.of(one, LocalDate.MAX, review -> LegalReview.GIVEN)
                .map(ActType::of)
                .filter(NextStep::isOfOthers);
        one.awaits(
                next.map(ActType::name).orElse(null),
                next.flatMap(act -> opens(one, act)).orElse(null));
    }

    /** Time opens gates and closes none: the first of the days that the case itself names on which all are open. */
    private static Optional<LocalDate> opens(EnforcementCase one, ActType act) {
        if (act.type() == ApplyToCourt.class) {
            return one.performance().courtFrom();
        }
        PriorNotice notice = one.notice();
        Hearing hearing = one.hearing();
        return Stream.of(
                        Optional.of(one.openedOn()),
                        notice.servedOn(),
                        notice.waivedOn(),
                        notice.statedAt().map(DayOrder::on),
                        notice.statementUntil().map(last -> last.plusDays(1)),
                        hearing.askedUntil().map(last -> last.plusDays(1)),
                        hearing.at().map(DayOrder::on))
                .flatMap(Optional::stream)
                .sorted()
                .filter(day -> act.needs().stream()
                        .filter(gate -> !gate.equals(CaseGates.NOT_HANDLER))
                        .allMatch(gate -> one.shut(gate, null, day).isEmpty()))
                .findFirst();
    }
}
