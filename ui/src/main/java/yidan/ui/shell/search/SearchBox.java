package yidan.ui.shell.search;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import yidan.tenancy.Actor;
import yidan.ui.shell.Keys;

/** The field at the top that finds items, articles, parties and cases from everywhere. */
public final class SearchBox extends Div {

    private static final int PER_KIND = 6;

    private final transient Instance<GlobalSearch> searches;
    private final transient Actor actor;
    private final TextField field = new TextField();
    /** On a phone there is no room for the field: this brings it. */
    private final Button opener = new Button(VaadinIcon.SEARCH.create(), click -> open());

    private final Popover popover = new Popover();
    private final Div hits = new Div();

    public SearchBox(Instance<GlobalSearch> searches, Actor actor) {
        this.searches = searches;
        this.actor = actor;
        addClassName("search-box");
        field.setId("global-search");
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setAriaLabel(getTranslation("search.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> search(change.getValue().strip()));
        field.addKeyDownListener(Key.ESCAPE, escape -> close());
        // The answers open below it: without the role, the popover's attributes would not be allowed on it.
        field.getElement().executeJs("this.inputElement.setAttribute('role', 'combobox')");
        Keys.on(Keys.EVERYWHERE, field);
        hits.addClassName("search-hits");
        hits.setId("search-hits");
        popover.setTarget(field);
        popover.setOpenOnClick(false);
        popover.setOpenOnFocus(false);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setWidth("min(420px, 100vw - 16px)");
        popover.add(hits);
        opener.setId("search-open");
        opener.setAriaLabel(getTranslation("search.open"));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        opener.addClassName("search-opener");
        Keys.on(Keys.EVERYWHERE, opener);
        Button closer = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        closer.setId("search-close");
        closer.setAriaLabel(getTranslation("button.close"));
        closer.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        Div line = new Div(field, closer);
        line.addClassName("search-line");
        add(opener, line, popover);
    }

    private void open() {
        addClassName("open");
        field.focus();
    }

    /** Puts the answers away, and on a phone the field too. */
    public void close() {
        popover.close();
        if (hasClassName("open")) {
            removeClassName("open");
            opener.focus();
        }
    }

    private void search(String text) {
        hits.removeAll();
        if (text.isEmpty()) {
            popover.close();
            return;
        }
        List<GlobalSearch.Hit> found = searches.stream()
                .flatMap(search -> search.search(actor, text, PER_KIND).stream())
                .toList();
        for (GlobalSearch.Hit hit : found) {
            Span kind = new Span(getTranslation(hit.kindKey()));
            kind.addClassName("hit-kind");
            Div words = new Div(new Div(hit.title()));
            if (!hit.detail().isEmpty()) {
                Div detail = new Div(hit.detail());
                detail.addClassName("muted");
                words.add(detail);
            }
            Anchor line = new Anchor(hit.path(), kind, words);
            line.setRouterIgnore(false);
            line.addClassName("hit");
            hits.add(line);
        }
        if (found.isEmpty()) {
            hits.add(new Paragraph(getTranslation("search.nothing", text)));
        }
        popover.open();
    }
}
