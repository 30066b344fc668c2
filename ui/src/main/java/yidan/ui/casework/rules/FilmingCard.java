package yidan.ui.casework.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingDuty;
import yidan.ui.shell.Article;
import yidan.ui.shell.Texts;

/** How a case stands with the checklist of what is filmed: what must be there, what is, what is not filmed at all. */
public final class FilmingCard extends Div {

    private static final long serialVersionUID = 1L;

    public FilmingCard(List<Filming.Standing> standings) {
        setId("filming-checklist");
        addClassNames("card", "stack");
        Span title = new Span(getTranslation("filming.title"));
        title.addClassName("evidence-title");
        long missing = standings.stream().filter(Filming.Standing::isMissing).count();
        Span count = new Span(count(standings, missing));
        count.addClassNames("badge", missing == 0 ? "ok" : "overdue");
        count.setId("filming-missing");
        Div head = new Div(title, count);
        head.addClassName("badges");
        add(head);
        standings.stream().filter(FilmingCard::matters).forEach(one -> add(line(one)));
        Paragraph secrets = new Paragraph(new Span(getTranslation("filming.secrets")), new Article("linyi-14:1.3#16"));
        secrets.addClassName("muted");
        add(secrets);
    }

    private static String count(List<Filming.Standing> standings, long missing) {
        if (missing > 0) {
            return Texts.zh("filming.missing", missing);
        }
        long toCome = standings.stream().filter(Filming.Standing::isToCome).count();
        return toCome == 0 ? Texts.zh("filming.nothing-missing") : Texts.zh("filming.to-come", toCome);
    }

    /** What must be filmed is known before it comes to it; what only may be and was not is left out. */
    private static boolean matters(Filming.Standing one) {
        return one.happened() || one.isToCome() || one.line().duty() == FilmingDuty.MUST_NOT;
    }

    private static Div line(Filming.Standing one) {
        Span state = new Span(state(one));
        state.addClassName(one.isMissing() ? "overdue" : "calm");
        Div line = new Div(
                FilmingView.duty(one.line()),
                new Span(one.line().words()),
                state,
                new Article(one.line().article()));
        if (one.line().document() != null) {
            line.add(new Span(one.line().document()));
        }
        line.addClassName("badges");
        line.setId("filming-" + one.line().step());
        return line;
    }

    private static String state(Filming.Standing one) {
        if (one.isMissing()) {
            return Texts.zh("filming.state.missing");
        }
        if (one.isToCome()) {
            return Texts.zh("filming.state.to-come");
        }
        if (one.made() + one.explained() == 0) {
            return Texts.zh("filming.state.none");
        }
        return Texts.zh("filming.state.there", one.made(), one.stored(), one.explained());
    }
}
