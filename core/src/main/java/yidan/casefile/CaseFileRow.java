package yidan.casefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.officers.Confidence;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/**
 * One file in the archivist's list.
 *
 * @param caseNumber null of what has no 案号
 */
public record CaseFileRow(
        UUID id,
        Integer tenant,
        String number,
        String caseNumber,
        String category,
        String cause,
        String party,
        String stage,
        String officers,
        LocalDate endedOn,
        LocalDate archivedOn,
        Integer retentionYears,
        Integer pages,
        String shelf,
        UUID caseId,
        UUID enforcement,
        UUID inspection) {

    static final String EXPRESSIONS =
            "d.id, d.tenant, d.number, d.caseNumber, d.category, d.cause, d.party, d.stage, d.officers,"
                    + " d.endedOn, d.archivedOn, d.retentionYears, d.pages, d.shelf, d.caseId, d.enforcement, d.inspection";

    /**
     * As this person may read it: who a natural person is, is known to those who handled it or lead, and who keep its file.
     *
     * @param person who handled it, where the party is a natural person; else null
     */
    CaseFileRow seenBy(Actor reader, Filable.Handled person) {
        OrganisationCode owner = new OrganisationCode(tenant);
        boolean named = person == null
                || reader.is(Role.ARCHIVIST) && reader.organisation().equals(owner)
                || Confidence.concerns(reader, owner, person.lead(), person.assistant());
        return named ? this : nameless();
    }

    private CaseFileRow nameless() {
        return new CaseFileRow(
                id,
                tenant,
                number,
                caseNumber,
                category,
                Confidence.text(cause, party),
                Confidence.name(party),
                stage,
                officers,
                endedOn,
                archivedOn,
                retentionYears,
                pages,
                shelf,
                caseId,
                enforcement,
                inspection);
    }

    /** What it is the file of. */
    UUID of() {
        return Stream.of(caseId, enforcement, inspection)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
