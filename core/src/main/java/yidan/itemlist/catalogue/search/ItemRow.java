package yidan.itemlist.catalogue.search;

import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;

/** A line of a list of items. */
public record ItemRow(
        int item,
        Origin origin,
        int number,
        String name,
        PowerType type,
        String departments,
        String holder,
        boolean summaryOnly) {

    /** The expressions of this projection on the row of the catalogue that the query calls so. */
    public static String of(String row) {
        return "%1$s.item, %1$s.origin, %1$s.number, %1$s.name, %1$s.type, %1$s.departments, %1$s.holder, %1$s.summaryOnly"
                .formatted(row);
    }
}
