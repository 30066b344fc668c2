package yidan.itemlist.catalogue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of the catalogue without its items.
 *
 * @param version what an act on it names as seen
 * @param inForceTo first day on which it is no longer in force; null while it is
 */
public record CatalogueHead(
        UUID id,
        long version,
        String stage,
        String title,
        String documentNumber,
        String meeting,
        LocalDate approvedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        String reviewOpinion,
        String returnReason) {
    static final String EXPRESSIONS = "d.id, d.version, d.stage, d.title, d.documentNumber, d.meeting, d.approvedOn,"
            + " d.inForceFrom, d.inForceTo, d.reviewOpinion, d.returnReason";
}
