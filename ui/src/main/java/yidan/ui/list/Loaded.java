package yidan.ui.list;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Rows that are all in memory: sorted here, by what a column shows. */
final class Loaded<R> implements Source<R> {

    private final Function<Filter, List<R>> all;
    private final Map<String, Function<R, Object>> columns = new HashMap<>();

    Loaded(Function<Filter, List<R>> all) {
        this.all = all;
    }

    /** The list tells what its columns show. */
    void knows(String column, Function<R, Object> value) {
        columns.put(column, value);
    }

    @Override
    public List<R> rows(Filter filter, String order, int offset, int limit) {
        List<R> rows = all.apply(filter);
        String[] words = order.split(" ");
        Function<R, Object> by = columns.get(words[0]);
        if (by != null) {
            Comparator<R> up = Comparator.comparing(by, Comparator.nullsFirst(Loaded::compare));
            rows = rows.stream()
                    .sorted(words.length > 1 && words[1].equals("desc") ? up.reversed() : up)
                    .toList();
        }
        return rows.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count(Filter filter) {
        return all.apply(filter).size();
    }

    /** Words in the order of a Chinese dictionary, everything else in its own. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        if (!(one instanceof String) && one instanceof Comparable<?> own && one.getClass() == other.getClass()) {
            return ((Comparable<Object>) own).compareTo(other);
        }
        return Collator.getInstance(Locale.SIMPLIFIED_CHINESE).compare(one.toString(), other.toString());
    }
}
