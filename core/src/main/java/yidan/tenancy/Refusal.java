package yidan.tenancy;

import java.util.Arrays;
import java.util.List;

/**
 * What cannot be done, why, and what to do now. The text is in the bundles under {@code refusal.<key>} and
 * {@code refusal.<key>.remedy}; the article is a reference such as {@code linyi-14:1.8#3}.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String basis;
    private final transient List<Object> arguments;

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
