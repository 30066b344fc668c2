package yidan.casework.decision;

import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.document.FormKind;

/** What a party that has the decision in hands is told when it is taken back or put right. Source: 行政处罚法 第七十五条. */
final class DecisionChange {

    private DecisionChange() {}

    static void tell(Desk desk, EnforcementCase dossier, String outcome, String reasons) {
        if (dossier.performance().isServed()) {
            issue(desk, dossier, outcome, reasons);
        }
    }

    /** Also to a party that gets the decision only now: with it. */
    static void issue(Desk desk, EnforcementCase dossier, String outcome, String reasons) {
        CasePapers.of(dossier, desk).issue(FormKind.DECISION_CHANGE, Map.of("outcome", outcome, "reasons", reasons));
    }
}
