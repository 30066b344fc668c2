package yidan.ui.document;

import java.util.Optional;
import yidan.tenancy.Refusal;

/** Where in a template a refusal bites: the first line that holds what it names. */
final class TemplatePlace {

    private TemplatePlace() {}

    static Optional<Integer> of(Refusal refusal, String source) {
        String[] lines = source.split("\n", -1);
        for (Object argument : refusal.arguments()) {
            String named = String.valueOf(argument);
            for (int at = 0; at < lines.length; at++) {
                if (!named.isBlank() && lines[at].contains(named)) {
                    return Optional.of(at + 1);
                }
            }
        }
        return Optional.empty();
    }
}
