package yidan.inspection;

import java.time.LocalDate;
import java.util.UUID;

/** What the list shows of one inspection. */
public record InspectionRow(
        UUID id,
        int tenant,
        String stage,
        Manner manner,
        String itemName,
        String target,
        LocalDate openedOn,
        LocalDate plannedOn,
        LocalDate inspectedOn,
        LocalDate correctBy,
        String leadName,
        String assistantName) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.stage, d.manner, d.itemName, d.target.name, d.openedOn,"
            + " d.plannedOn, d.inspectedOn, d.correctBy, d.team.leadName, d.team.assistantName";
}
