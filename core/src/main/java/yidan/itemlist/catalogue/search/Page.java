package yidan.itemlist.catalogue.search;

/** A stretch of a list, as a lazy screen asks for it. */
public record Page(int from, int size) {
    public static final Page ALL = new Page(0, Integer.MAX_VALUE);

    public Page {
        if (from < 0 || size < 1) {
            throw new IllegalArgumentException("no such page: " + from + ", " + size);
        }
    }
}
