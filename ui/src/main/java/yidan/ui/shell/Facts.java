package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What is known of one thing: a name and its value on each line; what is not known is left out. */
@StyleSheet("context://styles/supervision.css")
public final class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts(String id) {
        setId(id);
        addClassName("facts");
    }

    public Facts line(String key, String value) {
        return value == null || value.isBlank() ? this : line(key, new Span(value));
    }

    public Facts line(String key, Component value) {
        add(new Term(Texts.zh(key)), new Description(value));
        return this;
    }
}
