package yidan.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yidan.ui.shell.Keys;

/** The filter row: a search field, a choice for each filter, and a chip for each that is set. */
final class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private record Choice(String titleKey, List<Option> options, Select<Option> select) {}

    private final String id;
    private final transient Runnable changed;
    private final TextField search = new TextField();
    private final Div selects = new Div();
    private final Div chips = new Div();
    private final transient Map<String, Choice> choices = new LinkedHashMap<>();
    private boolean restoring;

    FilterBar(String id, Runnable changed) {
        this.id = id;
        this.changed = changed;
        addClassName("filter-bar");
        search.setId(id + "-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setVisible(false);
        search.addValueChangeListener(change -> change());
        Keys.on(Keys.SEARCH, search);
        selects.addClassName("filter-selects");
        chips.addClassName("filter-chips");
        add(search, selects, chips);
    }

    void search(String placeholder) {
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setVisible(true);
    }

    /** What else is to be said of the search, where the pointer or a reader of the screen comes to it. */
    void note(String words) {
        search.setTooltipText(words);
    }

    void choice(String name, String titleKey, List<Option> options) {
        Select<Option> select = new Select<>();
        select.setId(id + "-filter-" + name);
        select.setAriaLabel(getTranslation(titleKey));
        select.setPlaceholder(getTranslation(titleKey));
        select.setItems(options);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("list.all", getTranslation(titleKey)));
        select.setItemLabelGenerator(
                option -> option == null ? getTranslation("list.all", getTranslation(titleKey)) : option.label());
        select.addValueChangeListener(change -> change());
        choices.put(name, new Choice(titleKey, options, select));
        selects.add(select);
    }

    List<String> names() {
        return new ArrayList<>(choices.keySet());
    }

    Filter filter() {
        Map<String, String> values = new LinkedHashMap<>();
        choices.forEach((name, choice) -> {
            if (!choice.select().isEmpty()) {
                values.put(name, choice.select().getValue().value());
            }
        });
        return new Filter(search.getValue().strip(), values);
    }

    void restore(Filter filter) {
        restoring = true;
        search.setValue(filter.text());
        choices.forEach((name, choice) -> choice.select()
                .setValue(filter.value(name)
                        .flatMap(value -> choice.options().stream()
                                .filter(option -> option.value().equals(value))
                                .findFirst())
                        .orElse(null)));
        restoring = false;
        drawChips();
    }

    private void change() {
        if (!restoring) {
            drawChips();
            changed.run();
        }
    }

    private void drawChips() {
        chips.removeAll();
        if (!search.getValue().isBlank()) {
            chips.add(chip(
                    "q", getTranslation("list.search-chip", search.getValue().strip()), search::clear));
        }
        choices.forEach((name, choice) -> {
            if (!choice.select().isEmpty()) {
                String text = getTranslation(choice.titleKey()) + "："
                        + choice.select().getValue().label();
                chips.add(chip(name, text, choice.select()::clear));
            }
        });
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private Span chip(String name, String text, Runnable clear) {
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> clear.run());
        remove.setId(id + "-chip-" + name);
        remove.setAriaLabel(getTranslation("list.remove-filter", text));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span chip = new Span(new Span(text), remove);
        chip.addClassName("chip");
        return chip;
    }
}
