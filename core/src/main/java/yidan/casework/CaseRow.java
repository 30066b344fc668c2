package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.officers.Confidence;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;

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
        BigDecimal fine,
        PartyKind partyKind,
        String leadUser,
        String assistantUser) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.number, d.procedure, d.stage, d.conduct.cause,"
            + " d.conduct.itemName, d.party.name, d.openedOn, d.team.leadName, d.team.assistantName, d.ruling.kind,"
            + " d.ruling.decidedOn, d.penalty.fine, d.party.kind, d.team.leadUser, d.team.assistantUser";

    /** As this person may read it: who a natural person is, is known to those who handle the case or decide it. */
    CaseRow seenBy(Actor reader) {
        if (partyKind != PartyKind.PERSON
                || Confidence.concerns(reader, new OrganisationCode(tenant), leadUser, assistantUser)) {
            return this;
        }
        return new CaseRow(
                id,
                tenant,
                number,
                procedure,
                stage,
                Confidence.text(cause, partyName),
                itemName,
                Confidence.name(partyName),
                openedOn,
                leadName,
                assistantName,
                ruling,
                decidedOn,
                fine,
                partyKind,
                leadUser,
                assistantUser);
    }
}
