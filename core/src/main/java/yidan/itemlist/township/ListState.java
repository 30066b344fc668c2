package yidan.itemlist.township;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a township stands, for the county's overview.
 *
 * @param list the list in force; null where none is
 * @param items what of it is in force: without the items that the catalogue has removed since
 * @param flagged items in force whose basis cites a law that is repealed or revised
 * @param next the version in preparation; null where none is
 * @param preparing stage of the version in preparation; null where none is
 * @param outdated whether the list in force stands on an earlier catalogue than the one in force
 */
public record ListState(
        int township,
        String name,
        UUID list,
        Integer ordinal,
        LocalDate inForceFrom,
        long items,
        long flagged,
        UUID next,
        String preparing,
        LocalDate filedOn,
        boolean outdated) {}
