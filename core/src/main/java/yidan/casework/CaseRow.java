package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a list of cases.
 *
 * @param number 案号; null before the opening is approved
 */
public record CaseRow(
        UUID id,
        int tenant,
        String number,
        Procedure procedure,
        String stage,
        String cause,
        String itemName,
        String partyName,
        LocalDate openedOn,
        String leadName,
        String assistantName,
        RulingKind ruling,
        LocalDate decidedOn,
        BigDecimal fine) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.number, d.procedure, d.stage, d.conduct.cause,"
            + " d.conduct.itemName, d.party.name, d.openedOn, d.team.leadName, d.team.assistantName, d.ruling.kind,"
            + " d.ruling.decidedOn, d.penalty.fine";
}
