package yidan.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import yidan.ui.shell.Texts;

/** What stands in the place of a list without rows: why, and what to do about it or who does it. */
final class Emptiness extends Div {

    private static final long serialVersionUID = 1L;

    private final String list;
    private String sentence = "list.empty";
    private transient Component next;

    Emptiness(String list) {
        this.list = list;
        addClassNames("empty");
        setId(list + "-empty");
    }

    void says(String sentenceKey, Component nextStep) {
        sentence = sentenceKey;
        next = nextStep;
    }

    static Button like(Button over) {
        Button again = new Button(over.getText(), click -> over.click());
        again.setId("empty-" + over.getId().orElseThrow());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.setVisible(over.isVisible());
        return again;
    }

    RouterLink to(Class<? extends Component> view, String titleKey) {
        RouterLink link = new RouterLink(getTranslation("list.to", getTranslation(titleKey)), view);
        link.setId(list + "-empty-to");
        link.addClassName("button-link");
        return link;
    }

    /** Something is there, but not what is looked for. */
    void offer(Runnable clearsTheFilter) {
        removeAll();
        Button clear = new Button(getTranslation("list.clear"), click -> clearsTheFilter.run());
        clear.setId(list + "-clear");
        add(VaadinIcon.INBOX.create(), new Paragraph(getTranslation("list.no-match")), clear);
    }

    /** Nothing is there yet. */
    void explain() {
        removeAll();
        add(VaadinIcon.INBOX.create(), new Paragraph(getTranslation(sentence)));
        String who = sentence + ".who";
        if (next != null && next.isVisible()) {
            add(next);
        } else if (Texts.has(who)) {
            add(new Paragraph(getTranslation(who)));
        }
    }
}
