package yidan.casework.seizure.setoff;

import java.math.BigDecimal;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.ReviewedSeizure;

/**
 * What was proposed to be auctioned for the fine, and is not decided, falls with what it rests on, and its review with it.
 * Source: 行政强制法 第二十八条、第四十六条第三款; 临政发〔2023〕14号 一、四 第五条.
 */
public final class Proposal {

    private Proposal() {}

    /** To be called before anything else changes: nothing where nothing is proposed. */
    public static void fall(Desk desk, EnforcementCase of, Seizure one, String why) {
        if (one.isSetOffProposed()) {
            ReviewedSeizure.lapse(desk, one, of);
            one.dropSetOff(desk.today(), why);
        }
    }

    /** To be called before a sum is paid on the penalty: with the last of the fine nothing is left to be set off. */
    public static void pay(Desk desk, EnforcementCase of, BigDecimal sum) {
        if (sum.signum() > 0 && sum.compareTo(Debt.fineOwed(of)) >= 0) {
            fallAll(desk, of, Phrases.of("setoff.paid"));
        }
    }

    /** Of every seizure of a case: the fine is paid, or the decision is not what it was. */
    public static void fallAll(Desk desk, EnforcementCase of, String why) {
        if (of.means().seized() > 0) {
            Seizure.of(desk.register(), of.uuid()).forEach(one -> fall(desk, of, one, why));
        }
    }
}
