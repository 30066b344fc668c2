package yidan.itemlist.township;

import java.time.LocalDate;

/**
 * How a township stands, for the county's overview.
 *
 * @param ordinal the list in force; null where none is
 * @param preparing stage of the version in preparation; null where none is
 * @param outdated whether the list in force stands on an earlier catalogue than the one in force
 */
public record ListState(
        int township,
        String name,
        Integer ordinal,
        LocalDate inForceFrom,
        long items,
        String preparing,
        LocalDate filedOn,
        boolean outdated) {}
