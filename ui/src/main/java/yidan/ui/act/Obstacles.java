package yidan.ui.act;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import yidan.tenancy.Refusal;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** At the head of a form, what stands in the way as things are: nothing, mostly. */
final class Obstacles extends Div {

    private static final long serialVersionUID = 1L;

    Obstacles(String id) {
        setId(id);
        addClassName("act-beforehand");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void tell(List<Refusal> obstacles) {
        removeAll();
        if (!obstacles.isEmpty()) {
            add(new Paragraph(Texts.zh("act-form.beforehand")));
            obstacles.forEach(one -> add(RefusalText.of(one).panel()));
        }
        setVisible(!obstacles.isEmpty());
    }
}
