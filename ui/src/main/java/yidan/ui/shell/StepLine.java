package yidan.ui.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The steps of a procedure in one line: done, current, to come. */
public final class StepLine extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** @param current place of the current step; past the last one when all is done */
    public StepLine(List<String> steps, int current) {
        addClassName("step-line");
        setId("step-line");
        for (int i = 0; i < steps.size(); i++) {
            Span mark = new Span(i < current ? "●" : i == current ? "◉" : "○");
            mark.getElement().setAttribute("aria-hidden", "true");
            ListItem step = new ListItem(mark, new Span(steps.get(i)));
            step.addClassName(i < current ? "past" : i == current ? "current" : "ahead");
            if (i == current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
