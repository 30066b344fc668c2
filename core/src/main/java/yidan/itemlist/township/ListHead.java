package yidan.itemlist.township;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a township's list without its items.
 *
 * @param version what an act on it names as seen
 * @param ordinal the township's how manieth list
 * @param catalogue the version of the catalogue it was compiled from
 */
public record ListHead(
        UUID id,
        long version,
        int township,
        int ordinal,
        String stage,
        UUID catalogue,
        LocalDate filedOn,
        String returnReason,
        LocalDate acceptedOn,
        LocalDate publishedOn,
        LocalDate inForceFrom,
        LocalDate inForceTo) {
    static final String EXPRESSIONS = "d.id, d.version, d.tenant, d.ordinal, d.stage, d.catalogue, d.filedOn,"
            + " d.returnReason, d.acceptedOn, d.publishedOn, d.inForceFrom, d.inForceTo";
}
