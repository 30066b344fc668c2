package yidan.casework.preservation;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.ReviewedSeizure;

/**
 * 行政强制措施、先行登记保存 serve the investigation: what was asked for or approved and not carried out ends with it, and is
 * asked for anew where it is opened again. Source: 行政强制法 第二条、第十六条; 行政处罚法 第五十六条.
 */
public final class UnusedMeans {

    private UnusedMeans() {}

    /** The case is not investigated any more, or it is decided. */
    public static void lapse(Desk desk, EnforcementCase of) {
        for (Seizure seizure : Seizure.of(desk.register(), of.uuid())) {
            ReviewedSeizure.lapse(desk, seizure, of);
            seizure.lapse();
        }
        Preservation.of(desk.register(), of.uuid()).forEach(Preservation::lapse);
    }
}
