package yidan.ui.admin;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import yidan.ui.shell.Texts;

/** A stage as a word in its colour. */
final class Badges {

    private static final Set<String> GOOD = Set.of("ACTIVE", "DONE", "PUBLISHED");
    private static final Set<String> WAITING =
            Set.of("PREPARED", "SUSPENDED", "DISABLED", "WAITING", "RETURNED", "FILED");
    private static final Set<String> BAD = Set.of("CLOSING", "FAILED");

    private Badges() {}

    /** @param key such as {@code stage.Organisation.ACTIVE} */
    static Span of(String key) {
        String stage = key.substring(key.lastIndexOf('.') + 1);
        Span badge = new Span(Texts.zh(key));
        badge.addClassName(
                GOOD.contains(stage)
                        ? "ok"
                        : WAITING.contains(stage) ? "due" : BAD.contains(stage) ? "overdue" : "muted");
        return badge;
    }
}
