package yidan.ui.list;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What the person is looking for, as the URL says it.
 *
 * @param text words to search for; empty for none
 * @param values chosen values by the filter's name; a filter without a choice is absent
 */
public record Filter(String text, Map<String, String> values) {

    public static final Filter NONE = new Filter("", Map.of());

    public Filter {
        values = Map.copyOf(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The chosen constant; empty if none is chosen or the URL names none that exists. */
    public <E extends Enum<E>> Optional<E> value(String name, Class<E> type) {
        return value(name)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text))
                        .findFirst());
    }

    /** The chosen number, such as the code of a body; empty if none is chosen or the URL has none. */
    public Optional<Integer> number(String name) {
        return value(name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }

    /** Whether these texts together have every word that is searched for. */
    public boolean finds(String... texts) {
        String all = String.join("\n", texts);
        return Arrays.stream(text.strip().split("\\s+")).allMatch(all::contains);
    }

    public boolean isEmpty() {
        return text.isEmpty() && values.isEmpty();
    }
}
