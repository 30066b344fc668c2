package yidan.casework.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.penalty.Penalty;
import yidan.casework.penalty.PenaltyKind;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.rule.Terms;

/**
 * What follows when money came in or was waived: it counts for the fine first, and the instalments that are covered are met; a penalty of money alone is
 * performed with the last of it, the late fine included.
 * Source: 行政处罚法 第六十六条、第六十七条、第七十二条.
 */
public final class Settlement {

    private static final Set<PenaltyKind> MONEY = Set.of(
            PenaltyKind.FINE, PenaltyKind.CONFISCATION_OF_GAINS, PenaltyKind.WARNING, PenaltyKind.PUBLIC_CRITICISM);

    private Settlement() {}

    public static void of(Desk desk, EnforcementCase dossier, LocalDate on) {
        Performance performance = dossier.performance();
        BigDecimal payable = dossier.penalty().orElseThrow().payable();
        meetInstalments(desk, dossier, payable);
        performance.coverFine(dossier.penalty().flatMap(Penalty::fine).orElse(BigDecimal.ZERO));
        if (performance.paid().compareTo(payable) < 0) {
            return;
        }
        LocalDate full = performance.paidInFull();
        LocalDate last = full == null || full.isBefore(on) ? on : full;
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.FINE_PAYMENT, dossier, last);
        // A deferral that was granted after the day of the payment has nothing to wait for either.
        clocks.meet(Terms.FINE_PAYMENT, dossier);
        if (isOfMoney(dossier.penalty().orElseThrow())
                && LateFine.owed(dossier, last, new Rules(desk.register())).signum() == 0) {
            dossier.perform(last, null);
            CourtWindow.keep(desk, dossier);
        }
    }

    /** Whether it is performed with the last that is paid. */
    public static boolean isOfMoney(Penalty penalty) {
        return MONEY.containsAll(penalty.kinds());
    }

    private static void meetInstalments(Desk desk, EnforcementCase dossier, BigDecimal payable) {
        List<Instalment> plan = dossier.performance().plan();
        if (plan.isEmpty()) {
            return;
        }
        List<Deadline> open = Clocks.of(desk).of(dossier).stream()
                .filter(clock -> clock.term().equals(Terms.FINE_PAYMENT) && clock.isUndone())
                .toList();
        BigDecimal covered = payable.subtract(Instalment.sum(plan));
        for (Instalment part : plan) {
            covered = covered.add(part.amount());
            if (dossier.performance().paid().compareTo(covered) >= 0) {
                open.stream().filter(clock -> clock.dueOn().equals(part.by())).forEach(clock -> clock.meet(desk.now()));
            }
        }
    }
}
