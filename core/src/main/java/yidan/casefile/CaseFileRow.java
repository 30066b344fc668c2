package yidan.casefile;

import java.time.LocalDate;
import java.util.UUID;

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
        String shelf) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.number, d.caseNumber, d.cause, d.party, d.stage, d.officers,"
            + " d.endedOn, d.archivedOn, d.retentionYears, d.pages, d.shelf";
}
