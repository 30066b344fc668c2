package yidan.casework.execution;

import java.time.LocalDate;
import java.util.UUID;

/** What the list shows of one execution. */
public record EnforcementRow(
        UUID id,
        int tenant,
        String stage,
        EnforcementKind kind,
        String itemName,
        String partyName,
        LocalDate openedOn) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.stage, d.kind, d.itemName, d.party.name, d.openedOn";
}
