package yidan.casework.seizure.setoff;

import java.math.BigDecimal;
import yidan.act.Desk;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Refusal;

/** What of a fine is due and may be taken out of what was seized. Source: 行政强制法 第四十六条第三款. */
final class Debt {

    static final String ARTICLE = "cn-compulsion-2011:#46";

    private static final String[] GATES = {
        CaseGates.PUNISHED, CaseGates.IN_FORCE, CaseGates.NOT_AT_COURT, CaseGates.DEMANDED, CaseGates.DEMAND_STANDS
    };

    private Debt() {}

    /** Of the fine alone: what is paid is paid on it first. Source: 行政处罚法 第七十二条第一款第一项. */
    static BigDecimal fineOwed(EnforcementCase of) {
        BigDecimal fine = of.penalty().flatMap(Penalty::fine).orElse(BigDecimal.ZERO);
        return fine.subtract(of.performance().paid()).max(BigDecimal.ZERO);
    }

    /**
     * @throws Refusal where the decision is not served or fell, the fine is paid, the party may still contest it or does, was
     *     not demanded or still has time, or the court executes it
     */
    static void requireDue(Desk desk, EnforcementCase of) {
        if (!of.stage().equals(CaseStages.SERVED)) {
            throw new Refusal("setoff.decision-not-served", ARTICLE);
        }
        for (String gate : GATES) {
            of.shut(gate, desk.actor(), desk.today()).ifPresent(refusal -> {
                throw refusal;
            });
        }
        if (fineOwed(of).signum() == 0) {
            throw new Refusal("setoff.no-fine-owed", ARTICLE);
        }
        CourtWindow.requireUncontested(desk, of, ARTICLE);
    }
}
