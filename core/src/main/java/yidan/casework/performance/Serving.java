package yidan.casework.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.penalty.ToPerform;
import yidan.rule.Clocks;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/** A decision reaches its party: from that day it has to pay, and may ask for reconsideration. Source: 行政处罚法 第六十一条、第六十七条. */
public final class Serving {

    private Serving() {}

    public static void serve(Desk desk, EnforcementCase dossier, LocalDate on) {
        if (dossier.ruling().decidedOn().filter(day -> on.isBefore(day)).isPresent()) {
            throw new Refusal("service.before-the-decision", "cn-penalty-2021:#61").at("servedOn");
        }
        Instant start = on.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        boolean pays = dossier.ruling().isPenalty()
                && dossier.penalty().filter(one -> one.payable().signum() > 0).isPresent();
        dossier.serve(on, pays ? lastDayToPay(desk, start, on) : null);
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.DECISION_SERVED, dossier, on);
        if (pays) {
            clocks.start(Terms.FINE_PAYMENT, dossier, dossier.owner(), start);
        }
        awaitPerformance(clocks, dossier, on);
        CourtWindow.keep(desk, dossier);
    }

    /** What is no money is looked at when its days are over. */
    private static void awaitPerformance(Clocks clocks, EnforcementCase dossier, LocalDate on) {
        if (dossier.ruling().isPenalty()) {
            dossier.ruling()
                    .toPerform()
                    .until(on)
                    .ifPresent(last -> clocks.awaitEnd(Terms.PENALTY_PERFORMED, dossier, "cn-penalty-2021:#59", last));
        }
    }

    /** A reconsideration or a court left only these kinds: nobody waits any more for what is not to be performed. */
    public static void follow(Desk desk, EnforcementCase dossier, Set<PenaltyKind> kinds) {
        ToPerform left = dossier.ruling().toPerform().leftOf(kinds);
        dossier.ruling().isToBePerformed(left);
        if (left.within().isEmpty()) {
            Clocks.of(desk).stop(Terms.PENALTY_PERFORMED, dossier);
        }
    }

    /** The last day of the party's own time: the days to pay, or what was granted beyond them, and the days to perform. */
    public static Optional<LocalDate> ownTimeUntil(EnforcementCase dossier) {
        Performance performance = dossier.performance();
        Optional<LocalDate> performed =
                performance.servedOn().flatMap(dossier.ruling().toPerform()::until);
        return Stream.of(performance.payBy().or(performance::servedOn), performed)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** Served on another day than was noted: the last day to pay and its clock count from there. */
    public static void correct(Desk desk, EnforcementCase dossier, LocalDate on) {
        Instant start = on.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        boolean pays = dossier.performance().payBy().isPresent();
        dossier.performance().correctService(on, pays ? lastDayToPay(desk, start, on) : null);
        dossier.rectification().serveWithDecision(on);
        Clocks clocks = Clocks.of(desk);
        if (pays) {
            clocks.stop(Terms.FINE_PAYMENT, dossier);
            clocks.start(Terms.FINE_PAYMENT, dossier, dossier.owner(), start);
        }
        clocks.stop(Terms.PENALTY_PERFORMED, dossier);
        awaitPerformance(clocks, dossier, on);
    }

    private static LocalDate lastDayToPay(Desk desk, Instant start, LocalDate on) {
        Rules rules = new Rules(desk.register());
        Term term = rules.term(Terms.FINE_PAYMENT, on);
        return DueDate.after(start, term.amount(), term.unit(), term.rolls(), List.of(), rules.calendar())
                .day();
    }
}
