package yidan.ui.itemlist.township;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.township.EditorRow;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Texts;

/** One item in the list editor: its line in the catalogue at the left, its line in the own list at the right. */
final class EditorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    final Div left = new Div();
    final Div right = new Div();
    private final Checkbox box = new Checkbox();
    private final Span word = new Span();
    private final Button move = new Button();
    private final int item;
    private final boolean inForce;
    private final String searched;
    private boolean chosen;
    private boolean found = true;

    /** @param moved called after the person has moved the item */
    EditorLine(EditorRow row, Runnable moved) {
        ItemRow content = row.row();
        item = content.item();
        inForce = row.inForce();
        searched = content.name() + "\n" + Words.of(content.type()) + "\n" + content.departments() + "\n"
                + Words.number(content.origin(), content.number());
        box.setId("choose-" + item);
        box.setLabel(content.name());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
                moved.run();
            }
        });
        left.addClassName("editor-line");
        left.add(box, kind(content));
        Span name = new Span(content.name());
        name.addClassName("editor-name");
        word.addClassName("badge");
        move.setId("move-" + item);
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        move.addClickListener(click -> {
            choose(!chosen);
            moved.run();
        });
        right.addClassName("editor-line");
        right.setId("own-" + item);
        right.add(word, name, move);
        choose(row.chosen());
    }

    private static Span kind(ItemRow content) {
        Span kind = new Span(Words.number(content.origin(), content.number()) + " · " + Words.of(content.type()));
        kind.addClassName("muted");
        return kind;
    }

    int item() {
        return item;
    }

    boolean isChosen() {
        return chosen;
    }

    boolean isAdded() {
        return chosen && !inForce;
    }

    boolean isRemoved() {
        return !chosen && inForce;
    }

    void choose(boolean wanted) {
        chosen = wanted;
        box.setValue(wanted);
        word.setText(isAdded() ? Texts.zh("diff.kind.ADDED") : isRemoved() ? Texts.zh("diff.kind.REMOVED") : "");
        word.setVisible(isAdded() || isRemoved());
        move.setText(Texts.zh(wanted ? "editor.take-out" : "editor.put-back"));
        right.setClassName("added", isAdded());
        right.setClassName("removed", isRemoved());
        left.setClassName("added", isAdded());
        left.setClassName("removed", isRemoved());
        show();
    }

    /** Shows the line if it has all the words, and differs if only differences are wanted. */
    void find(String words, boolean differencesOnly) {
        found = !differencesOnly || isAdded() || isRemoved();
        for (String one : words.split("\\s+")) {
            found &= searched.contains(one);
        }
        show();
    }

    boolean isFound() {
        return found;
    }

    private void show() {
        left.setVisible(found);
        right.setVisible(found && (chosen || inForce));
    }
}
