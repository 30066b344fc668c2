package yidan.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a list of cases.
 *
 * @param number 案号; null before the opening is approved
 * @param due the first moment that is too late for the clock that ends first; null where none runs
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
        BigDecimal fine,
        Instant due) {

    static final String DUE = "(select min(x.dueAt) from Deadline x where x.county = d.county and x.dossierId = d.id"
            + " and x.stage = 'RUNNING')";
    static final String EXPRESSIONS = "d.id, d.tenant, d.number, d.procedure, d.stage, d.conduct.cause,"
            + " d.conduct.itemName, d.party.name, d.openedOn, d.team.leadName, d.team.assistantName, d.ruling.kind,"
            + " d.ruling.decidedOn, d.penalty.fine, " + DUE;
}
