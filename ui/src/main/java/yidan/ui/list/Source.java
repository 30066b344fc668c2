package yidan.ui.list;

import java.util.List;

/** Where the rows of a list come from: one page at a time, ordered and filtered by the database. */
public interface Source<R> {

    /**
     * One page.
     *
     * @param order an order-by clause made of the columns' own expressions; empty for the list's natural order
     */
    List<R> rows(Filter filter, String order, int offset, int limit);

    /** How many rows the filter leaves. */
    long count(Filter filter);

    /** A source over rows that are all in memory; for short lists only. */
    static <R> Source<R> of(java.util.function.Function<Filter, List<R>> rows) {
        return new Source<>() {
            @Override
            public List<R> rows(Filter filter, String order, int offset, int limit) {
                return rows.apply(filter).stream().skip(offset).limit(limit).toList();
            }

            @Override
            public long count(Filter filter) {
                return rows.apply(filter).size();
            }
        };
    }
}
