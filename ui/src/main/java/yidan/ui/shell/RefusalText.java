package yidan.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import yidan.tenancy.Refusal;

/** A refusal in its three parts: what cannot be done, the article that says so, what to do now. */
public record RefusalText(String what, String basis, String remedy) {

    public static RefusalText of(Refusal refusal) {
        Object[] arguments = refusal.arguments().toArray();
        String key = "refusal." + refusal.key();
        String remedy = key + ".remedy";
        return new RefusalText(
                Texts.zh(key, arguments), refusal.basis(), Texts.has(remedy) ? Texts.zh(remedy, arguments) : "");
    }

    /** What the record keeps of a refusal: its key; the circumstances that filled its words are not in it. */
    public static String recorded(String reason) {
        String key = "refusal." + reason;
        return Texts.has(key) ? Texts.zh(key).replaceAll("\\{[0-9][^}]*}", "……") : reason;
    }

    /** As a block of two lines. */
    public Div panel() {
        Paragraph first = new Paragraph(new Span(what));
        if (!basis.isEmpty()) {
            first.add(new Article(basis));
        }
        Div panel = new Div(first);
        panel.addClassName("refusal");
        if (!remedy.isEmpty()) {
            Paragraph second = new Paragraph(remedy);
            second.addClassName("refusal-remedy");
            panel.add(second);
        }
        return panel;
    }
}
