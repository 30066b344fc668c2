package yidan.ui.supervision;

import com.vaadin.flow.component.html.Span;
import yidan.supervision.Standing;
import yidan.ui.shell.Texts;

/** A standing as a word with a colour. */
final class Standings {

    private Standings() {}

    static Span badge(Standing standing) {
        Span badge = new Span(Texts.zh("Standing." + standing));
        badge.addClassNames(
                "badge",
                switch (standing) {
                    case IN_FORCE -> "ok";
                    case PROPOSED, PUBLICISED, AWAITED -> "info";
                    case EXPIRED -> "muted";
                    case DECLINED, DISMISSED, RESIGNED, REVOKED -> "overdue";
                });
        return badge;
    }
}
