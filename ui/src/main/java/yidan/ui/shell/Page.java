package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;

/** What every view extends: crumbs, title, the main actions at the right, the content below. */
public abstract class Page extends Div implements HasDynamicTitle {

    private final Nav crumbs = new Nav();
    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Div content = new Div();

    /** @param titleKey key of the page's name */
    protected Page(String titleKey) {
        addClassName("page");
        crumbs.addClassName("crumbs");
        crumbs.setVisible(false);
        heading.setText(getTranslation(titleKey));
        heading.setId("page-title");
        actions.addClassName("page-actions");
        Div names = new Div(crumbs, heading);
        names.addClassName("page-names");
        Div head = new Div(names, actions);
        head.addClassName("page-head");
        content.addClassName("page-content");
        super.add(head, content);
    }

    /** A title made of what is shown, such as a case's number. */
    protected void title(String text) {
        heading.setText(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** The way back: the pages above this one. */
    protected void crumb(Class<? extends Component> view, String text) {
        crumbs.setVisible(true);
        crumbs.add(new RouterLink(text, view), new Span("/"));
    }

    /** What one does here most; the first is the primary one. */
    protected void actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** Adds to the content. */
    protected void body(Component... parts) {
        content.add(parts);
    }

    /** Empties the content. */
    protected void clear() {
        content.removeAll();
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + getTranslation("app.name");
    }
}
