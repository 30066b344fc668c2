package yidan.casework.execution.halt;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.EndGround;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Waiting;
import yidan.casework.handover.MeasureHandOver;

/** 据以执行的行政决定被撤销的，终结执行: with the decision ends what executes it. Source: 行政强制法 第四十条（四）. */
public final class BaseRevoked {

    private BaseRevoked() {}

    /** @param reasons of the revocation, which are those of the end */
    public static void end(Desk desk, EnforcementCase of, String reasons) {
        Enforcement.of(desk.register(), of.uuid()).stream()
                .filter(one -> !one.isOver() && !EnforcementStages.CARRIED_OUT.equals(one.stage()))
                // What is cleared at once executes no decision.
                .filter(one -> one.kind().isOrdered())
                .forEach(one -> {
                    one.end(desk.today(), EndGround.DECISION_REVOKED, reasons);
                    EnforcementPapers.of(one, desk).ended(EndGround.DECISION_REVOKED, reasons);
                    MeasureHandOver.fall(desk, one, reasons);
                    Waiting.turn(one, desk);
                });
    }
}
