package yidan.evidence.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What the ledger shows of one thing. */
public record GoodsRow(
        UUID id,
        int tenant,
        String stage,
        String caseNumber,
        String name,
        String specification,
        BigDecimal quantity,
        String unit,
        Nature nature,
        HeldAs heldAs,
        String place,
        LocalDate openedOn,
        LocalDate countedOn,
        Movement pending,
        Movement outcome,
        LocalDate goneOn,
        UUID caseId) {

    static final String EXPRESSIONS =
            "d.id, d.tenant, d.stage, d.caseNumber, d.name, d.specification, d.amount.quantity, d.unit,"
                    + " d.nature, d.heldAs, d.place, d.openedOn, d.countedOn, d.pending.movement,"
                    + " d.leaving.outcome, d.leaving.goneOn, d.caseId";

    /** @param shown what the reader is shown of words in which people may be named */
    public GoodsRow seen(UnaryOperator<String> shown) {
        return new GoodsRow(
                id,
                tenant,
                stage,
                caseNumber,
                shown.apply(name),
                shown.apply(specification),
                quantity,
                unit,
                nature,
                heldAs,
                shown.apply(place),
                openedOn,
                countedOn,
                pending,
                outcome,
                goneOn,
                caseId);
    }
}
