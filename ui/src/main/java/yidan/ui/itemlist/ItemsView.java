package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.township.DutyNotice;
import yidan.ui.list.DataList;
import yidan.ui.list.Option;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 事项清单：a township's items in force, today or on an earlier day. Source: 临政发〔2023〕13号 二. */
@Route("items")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 100, titleKey = "items.title", icon = VaadinIcon.LIST)
@StyleSheet("context://styles/itemlist.css")
public class ItemsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient EnforcementLists lists;
    private final transient Bodies bodies;
    private final transient DutyNotice duties;
    private final transient ItemSource.InForce source;
    private final transient Clock clock;
    private final Div scope = new Div();
    private final Div notices = new Div();
    private final DataList<ItemRow> list;
    private transient Optional<OrganisationCode> township = Optional.empty();
    private transient Optional<ListHead> version = Optional.empty();
    private transient LocalDate day;

    @Inject
    public ItemsView(
            CurrentActor currentActor,
            EnforcementLists lists,
            Catalogues catalogues,
            Bodies bodies,
            DutyNotice duties,
            Workbooks workbooks,
            Clock clock) {
        super("items.title");
        this.actor = currentActor.get();
        this.lists = lists;
        this.bodies = bodies;
        this.duties = duties;
        this.clock = clock;
        this.source = new ItemSource.InForce(lists, actor, catalogues, LocalDate.now(clock));
        scope.addClassName("list-scope");
        list = ItemList.of(
                        source,
                        catalogues.departments(actor),
                        this::detail,
                        row -> "items/" + row.item() + "?day=" + day + "&township="
                                + township.map(OrganisationCode::toString).orElse(""))
                .filter(
                        ItemSource.FLAGGED,
                        "items.flagged",
                        List.of(new Option("1", getTranslation("items.flagged.yes"))))
                .tool(workbooks.link(
                        "items-export",
                        this::exportTitle,
                        () -> this.list().filter().toString(),
                        () -> source.contents(this.list().filter())));
        list.empty("items.empty", duties.listsLink(actor));
        body(notices, scope, list);
    }

    private DataList<ItemRow> list() {
        return list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        day = parameters.getSingleParameter("day").map(ItemsView::day).orElse(today);
        township =
                bodies.township(actor, parameters.getSingleParameter("township").orElse(""));
        version = township.flatMap(of -> lists.inForce(actor, of, day));
        source.show(township.orElse(null), day);
        scope.removeAll();
        scope.add(versionLine(), tools(today));
        notices.removeAll();
        if (day.equals(today)) {
            duties.of(actor).ifPresent(notices::add);
        }
        list.restore(event.getLocation());
    }

    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private Component versionLine() {
        Div line = new Div();
        line.addClassName("version-line");
        line.setId("items-version");
        if (version.isEmpty()) {
            line.add(new Span(getTranslation("items.none-on", Days.text(day))));
            return line;
        }
        ListHead head = version.get();
        Span name = new Span(getTranslation(
                "items.version-of",
                bodies.name(actor, head.township()),
                head.ordinal(),
                Days.text(head.inForceFrom())));
        line.add(name);
        if (head.inForceTo() != null) {
            line.add(Words.badge(getTranslation("items.until", Days.text(head.inForceTo())), "muted"));
        } else {
            line.add(Words.badge(getTranslation("items.in-force"), "ok"));
        }
        return line;
    }

    private Component tools(LocalDate today) {
        Div tools = new Div();
        tools.addClassName("scope-tools");
        Map<Integer, String> townships = bodies.townships(actor);
        if (townships.size() > 1) {
            Select<Integer> choice = new Select<>();
            choice.setId("items-township");
            choice.setAriaLabel(getTranslation("items.township"));
            choice.setItems(townships.keySet());
            choice.setItemLabelGenerator(townships::get);
            township.ifPresent(of -> choice.setValue(of.value()));
            choice.addValueChangeListener(
                    change -> go("township", change.getValue().toString()));
            tools.add(choice);
        }
        DatePicker picker = Days.picker("items-day", "");
        picker.setAriaLabel(getTranslation("items.day"));
        picker.setPrefixComponent(new Span(getTranslation("items.day")));
        picker.setValue(day);
        picker.setMax(today.plusYears(1));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                LocalDate chosen = change.getValue();
                go("day", chosen == null || chosen.equals(today) ? "" : chosen.toString());
            }
        });
        tools.add(picker);
        return tools;
    }

    /** The same page for another day or township; what is searched and filtered stays. */
    private void go(String name, String value) {
        Map<String, List<String>> parameters = new HashMap<>();
        put(parameters, "q", list.filter().text());
        list.filter().values().forEach((filter, chosen) -> put(parameters, filter, chosen));
        put(parameters, "day", day.equals(LocalDate.now(clock)) ? "" : day.toString());
        put(parameters, "township", township.map(OrganisationCode::toString).orElse(""));
        parameters.remove(name);
        put(parameters, name, value);
        UI.getCurrent().navigate(ItemsView.class, new QueryParameters(parameters));
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, new ArrayList<>(List.of(value)));
        }
    }

    private Component detail(ItemRow row) {
        return lists.itemInForce(actor, township.orElseThrow(), day, row.item())
                .<Component>map(detail -> new ItemPanel(detail, ItemView.words(version.orElseThrow())))
                .orElseGet(() -> new Span(getTranslation("items.gone")));
    }

    private String exportTitle() {
        return getTranslation(
                "items.export.title",
                township.map(of -> bodies.name(actor, of.value())).orElse(""),
                day.toString());
    }
}
