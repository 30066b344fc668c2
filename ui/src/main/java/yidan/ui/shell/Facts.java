package yidan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;

/**
 * What is known of one thing: a name and its value on each line; what is not known is left out. The list stands within a
 * box of its own, since a tab sheet gives its content another role.
 */
@StyleSheet("context://styles/supervision.css")
public final class Facts extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList lines = new DescriptionList();
    private final transient UnaryOperator<String> shown;
    private final transient UnaryOperator<String> inside;

    public Facts(String id) {
        this(id, UnaryOperator.identity());
    }

    /** @param shown what the reader is shown of a text */
    public Facts(String id, UnaryOperator<String> shown) {
        this(id, shown, shown);
    }

    /**
     * @param shown what the reader is shown of a text
     * @param inside what he is shown of words that may quote or name anybody
     */
    public Facts(String id, UnaryOperator<String> shown, UnaryOperator<String> inside) {
        this.shown = shown;
        this.inside = inside;
        setId(id);
        lines.addClassName("facts");
        add(lines);
    }

    public Facts line(String key, String value) {
        return value == null || value.isBlank() ? this : line(key, new Span(shown.apply(value)));
    }

    /** What somebody said, found or wrote down, in which anybody may be named. */
    public Facts words(String key, String value) {
        return value == null || value.isBlank() ? this : line(key, new Span(inside.apply(value)));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return lines.getComponentCount() == 0;
    }

    public Facts line(String key, Component value) {
        lines.add(new DescriptionList.Term(Texts.zh(key)), new DescriptionList.Description(value));
        return this;
    }
}
