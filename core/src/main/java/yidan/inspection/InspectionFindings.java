package yidan.inspection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.Gathered;
import yidan.casework.lead.Findings;
import yidan.casework.lead.Lead;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.Attachment;
import yidan.tenancy.Register;

/** The record of an inspection and its photos become evidence of the case that its lead has led to. Source: 行政处罚法 第四十六条、第五十四条. */
public final class InspectionFindings implements Findings {

    /** The inspections of which a lead was made. */
    public static List<UUID> behind(Register register, UUID lead) {
        return register.of(Inspection.class)
                .where("d.lead = :lead", "lead", lead)
                .values(UUID.class, "d.id");
    }

    @Override
    public void goOver(Lead lead, EnforcementCase into, Desk desk) {
        of(desk.register(), lead).forEach(one -> goOver(one, into, desk));
    }

    private static List<Inspection> of(Register register, Lead lead) {
        return register.of(Inspection.class)
                .where("d.lead = :lead", "lead", lead.uuid())
                .list();
    }

    private static void goOver(Inspection one, EnforcementCase into, Desk desk) {
        Evidence record = Evidence.gathered(
                desk,
                into.owner(),
                into.uuid(),
                EvidenceKind.SITE_RECORD,
                Phrases.of("inspection.evidence", one.itemName()),
                one.recheckWords()
                        .map(again -> one.words().orElse("") + "\n" + again)
                        .orElseGet(() -> one.words().orElse("")),
                one.inspectedOn().orElseThrow(),
                one.place().orElse(""),
                one.present().orElse(""),
                true,
                null);
        Set<UUID> served = ServiceProof.pieces(desk.register(), one.uuid());
        List<String> photos = Attachment.of(desk.register(), one.uuid()).stream()
                .filter(file -> !served.contains(file.pieceId()))
                .map(Attachment::hash)
                .toList();
        // One that still waits for its signatures shows nothing until it has them.
        Papers papers = Papers.of(desk);
        papers.issued(one.uuid(), FormKind.INSPECTION_RECORD)
                .or(() -> papers.openDraft(one.uuid(), FormKind.INSPECTION_RECORD))
                .ifPresent(paper -> record.writtenDownIn(paper.uuid()));
        Gathered.into(into, record, photos, desk);
    }
}
