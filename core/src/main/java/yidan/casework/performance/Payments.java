package yidan.casework.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.arrears.LateFine;
import yidan.casework.arrears.Settlement;
import yidan.casework.penalty.Penalty;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/** Takes money in: never more than is owed, the late fine never more than has run up. Source: 行政处罚法 第六十七条、第七十二条. */
public final class Payments {

    private static final String PAID = "cn-penalty-2021:#67";
    private static final String LATE = "cn-penalty-2021:#72";

    private Payments() {}

    /** @param lateFine null for none */
    public static void pay(
            Desk desk,
            EnforcementCase dossier,
            PaymentChannel channel,
            LocalDate paidOn,
            BigDecimal amount,
            BigDecimal lateFine,
            String receipt) {
        Performance performance = dossier.performance();
        Penalty penalty = dossier.penalty().orElseThrow();
        if (paidOn.isBefore(performance.servedOn().orElseThrow())) {
            throw new Refusal("payment.before-service", PAID).at("paidOn");
        }
        BigDecimal sum = amount == null ? BigDecimal.ZERO : amount;
        BigDecimal late = lateFine == null ? BigDecimal.ZERO : lateFine;
        if (sum.add(late).signum() == 0) {
            throw new Refusal("payment.nothing", PAID).at("amount");
        }
        BigDecimal owed = penalty.payable().subtract(performance.paid());
        if (sum.compareTo(owed) > 0) {
            throw new Refusal("payment.more-than-owed", PAID, owed).at("amount");
        }
        BigDecimal lateOwed = LateFine.owed(dossier, paidOn, new Rules(desk.register()));
        if (late.compareTo(lateOwed) > 0) {
            throw new Refusal("payment.late-fine-more-than-run-up", LATE, lateOwed).at("lateFine");
        }
        performance.pay(sum, late, paidOn);
        desk.register().note(new Payment(dossier, channel, paidOn, sum, late, receipt, desk));
        Settlement.of(desk, dossier, paidOn);
    }

    /** What was not collected on the spot is not handed in, and what was not handed in goes to no bank. */
    static void requireOwed(Clocks clocks, EnforcementCase dossier, String term, String otherwise) {
        if (clocks.of(dossier).stream().noneMatch(clock -> clock.term().equals(term) && clock.isUndone())) {
            throw new Refusal(otherwise, "cn-penalty-2021:#71");
        }
    }
}
