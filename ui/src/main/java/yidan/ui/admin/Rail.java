package yidan.ui.admin;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import yidan.people.onboarding.Step;
import yidan.ui.shell.Texts;

/** The five steps, which of them are done, and where one is; a step that is there can be gone back to. */
final class Rail extends OrderedList {

    private static final long serialVersionUID = 1L;

    Rail(Step current, List<Step> missing, boolean mayGo, Consumer<Step> go) {
        addClassName("rail");
        setId("rail");
        for (Step step : Step.values()) {
            boolean done = !missing.contains(step);
            Span mark = new Span(done && step != current ? "✓" : Integer.toString(step.ordinal() + 1));
            mark.addClassName("rail-mark");
            Span words = new Span(Texts.zh("onboarding.step." + step));
            words.addClassName("rail-words");
            ListItem item = new ListItem(mark, words);
            item.setId("rail-" + step);
            item.addClassName("rail-step");
            if (done) {
                item.addClassName("rail-done");
            }
            if (step == current) {
                item.addClassName("rail-current");
                item.getElement().setAttribute("aria-current", "step");
            } else if (mayGo && step != Step.ORGANISATION) {
                NativeButton open = new NativeButton("", click -> go.accept(step));
                open.add(mark, words);
                open.setAriaLabel(words.getText());
                item.add(open);
            }
            add(item);
        }
    }
}
