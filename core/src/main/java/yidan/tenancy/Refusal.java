package yidan.tenancy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What cannot be done, why, and what to do now. The text is in the bundles under {@code refusal.<key>} and
 * {@code refusal.<key>.remedy}; the article is a reference such as {@code linyi-14:1.8#3}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String basis;
    private final transient List<Object> arguments;
    private transient List<String> components = List.of();

    /**
     * @param basis the article that asks for what is missing; empty where the reason is not one of law
     * @param arguments what the text names, in the order of its placeholders
     */
    public Refusal(String key, String basis, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.basis = basis;
        this.arguments = List.of(arguments);
    }

    /**
     * Names the component of the act that it is about, so that a form says it there.
     *
     * @param names as each act that has it may call it
     */
    public Refusal at(String... names) {
        components = List.of(names);
        return this;
    }

    /** What comes of this, and where it is refused, of which component that was. */
    public static <T> T naming(Supplier<T> value, String... names) {
        try {
            return value.get();
        } catch (Refusal refusal) {
            throw refusal.at(names);
        }
    }

    /** The component it is about, by the names that acts give it; none where it is about the act as a whole. */
    public List<String> components() {
        return components == null ? List.of() : components;
    }

    public String key() {
        return key;
    }

    public String basis() {
        return basis;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
