package yidan.inspection;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.officers.Confidence;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;

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
        String assistantName,
        TargetKind targetKind,
        String leadUser,
        String assistantUser) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.stage, d.manner, d.itemName, d.target.name, d.openedOn,"
            + " d.plannedOn, d.inspectedOn, d.correctBy, d.team.leadName, d.team.assistantName,"
            + " d.target.kind, d.team.leadUser, d.team.assistantUser";

    /** As this person may read it: who a natural person is, is known to those who inspect or lead. */
    InspectionRow seenBy(Actor reader) {
        boolean open = targetKind != TargetKind.PERSON
                || Confidence.concerns(reader, new OrganisationCode(tenant), leadUser, assistantUser);
        return open
                ? this
                : new InspectionRow(
                        id,
                        tenant,
                        stage,
                        manner,
                        itemName,
                        Confidence.name(target),
                        openedOn,
                        plannedOn,
                        inspectedOn,
                        correctBy,
                        leadName,
                        assistantName,
                        targetKind,
                        leadUser,
                        assistantUser);
    }
}
