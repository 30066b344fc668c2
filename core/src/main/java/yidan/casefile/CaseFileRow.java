package yidan.casefile;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.officers.Confidence;

/** One file in the archivist's list. */
public record CaseFileRow(
        UUID id,
        Integer tenant,
        String number,
        String caseNumber,
        String cause,
        String party,
        String stage,
        String officers,
        LocalDate endedOn,
        LocalDate archivedOn,
        Integer retentionYears,
        Integer pages,
        String shelf,
        UUID caseId) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.number, d.caseNumber, d.cause, d.party, d.stage, d.officers,"
            + " d.endedOn, d.archivedOn, d.retentionYears, d.pages, d.shelf, d.caseId";

    /** Without what tells who the party is. */
    CaseFileRow nameless() {
        return new CaseFileRow(
                id,
                tenant,
                number,
                caseNumber,
                Confidence.text(cause, party),
                Confidence.name(party),
                stage,
                officers,
                endedOn,
                archivedOn,
                retentionYears,
                pages,
                shelf,
                caseId);
    }
}
