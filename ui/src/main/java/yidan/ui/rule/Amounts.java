package yidan.ui.rule;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import yidan.rule.Term;
import yidan.rule.Unit;
import yidan.ui.shell.Texts;

/** Time limits in words: 工作日 or 日 is always named. */
public final class Amounts {

    private Amounts() {}

    static String of(Term term) {
        return of(term.amount(), term.unit());
    }

    public static String of(int amount, Unit unit) {
        return Texts.zh("amount." + unit.name(), amount);
    }

    /** By how much, how often and by whom it may be extended; empty where it may not. */
    static String extension(Term term) {
        if (term.extension().times() == 0) {
            return "";
        }
        String approver = term.extension().approver();
        return Texts.zh(
                "terms.extension.text",
                of(term.extension().amount(), term.unit()),
                term.extension().times(),
                Texts.has("role." + approver) ? Texts.zh("role." + approver) : approver);
    }

    /** The figure, or the word that the county must set it. */
    static Span badge(Optional<String> figure) {
        Span badge = new Span(figure.orElse(Texts.zh("rules.not-set")));
        badge.addClassName("chip");
        badge.addClassName(figure.isPresent() ? "ok" : "due");
        return badge;
    }
}
