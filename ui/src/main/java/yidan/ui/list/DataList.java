package yidan.ui.list;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.ui.shell.Keys;

/** A list of anything; see the package's description for how it is put together. */
public final class DataList<R> extends Div {

    private static final long serialVersionUID = 1L;
    /** From this width on the detail stands beside the list. */
    private static final int WIDE = 1100;

    private final String id;
    private final transient Source<R> source;
    private final transient Columns<R> columns;
    private final FilterBar filters;
    private final Grid<R> grid = new Grid<>();
    private final Span count = new Span();
    private final Div tools = new Div();
    private final Emptiness nothing;
    private final Div side = new Div();
    private transient Column<R> last;
    private transient Function<R, String> key = Object::toString;
    private transient Function<R, ? extends Component> detail;
    private transient Function<R, String> page;
    private String open = "";
    private int current = -1;
    private long total = -1;
    private boolean isWide = true;
    private String natural = "";
    private boolean isSorting;
    private transient Location location;

    /** @param id stable; the ids of all controls begin with it */
    public DataList(String id, Source<R> source) {
        this.id = id;
        this.source = source;
        columns = new Columns<>(id, grid);
        filters = new FilterBar(id, this::filterChanged);
        nothing = new Emptiness(id);
        setId(id);
        addClassName("data-list");
        grid.setId(id + "-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setMultiSort(false);
        grid.setColumnReorderingAllowed(true);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addSortListener(sort -> remember());
        count.addClassName("list-count");
        count.setId(id + "-count");
        count.getElement().setAttribute("aria-live", "polite");
        tools.addClassName("list-tools");
        tools.add(count, columns.choice(this::remember));
        side.addClassNames("card", "list-detail");
        side.setId(id + "-detail");
        side.setVisible(false);
        Div head = new Div(filters, tools);
        head.addClassName("list-head");
        Div rows = new Div(head, grid, nothing);
        rows.addClassNames("card", "list-rows");
        add(rows, side, keyButton(Keys.NEXT_ROW, 1), keyButton(Keys.PREVIOUS_ROW, -1), enterButton());
    }

    /** A search field over the list; {@code /} goes there. */
    public DataList<R> search(String placeholderKey) {
        filters.search(getTranslation(placeholderKey));
        return this;
    }

    /** The same over lines in which people may be masked: it says that what is masked is not searched. */
    public DataList<R> searchShown(String placeholderKey) {
        filters.note(getTranslation("list.search-shown"));
        return search(placeholderKey);
    }

    /** A filter with a few choices. */
    public DataList<R> filter(String name, String titleKey, List<Option> options) {
        filters.choice(name, titleKey, options);
        return this;
    }

    /** A column whose title is {@code <id>.column.<name>}; what follows in the chain is about it. */
    public DataList<R> column(String name, Function<R, Object> value) {
        last = new Column<>(name, id + ".column." + name, value);
        columns.add(last);
        if (source instanceof Loaded<R> loaded) {
            loaded.knows(name, value);
            last.order = name;
        }
        return this;
    }

    /** How the last column looks, where its text is not enough. */
    public DataList<R> looks(Function<R, Component> looks) {
        last.looks = looks;
        return this;
    }

    /** The last column can be sorted by; the expression goes into the source's order. */
    public DataList<R> sort(String expression) {
        last.order = expression;
        return this;
    }

    /** The list comes in the order of the last column, the latest first, and its arrow says so. */
    public DataList<R> latestFirst() {
        natural = last.name + "-desc";
        return this;
    }

    /** How much of the width the last column takes, compared with the others. */
    public DataList<R> grow(int share) {
        last.grow = share;
        return this;
    }

    /** A fixed width of the last column; its least width where it takes a share of more than one. */
    public DataList<R> width(String width) {
        last.width = width;
        return this;
    }

    /** The last column is shown only to those who choose it. */
    public DataList<R> optional() {
        last.shown = false;
        return this;
    }

    /** What names a row in the URL. */
    public DataList<R> key(Function<R, String> nameOf) {
        key = nameOf;
        return this;
    }

    /** What stands at the right when a row is opened on a wide screen. */
    public DataList<R> detail(Function<R, ? extends Component> detailOf) {
        detail = detailOf;
        return this;
    }

    /** The row's own page: on narrow screens, and everywhere if there is no detail. */
    public DataList<R> page(Function<R, String> routeOf) {
        page = routeOf;
        return this;
    }

    /**
     * One sentence why the list may be empty, and one button or link what to do. Where it is none, or not for this person,
     * {@code <sentenceKey>.who} says who does it, if there is such a text.
     */
    public DataList<R> empty(String sentenceKey, Component next) {
        nothing.says(sentenceKey, next);
        return this;
    }

    /** The same with what a button over the list does. */
    public DataList<R> emptyThen(String sentenceKey, Button over) {
        return empty(sentenceKey, Emptiness.like(over));
    }

    /** The same with the way to another page, for those who may open it and have something to do there. */
    public DataList<R> emptyAt(String sentenceKey, Class<? extends Component> view, String titleKey, boolean hasToDo) {
        RouterLink link = nothing.to(view, titleKey);
        link.setVisible(hasToDo);
        return empty(sentenceKey, link);
    }

    /** Another button over the list. */
    public DataList<R> tool(Component button) {
        tools.addComponentAtIndex(1, button);
        return this;
    }

    /** A button that exports what the filter shows; the export is in the record. Supervisors take nothing away. */
    public DataList<R> export(Exports exports, Actor actor, String title) {
        if (actor.audience() == Audience.SUPERVISOR) {
            return this;
        }
        DownloadHandler handler = event -> {
            String name =
                    URLEncoder.encode(title + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
            event.getResponse().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            exports.write(
                    actor, title, columns.shown(), source, filters.filter(), columns.order(), event.getOutputStream());
        };
        Button button = new Button(getTranslation("list.export"), VaadinIcon.DOWNLOAD_ALT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTabIndex(-1);
        Anchor link = new Anchor(handler, "");
        link.add(button);
        link.setId(id + "-export");
        link.getElement().setAttribute("download", true);
        tools.add(link);
        return this;
    }

    /** Takes filter, sort, columns and the open row from the URL; call it from {@code beforeEnter}. */
    public void restore(Location from) {
        location = from;
        Address address = Address.of(from, filters.names());
        filters.restore(address.filter());
        columns.build(address.columns());
        isSorting = true;
        columns.sortBy(address.sort().isEmpty() ? natural : address.sort());
        isSorting = false;
        open = address.open();
        load();
        if (!open.isEmpty()) {
            reopen();
        }
    }

    /** Reads the rows again, keeping filter and place. */
    public void refresh() {
        load();
        if (!open.isEmpty()) {
            reopen();
        }
    }

    /** What the person is looking for now. */
    public Filter filter() {
        return filters.filter();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!columns.areBuilt()) {
            // Whoever gives it no address, such as a second list of a page, has none that it could write its state
            // into.
            restore(new Location(""));
            location = null;
        }
        event.getUI()
                .getPage()
                .retrieveExtendedClientDetails(details -> isWide = details.getWindowInnerWidth() >= WIDE);
        event.getUI().getPage().addBrowserWindowResizeListener(resize -> isWide = resize.getWidth() >= WIDE);
    }

    private void load() {
        Filter filter = filters.filter();
        current = -1;
        total = source.count(filter);
        grid.setItems(
                query ->
                        source
                                .rows(filter, Columns.order(query.getSortOrders()), query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) total);
        count.setText(getTranslation("list.count", total));
        grid.setVisible(total > 0);
        nothing.setVisible(total == 0);
        if (total == 0 && filter.isEmpty()) {
            nothing.explain();
        } else if (total == 0) {
            nothing.offer(() -> {
                filters.restore(Filter.NONE);
                filterChanged();
            });
        }
    }

    private void filterChanged() {
        closeDetail();
        load();
        remember();
    }

    /** Writes the state into the URL without leaving the page. */
    private void remember() {
        UI ui = UI.getCurrent();
        if (isSorting || ui == null || location == null) {
            return;
        }
        String sort = columns.sort().equals(natural) ? "" : columns.sort();
        location = new Address(filters.filter(), sort, columns.chosen(), open).on(location(filters.names()));
        ui.getPage().getHistory().replaceState(null, location);
    }

    private Location location(List<String> names) {
        Map<String, List<String>> others =
                new LinkedHashMap<>(location.getQueryParameters().getParameters());
        names.forEach(others::remove);
        return new Location(location.getPath(), new QueryParameters(others));
    }

    private void open(R row) {
        if (detail == null || !isWide && page != null) {
            if (page != null) {
                UI.getCurrent().navigate(page.apply(row));
            }
            return;
        }
        grid.select(row);
        open = key.apply(row);
        showDetail(row);
        remember();
    }

    private void showDetail(R row) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            closeDetail();
            remember();
            grid.focus();
        });
        Keys.on(Keys.CLOSE, close);
        close.setId(id + "-detail-close");
        close.setAriaLabel(getTranslation("button.close"));
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.addClassName("detail-close");
        side.removeAll();
        side.add(close, detail.apply(row));
        side.setVisible(true);
        addClassName("with-detail");
    }

    private void closeDetail() {
        open = "";
        side.removeAll();
        side.setVisible(false);
        removeClassName("with-detail");
        grid.deselectAll();
    }

    /** The URL names a row: it is looked for among the first ones, where people find what they opened. */
    private void reopen() {
        source.rows(filters.filter(), columns.order(), 0, 500).stream()
                .filter(row -> Objects.equals(key.apply(row), open))
                .findFirst()
                .filter(row -> detail != null)
                .ifPresentOrElse(
                        row -> {
                            grid.select(row);
                            showDetail(row);
                        },
                        this::closeDetail);
    }

    private Button keyButton(String keyOnKeyboard, int step) {
        Button button = Keys.on(keyOnKeyboard, new Button("", click -> move(step)));
        return hidden(button, id + (step > 0 ? "-next" : "-previous"));
    }

    private Button enterButton() {
        Button button = Keys.on(
                Keys.OPEN, new Button("", click -> grid.getSelectedItems().forEach(this::open)));
        return hidden(button, id + "-enter");
    }

    private static Button hidden(Button button, String id) {
        button.setId(id);
        button.addClassName("key-only");
        button.setTabIndex(-1);
        button.getElement().setAttribute("aria-hidden", "true");
        return button;
    }

    private void move(int step) {
        if (total <= 0) {
            return;
        }
        current = (int) Math.clamp((long) current + step, 0, total - 1);
        source.rows(filters.filter(), columns.order(), current, 1).stream()
                .findFirst()
                .ifPresent(row -> {
                    grid.select(row);
                    grid.scrollToIndex(current);
                    if (side.isVisible()) {
                        open(row);
                    }
                });
    }
}
