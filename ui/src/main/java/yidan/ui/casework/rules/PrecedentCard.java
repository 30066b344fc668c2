package yidan.ui.casework.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import yidan.casework.discretion.precedent.Precedent;
import yidan.casework.discretion.precedent.PrecedentAct;
import yidan.tenancy.Id;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Texts;

/** The newest like cases on an item as the county keeps them, each with what takes it back. */
public final class PrecedentCard extends Div {

    private static final long serialVersionUID = 1L;

    PrecedentCard(List<Precedent> precedents, ActDesk desk, Runnable afterwards) {
        setId("precedents");
        addClassNames("card", "stack");
        add(new H3(Texts.zh("benchmarks.precedents")));
        if (precedents.isEmpty()) {
            Span none = new Span(Texts.zh("discretion.no-like-case"));
            none.addClassName("muted");
            add(none);
        }
        precedents.forEach(one -> add(line(one, desk, afterwards)));
    }

    /** When, which grade, how much: nothing of whose it was. */
    public static String words(Precedent one) {
        return Texts.zh(
                "discretion.like-case",
                Texts.zh(
                        "discretion.month",
                        String.valueOf(one.openedOn().getYear()),
                        one.openedOn().getMonthValue()),
                one.grade().orElse("—"),
                one.fine().map(Yuan::of).orElse(Texts.zh("discretion.no-fine")));
    }

    private static Div line(Precedent one, ActDesk desk, Runnable afterwards) {
        String words = words(one);
        ActBar bar =
                desk.bar(PrecedentAct.class, Precedent.class, Id.of(one.uuid()), one.version(), words, afterwards::run);
        bar.setId("precedent-bar-" + one.uuid());
        return new Div(new Span(words), bar);
    }
}
