package yidan.casework.execution;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.officers.Confidence;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;

/** What the list shows of one execution. */
public record EnforcementRow(
        UUID id,
        int tenant,
        String stage,
        EnforcementKind kind,
        String itemName,
        String partyName,
        LocalDate openedOn,
        PartyKind partyKind,
        String leadUser,
        String assistantUser) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.stage, d.kind, d.itemName, d.party.name, d.openedOn,"
            + " d.party.kind, d.team.leadUser, d.team.assistantUser";

    /** As this person may read it: who a natural person is, is known to those who handle it or decide. */
    EnforcementRow seenBy(Actor reader) {
        boolean open = partyKind != PartyKind.PERSON
                || Confidence.concerns(reader, new OrganisationCode(tenant), leadUser, assistantUser);
        return open
                ? this
                : new EnforcementRow(
                        id,
                        tenant,
                        stage,
                        kind,
                        itemName,
                        Confidence.name(partyName),
                        openedOn,
                        partyKind,
                        leadUser,
                        assistantUser);
    }
}
