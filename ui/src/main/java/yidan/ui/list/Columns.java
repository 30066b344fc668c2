package yidan.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** The columns of a list: in the grid, in its order, in the choice of the person. */
final class Columns<R> {

    private final String id;
    private final Grid<R> grid;
    private final Map<String, Column<R>> all = new LinkedHashMap<>();
    private final Map<String, Grid.Column<R>> inGrid = new LinkedHashMap<>();
    private boolean isChosen;

    Columns(String id, Grid<R> grid) {
        this.id = id;
        this.grid = grid;
    }

    void add(Column<R> column) {
        all.put(column.name, column);
    }

    boolean areBuilt() {
        return !inGrid.isEmpty();
    }

    /** @param chosen names in the URL, with commas; empty for the usual ones */
    void build(String chosen) {
        if (!areBuilt()) {
            all.values().forEach(column -> inGrid.put(column.name, build(column)));
        }
        isChosen = !chosen.isEmpty();
        List<String> names = Arrays.asList(chosen.split(","));
        inGrid.forEach((name, column) -> column.setVisible(isChosen ? names.contains(name) : all.get(name).shown));
    }

    private Grid.Column<R> build(Column<R> column) {
        Grid.Column<R> built = column.looks == null
                ? grid.addColumn(row -> text(column.value.apply(row)))
                : grid.addColumn(new ComponentRenderer<>(column.looks::apply));
        built.setKey(column.name)
                .setHeader(Texts.zh(column.titleKey))
                .setResizable(true)
                .setWidth((60 + 60 * column.grow) + "px")
                .setFlexGrow(column.grow)
                .setSortable(!column.order.isEmpty());
        if (!column.order.isEmpty()) {
            built.setSortProperty(column.order);
        }
        if (!column.width.isEmpty()) {
            built.setWidth(column.width).setFlexGrow(column.grow > 1 ? column.grow : 0);
        }
        return built.setTooltipGenerator(row -> text(column.value.apply(row)));
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Days.text(day);
            case Instant moment -> Days.text(moment);
            default -> value.toString();
        };
    }

    /** @param sort as {@link #sort()} gives it */
    void sortBy(String sort) {
        String[] parts = sort.split("-", 2);
        if (inGrid.containsKey(parts[0]) && inGrid.get(parts[0]).isSortable()) {
            SortDirection direction =
                    parts.length > 1 && parts[1].equals("desc") ? SortDirection.DESCENDING : SortDirection.ASCENDING;
            grid.sort(List.of(new GridSortOrder<>(inGrid.get(parts[0]), direction)));
        }
    }

    /** The sort for the URL, such as {@code name-desc}. */
    String sort() {
        return grid.getSortOrder().stream()
                .findFirst()
                .map(order -> order.getSorted().getKey()
                        + (order.getDirection() == SortDirection.DESCENDING ? "-desc" : "-asc"))
                .orElse("");
    }

    /** The sort for the source. */
    String order() {
        return grid.getSortOrder().stream()
                .map(order -> expression(all.get(order.getSorted().getKey()).order, order.getDirection()))
                .collect(Collectors.joining(", "));
    }

    static String order(List<QuerySortOrder> orders) {
        return orders.stream()
                .map(order -> expression(order.getSorted(), order.getDirection()))
                .collect(Collectors.joining(", "));
    }

    private static String expression(String expression, SortDirection direction) {
        return expression + (direction == SortDirection.DESCENDING ? " desc" : " asc");
    }

    List<Column<R>> shown() {
        return all.values().stream()
                .filter(column -> inGrid.get(column.name).isVisible())
                .toList();
    }

    /** What the person chose, for the URL; empty if it is the usual choice. */
    String chosen() {
        return isChosen ? shown().stream().map(column -> column.name).collect(Collectors.joining(",")) : "";
    }

    /** The button that lets a person choose. */
    Component choice(Runnable changed) {
        Button button = new Button(Texts.zh("list.columns"), VaadinIcon.GRID_H.create());
        button.setId(id + "-columns");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        CheckboxGroup<String> names = new CheckboxGroup<>();
        names.setId(id + "-columns-choice");
        names.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        names.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isEmpty()) {
                isChosen = true;
                inGrid.forEach(
                        (name, column) -> column.setVisible(change.getValue().contains(name)));
                changed.run();
            }
        });
        Popover popover = new Popover();
        popover.setTarget(button);
        popover.add(names);
        popover.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                names.setItems(new ArrayList<>(all.keySet()));
                names.setItemLabelGenerator(name -> Texts.zh(all.get(name).titleKey));
                names.setValue(new LinkedHashSet<>(
                        shown().stream().map(column -> column.name).toList()));
            }
        });
        return new Div(button, popover);
    }
}
