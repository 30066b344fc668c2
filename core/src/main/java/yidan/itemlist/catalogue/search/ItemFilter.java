package yidan.itemlist.catalogue.search;

import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.tenancy.Rows;

/**
 * What a list of items is narrowed to; null means all.
 *
 * @param words looked for in name, type, department, law and article; several words must all be there
 * @param department organisation code of the guiding department
 */
public record ItemFilter(String words, PowerType type, Integer department, Origin origin) {
    public static final ItemFilter NONE = new ItemFilter(null, null, null, null);

    public static ItemFilter words(String words) {
        return new ItemFilter(words, null, null, null);
    }

    /** How a list of items may be ordered. */
    public enum Order {
        NUMBER("%1$s.origin desc, %1$s.number"),
        NAME("%1$s.name, %1$s.item"),
        TYPE("%1$s.type, %1$s.origin desc, %1$s.number"),
        DEPARTMENTS("%1$s.departments, %1$s.origin desc, %1$s.number");

        private final String expressions;

        Order(String expressions) {
            this.expressions = expressions;
        }

        /** The order on the row of the catalogue that the query calls so. */
        public String on(String row) {
            return expressions.formatted(row);
        }
    }

    /** Adds the conditions to a query in which the row of the catalogue is called so. */
    public <E> Rows<E> narrow(Rows<E> rows, String row) {
        int number = 0;
        for (String pattern : SearchText.patterns(words)) {
            String name = "words" + number++;
            rows.where(row + ".search like :" + name + " escape '!'", name, pattern);
        }
        if (type != null) {
            rows.where(row + ".type = :type", "type", type);
        }
        if (origin != null) {
            rows.where(row + ".origin = :origin", "origin", origin);
        }
        if (department != null) {
            rows.where(
                    "exists (select g.code from CatalogueDepartment g where g.county = " + row
                            + ".county and g.catalogue = " + row + ".catalogue and g.item = " + row
                            + ".item and g.code = :department)",
                    "department",
                    department);
        }
        return rows;
    }
}
