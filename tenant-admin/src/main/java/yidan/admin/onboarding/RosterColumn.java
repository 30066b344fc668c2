package yidan.admin.onboarding;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a roster, in the order of the form that we hand out; a filled-in form may have another order. */
enum RosterColumn {
    NAME(true),
    ACCOUNT(true),
    POST(true),
    ROLES(true),
    PHONE(false),
    CERTIFICATE(false),
    FIELD(false),
    FROM(false),
    TO(false);

    private final boolean required;

    RosterColumn(boolean required) {
        this.required = required;
    }

    boolean isRequired() {
        return required;
    }

    String label() {
        return Words.of("roster.column." + name());
    }

    static Optional<RosterColumn> labelled(String text) {
        String plain = text.replaceAll("[\\s\\u3000*＊（(].*$", "");
        return Arrays.stream(values())
                .filter(column -> column.label().equals(plain))
                .findFirst();
    }
}
