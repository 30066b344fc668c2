package yidan.casework.seizure;

import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;

/** The end of a seizure: its clocks, its things, its case. */
public final class Ending {

    private Ending() {}

    public static void of(Desk desk, Seizure seizure, HeldAs as) {
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.SEIZURE, seizure);
        clocks.stopAll(seizure);
        CustodyItem.holdAs(desk.register(), seizure.uuid(), as);
        desk.register()
                .load(EnforcementCase.class, Id.of(seizure.caseId()))
                .means()
                .settleSeized();
    }
}
