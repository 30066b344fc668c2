package yidan.ui.list;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of a list in the URL: what is searched, filtered, sorted, shown and opened. */
record Address(Filter filter, String sort, String columns, String open) {

    private static final List<String> OWN = List.of("q", "sort", "cols", "open");

    static Address of(Location location, List<String> filters) {
        QueryParameters parameters = location.getQueryParameters();
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : filters) {
            parameters
                    .getSingleParameter(name)
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> values.put(name, value));
        }
        return new Address(
                new Filter(parameters.getSingleParameter("q").orElse(""), values),
                parameters.getSingleParameter("sort").orElse(""),
                parameters.getSingleParameter("cols").orElse(""),
                parameters.getSingleParameter("open").orElse(""));
    }

    /** The same page with this state; parameters that are not the list's stay. */
    Location on(Location page) {
        Map<String, List<String>> parameters =
                new LinkedHashMap<>(page.getQueryParameters().getParameters());
        OWN.forEach(parameters::remove);
        put(parameters, "q", filter.text());
        filter.values().forEach((name, value) -> put(parameters, name, value));
        put(parameters, "sort", sort);
        put(parameters, "cols", columns);
        put(parameters, "open", open);
        return new Location(page.getPath(), new QueryParameters(parameters));
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
    }
}
