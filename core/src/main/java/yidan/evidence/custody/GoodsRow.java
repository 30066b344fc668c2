package yidan.evidence.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

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
        LocalDate goneOn) {

    static final String EXPRESSIONS =
            "d.id, d.tenant, d.stage, d.caseNumber, d.name, d.specification, d.amount.quantity, d.unit,"
                    + " d.nature, d.heldAs, d.place, d.openedOn, d.countedOn, d.pending.movement,"
                    + " d.leaving.outcome, d.leaving.goneOn";
}
