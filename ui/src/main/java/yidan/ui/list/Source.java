package yidan.ui.list;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

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

    /** One page of rows in one of the orders that a database serves. */
    @FunctionalInterface
    interface Pages<R, E> {
        List<R> page(Filter filter, E by, boolean down, int from, int size);
    }

    /**
     * A source whose columns are sorted by the names of its orders.
     *
     * @param natural in which it comes unless otherwise asked, the last first
     */
    static <R, E extends Enum<E>> Source<R> ordered(E natural, Pages<R, E> rows, ToLongFunction<Filter> count) {
        return new Source<>() {
            @Override
            public List<R> rows(Filter filter, String order, int offset, int limit) {
                Sorting<E> by = Sorting.of(order, natural);
                return rows.page(filter, by.by(), by.down(), offset, limit);
            }

            @Override
            public long count(Filter filter) {
                return count.applyAsLong(filter);
            }
        };
    }

    /** A source over rows that are all in memory, for short lists only; every column of it can be sorted by. */
    static <R> Source<R> of(Function<Filter, List<R>> rows) {
        return new Loaded<>(rows);
    }
}
