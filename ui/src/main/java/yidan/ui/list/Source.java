package yidan.ui.list;

import java.util.List;
import java.util.function.Function;

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

    /** A source over rows that are all in memory, for short lists only; every column of it can be sorted by. */
    static <R> Source<R> of(Function<Filter, List<R>> rows) {
        return new Loaded<>(rows);
    }
}
