package yidan.ui.shell.failure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import yidan.ui.home.HomeView;
import yidan.ui.shell.RefusalText;

/** A page that could not be shown: what, why, what now. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private final H1 what = new H1();
    private final Div why = new Div();

    ErrorPage() {
        addClassName("error-page");
        what.setId("error-what");
        RouterLink home = new RouterLink(getTranslation("error.home"), HomeView.class);
        home.setId("error-home");
        add(what, why, home);
    }

    void say(String headline, String... lines) {
        what.setText(headline);
        why.removeAll();
        for (String line : lines) {
            why.add(new Paragraph(line));
        }
    }

    void say(RefusalText refusal) {
        what.setText(getTranslation("error.refused"));
        why.removeAll();
        why.add(refusal.panel());
    }

    @Override
    public String getPageTitle() {
        return what.getText() + " · " + getTranslation("app.name");
    }
}
