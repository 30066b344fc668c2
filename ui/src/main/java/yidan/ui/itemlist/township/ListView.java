package yidan.ui.itemlist.township;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.township.ChooseItems;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListAct;
import yidan.itemlist.township.ListHead;
import yidan.itemlist.township.ListVersion;
import yidan.itemlist.township.PublishList;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Bodies;
import yidan.ui.itemlist.DiffPanel;
import yidan.ui.itemlist.ItemList;
import yidan.ui.itemlist.ItemPanel;
import yidan.ui.itemlist.ItemSource;
import yidan.ui.itemlist.Words;
import yidan.ui.itemlist.Workbooks;
import yidan.ui.list.DataList;
import yidan.ui.shell.Access;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.StepLine;
import yidan.ui.supervision.ReasonGate;

/**
 * One version of a township's list: where it stands, what may be done now, what it changes, its items, its record.
 * Source: 临政发〔2023〕13号 二（二）.
 */
@Route("lists/:list([0-9a-f-]{36})")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@StyleSheet("context://styles/itemlist.css")
public class ListView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> WAY =
            List.of(ListVersion.DRAFT, ListVersion.FILED, ListVersion.ACCEPTED, ListVersion.PUBLISHED);

    private final transient Actor actor;
    private final transient EnforcementLists lists;
    private final transient Catalogues catalogues;
    private final transient ActDesk desk;
    private final transient Registers registers;
    private final transient Bodies bodies;
    private final transient Workbooks workbooks;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private transient Location location;
    private transient UUID id;

    @Inject
    public ListView(
            CurrentActor currentActor,
            EnforcementLists lists,
            Catalogues catalogues,
            ActDesk desk,
            Registers registers,
            Bodies bodies,
            Workbooks workbooks,
            ReasonGate gate,
            Clock clock) {
        super("lists.version");
        this.actor = currentActor.get();
        this.lists = lists;
        this.catalogues = catalogues;
        this.desk = desk;
        this.registers = registers;
        this.bodies = bodies;
        this.workbooks = workbooks;
        this.gate = gate;
        this.clock = clock;
        if (actor.kind() == OrganisationKind.TOWNSHIP) {
            crumb(ListsView.class, getTranslation("lists.title"));
        } else if (Access.mayOpen(FilingView.class, actor)) {
            crumb(FilingView.class, getTranslation("filing.title"));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        id = UUID.fromString(event.getRouteParameters().get("list").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        ListHead head = lists.version(actor, id).orElseThrow(NotFoundException::new);
        String township = bodies.name(actor, head.township());
        String name = getTranslation("lists.name", township, head.ordinal());
        title(name);
        body(gate.around(ListVersion.class, Id.of(id), township, () -> dossier(head, name)));
    }

    private Component dossier(ListHead head, String name) {
        ActBar bar = desk.bar(
                        ListAct.class, ListVersion.class, Id.<ListVersion>of(id), head.version(), name, this::draw)
                .screen(ChooseItems.class, () -> UI.getCurrent().navigate("lists/" + id + "/edit"))
                .with(PublishList.class, form -> form.suggest("inForceFrom", LocalDate.now(clock)));
        TabSheet tabs = new TabSheet();
        tabs.setId("list-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("lists.tab.changes"), changes(head));
        tabs.add(getTranslation("lists.tab.items"), items(head));
        tabs.add(getTranslation("lists.tab.record"), new Timeline(registers, actor, id));
        Div main = new Div(head(head), tabs);
        main.addClassNames("card", "stack");
        bar.setVisible(actor.audience() != Audience.SUPERVISOR);
        Div dossier = new Div(main, bar);
        dossier.addClassName("dossier");
        return dossier;
    }

    private Component head(ListHead head) {
        Div badges = new Div(Words.stageBadge("ListVersion", head.stage()));
        badges.addClassName("badges");
        catalogues.version(actor, head.catalogue()).map(this::basedOn).ifPresent(badges::add);
        days(head).forEach(badges::add);
        Div box = new Div(badges, steps(head));
        box.addClassName("dossier-head");
        if (!head.returnReason().isBlank()) {
            Div reason = new Div(
                    VaadinIcon.EXCLAMATION_CIRCLE_O.create(),
                    new Span(getTranslation("lists.returned", head.returnReason())));
            reason.addClassNames("note", "overdue");
            reason.setId("return-reason");
            box.add(reason);
        }
        return box;
    }

    private Span basedOn(CatalogueHead catalogue) {
        Span words = new Span(getTranslation(
                "lists.based-on",
                catalogue.documentNumber().isBlank() ? catalogue.title() : catalogue.documentNumber()));
        words.addClassName("muted");
        return words;
    }

    private List<Span> days(ListHead head) {
        List<Span> days = new ArrayList<>();
        day(days, "lists.filed-on", head.filedOn());
        day(days, "lists.accepted-on", head.acceptedOn());
        day(days, "lists.published-on", head.publishedOn());
        day(days, "lists.in-force-from", head.inForceFrom());
        day(days, "lists.in-force-to", head.inForceTo());
        return days;
    }

    private void day(List<Span> days, String key, LocalDate day) {
        if (day != null) {
            Span words = new Span(getTranslation(key, Days.text(day)));
            words.addClassName("muted");
            days.add(words);
        }
    }

    private Component steps(ListHead head) {
        int current = WAY.indexOf(head.stage().equals(ListVersion.RETURNED) ? ListVersion.DRAFT : head.stage());
        boolean inForce = head.inForceFrom() != null && !head.inForceFrom().isAfter(LocalDate.now(clock));
        return new StepLine(
                List.of(
                        getTranslation("lists.step.compile"),
                        getTranslation("lists.step.file"),
                        getTranslation("lists.step.accept"),
                        getTranslation("lists.step.publish"),
                        getTranslation("lists.step.in-force")),
                inForce ? WAY.size() + 1 : head.inForceFrom() != null ? WAY.size() : Math.max(0, current));
    }

    /** Against the version in force; the one in force against the one before it. */
    private Component changes(ListHead head) {
        Optional<ListHead> before = before(head);
        if (before.isEmpty()) {
            return new Paragraph(getTranslation("lists.first"));
        }
        return new DiffPanel(
                lists.diff(actor, before.get().id(), id), ListsView.name(before.get()), ListsView.name(head));
    }

    private Optional<ListHead> before(ListHead head) {
        return lists.versions(actor, new OrganisationCode(head.township())).stream()
                .filter(other -> other.inForceFrom() != null && other.ordinal() < head.ordinal())
                .findFirst();
    }

    private Component items(ListHead head) {
        OrganisationCode township = new OrganisationCode(head.township());
        DataList<ItemRow> items = ItemList.of(
                new ItemSource.OfVersion(lists, actor, township, id),
                catalogues.departments(actor),
                row -> detail(head, row),
                null);
        items.tool(workbooks.link(
                "items-export",
                () -> getTranslation("lists.name", bodies.name(actor, head.township()), head.ordinal()),
                () -> id.toString(),
                () -> lists.contents(actor, id)));
        items.empty("lists.no-items", null);
        items.restore(location);
        return items;
    }

    private Component detail(ListHead head, ItemRow row) {
        return catalogues
                .item(actor, head.catalogue(), row.item(), LocalDate.now(clock))
                .<Component>map(found -> new ItemPanel(found, ListsView.name(head)))
                .orElseGet(() -> new Span(getTranslation("items.gone")));
    }
}
