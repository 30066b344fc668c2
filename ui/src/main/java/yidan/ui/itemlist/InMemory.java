package yidan.ui.itemlist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import yidan.ui.list.Filter;
import yidan.ui.list.Source;

/** A short list of versions or motions: a county has some dozens, so they are sorted here. */
public record InMemory<R>(Function<Filter, List<R>> all, Map<String, Comparator<R>> orders) implements Source<R> {

    @Override
    public List<R> rows(Filter filter, String order, int offset, int limit) {
        List<R> rows = all.apply(filter);
        String[] words = order.split(" ");
        Comparator<R> by = orders.get(words[0]);
        if (by != null) {
            boolean down = words.length > 1 && words[1].equals("desc");
            rows = rows.stream().sorted(down ? by.reversed() : by).toList();
        }
        return rows.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public long count(Filter filter) {
        return all.apply(filter).size();
    }
}
