package yidan.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The thin strip under the head that says one is inside somebody else's dossier: 监督查阅 · 事由 · 已记录. */
public final class Banner extends Div {

    private Banner(String text) {
        addClassName("banner");
        setId("supervision-banner");
        getElement().setAttribute("role", "status");
        add(VaadinIcon.EYE.create(), new Span(text));
    }

    /** For the head of a dossier that the county or a supervisor has opened for a reason. */
    public static Banner supervision(String organisation, String reason) {
        return new Banner(Texts.zh("banner.supervision", organisation, reason));
    }
}
