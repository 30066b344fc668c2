package yidan.inspection.turn;

import java.util.Optional;
import yidan.act.Act;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.RecheckInspection;
import yidan.inspection.RecordInspection;
import yidan.inspection.ServeInspectionPaper;

/**
 * What comes next in an inspection: a suggestion, not a gate.
 * Source: 行政处罚法 第二十八条、第五十四条; 临政发〔2023〕13号 附件2.
 */
public final class InspectionTurn {

    private InspectionTurn() {}

    /** Done by one of the two who inspect; empty where nothing is left to be done. */
    public static Optional<Class<? extends Act>> of(Inspection one) {
        return switch (one.stage()) {
            case Inspection.PLANNED -> Optional.of(RecordInspection.class);
            case Inspection.ORDERED -> Optional.of(ordered(one));
            case Inspection.OVERDUE -> Optional.of(one.lead().isEmpty() ? MakeLead.class : RecheckInspection.class);
            default -> one.owesLead() ? Optional.of(MakeLead.class) : Optional.empty();
        };
    }

    /** An order that nobody has got binds nobody; what is suspected does not wait for what is to be corrected. */
    private static Class<? extends Act> ordered(Inspection one) {
        if (one.orderServedOn().isEmpty()) {
            return ServeInspectionPaper.class;
        }
        return one.owesLead() ? MakeLead.class : RecheckInspection.class;
    }
}
