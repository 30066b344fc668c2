package yidan.casework.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.arrears.LateFine;
import yidan.casework.arrears.Settlement;
import yidan.casework.penalty.Penalty;
import yidan.casework.seizure.setoff.Proposal;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Rules;
import yidan.tenancy.Refusal;

/** Takes money in: never more than is owed, the late fine never more than has run up. Source: 行政处罚法 第六十七条、第七十二条. */
public final class Payments {

    private static final String PAID = "cn-penalty-2021:#67";
    private static final String PASSED_ON = "cn-penalty-2021:#71";
    private static final String LATE = "cn-penalty-2021:#72";

    private Payments() {}

    /** 当场收缴的是罚款: nothing else is taken on the spot. @throws Refusal {@code collection.more-than-the-fine} */
    static void requireOfFine(EnforcementCase dossier, BigDecimal amount) {
        BigDecimal fine = dossier.penalty().flatMap(Penalty::fine).orElse(BigDecimal.ZERO);
        BigDecimal unpaid = fine.subtract(dossier.performance().paid()).max(BigDecimal.ZERO);
        if (amount.compareTo(unpaid) > 0) {
            throw new Refusal("collection.more-than-the-fine", "cn-penalty-2021:#68", unpaid).at("amount");
        }
    }

    /** 当场收缴. */
    static void collect(Desk desk, EnforcementCase dossier, Payment.Collected what) {
        pay(desk, dossier, what.on(), what.amount(), BigDecimal.ZERO);
        desk.register().note(Payment.collected(dossier, what, desk));
        Settlement.of(desk, dossier, what.on());
    }

    /** @param lateFine null for none */
    public static void pay(
            Desk desk,
            EnforcementCase dossier,
            PaymentChannel channel,
            LocalDate paidOn,
            BigDecimal amount,
            BigDecimal lateFine,
            String receipt) {
        BigDecimal sum = amount == null ? BigDecimal.ZERO : amount;
        BigDecimal late = lateFine == null ? BigDecimal.ZERO : lateFine;
        pay(desk, dossier, paidOn, sum, late);
        desk.register().note(new Payment(dossier, channel, paidOn, sum, late, receipt, desk));
        Settlement.of(desk, dossier, paidOn);
    }

    private static void pay(Desk desk, EnforcementCase dossier, LocalDate paidOn, BigDecimal sum, BigDecimal late) {
        Performance performance = dossier.performance();
        Penalty penalty = dossier.penalty().orElseThrow();
        if (paidOn.isBefore(performance.servedOn().orElseThrow())) {
            throw new Refusal("payment.before-service", PAID).at("paidOn", "day");
        }
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
        Proposal.pay(desk, dossier, sum);
        performance.pay(sum, late, paidOn);
    }

    /**
     * What was not collected on the spot is not handed in, and what was not handed in goes to no bank; each on its day, not
     * before what it follows.
     */
    static void passOn(Clocks clocks, EnforcementCase dossier, String term, LocalDate day, String otherwise) {
        LocalDate since = clocks.of(dossier).stream()
                .filter(clock -> clock.term().equals(term) && clock.isUndone())
                .map(Deadline::startedOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new Refusal(otherwise, PASSED_ON));
        DayOrder.since(since, day, PASSED_ON);
        clocks.meet(term, dossier, day);
    }
}
