package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueAct;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.DropItem;
import yidan.itemlist.catalogue.ImportItems;
import yidan.itemlist.catalogue.PublishCatalogue;
import yidan.itemlist.catalogue.RestateItem;
import yidan.itemlist.catalogue.TakeUpMotion;
import yidan.itemlist.catalogue.content.LawFlag;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.itemlist.catalogue.motion.MotionRow;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Choice;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Bodies;
import yidan.ui.itemlist.DiffPanel;
import yidan.ui.itemlist.ItemList;
import yidan.ui.itemlist.ItemPanel;
import yidan.ui.itemlist.ItemSource;
import yidan.ui.itemlist.ItemsView;
import yidan.ui.itemlist.Words;
import yidan.ui.itemlist.Workbooks;
import yidan.ui.list.DataList;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.StepLine;

/**
 * One version of the county's catalogue: drafted, reviewed, approved at a meeting, published; compared with any other.
 * Source: 临政发〔2023〕14号 一、八 第二条、第六条.
 */
@Route("catalogue/:catalogue([0-9a-f-]{36})")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@StyleSheet("context://styles/itemlist.css")
public class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> WAY =
            List.of(Catalogue.DRAFT, Catalogue.REVIEWED, Catalogue.APPROVED, Catalogue.PUBLISHED);

    private final transient Actor actor;
    private final transient Catalogues catalogues;
    private final transient ActDesk desk;
    private final transient Registers registers;
    private final transient Bodies bodies;
    private final transient Workbooks workbooks;
    private final transient Clock clock;
    private transient Location location;
    private transient UUID id;
    private transient LocalDate day;
    private transient Map<Integer, String> names;
    private transient boolean asked;

    @Inject
    public CatalogueView(
            CurrentActor currentActor,
            Catalogues catalogues,
            ActDesk desk,
            Registers registers,
            Bodies bodies,
            Workbooks workbooks,
            Clock clock) {
        super("catalogue.version");
        this.actor = currentActor.get();
        this.catalogues = catalogues;
        this.desk = desk;
        this.registers = registers;
        this.bodies = bodies;
        this.workbooks = workbooks;
        this.clock = clock;
        crumb(CataloguesView.class, getTranslation("catalogue.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        id = UUID.fromString(event.getRouteParameters().get("catalogue").orElseThrow());
        Optional<LocalDate> askedFor =
                location.getQueryParameters().getSingleParameter("day").map(ItemsView::day);
        asked = askedFor.isPresent();
        day = askedFor.orElse(LocalDate.now(clock));
        names = catalogues.names(actor);
        draw();
    }

    private void draw() {
        clear();
        CatalogueHead head = catalogues.version(actor, id).orElseThrow(NotFoundException::new);
        title(head.title());
        TabSheet tabs = new TabSheet();
        tabs.setId("catalogue-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("lists.tab.items"), items(head));
        tabs.add(getTranslation("catalogue.tab.compare"), compare(head));
        tabs.add(getTranslation("catalogue.tab.motions"), motions());
        tabs.add(getTranslation("lists.tab.record"), new Timeline(registers, actor, id));
        Div main = new Div(applied(head), head(head), toCheck(), tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main, bar(head));
        dossier.addClassName("dossier");
        body(dossier);
    }

    /** Which items and which bases applied on the day that was asked for. */
    private Component applied(CatalogueHead head) {
        boolean inForce = head.inForceFrom() != null
                && !head.inForceFrom().isAfter(day)
                && (head.inForceTo() == null || head.inForceTo().isAfter(day));
        Div note = new Div(new Span(getTranslation(
                inForce ? "catalogue.applied" : "catalogue.not-applied",
                Days.text(day),
                catalogues.count(actor, id, ItemFilter.NONE))));
        note.addClassNames("note", inForce ? "info" : "due");
        note.setId("catalogue-applied");
        note.setVisible(asked);
        return note;
    }

    private ActBar bar(CatalogueHead head) {
        return desk.bar(
                        CatalogueAct.class,
                        Catalogue.class,
                        Id.<Catalogue>of(id),
                        head.version(),
                        head.title(),
                        this::draw)
                .screen(ImportItems.class, () -> UI.getCurrent().navigate("catalogue/" + id + "/import"))
                .with(TakeUpMotion.class, form -> form.choices("motion", openMotions()))
                .with(PublishCatalogue.class, form -> form.suggest("inForceFrom", LocalDate.now(clock)))
                .hide(DropItem.class)
                .hide(RestateItem.class);
    }

    private List<Choice<Id<Motion>>> openMotions() {
        return catalogues.motions(actor, List.of(Motion.SUBMITTED, Motion.APPROVED)).stream()
                .map(motion -> new Choice<>(Id.<Motion>of(motion.id()), motionName(motion)))
                .toList();
    }

    private String motionName(MotionRow motion) {
        return getTranslation(
                "motion.name",
                Words.of(motion.kind()),
                Optional.ofNullable(motion.item()).map(names::get).orElse(motion.name()),
                bodies.name(actor, motion.proposer()));
    }

    private Component head(CatalogueHead head) {
        int current = WAY.indexOf(head.stage());
        boolean inForce = head.inForceFrom() != null && !head.inForceFrom().isAfter(LocalDate.now(clock));
        Div badges = new Div(Words.stageBadge("Catalogue", head.stage()));
        badges.addClassName("badges");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "field.documentNumber", head.documentNumber());
        fact(facts, "field.meeting", head.meeting());
        fact(facts, "field.approvedOn", Days.text(head.approvedOn()));
        fact(facts, "field.inForceFrom", Days.text(head.inForceFrom()));
        fact(facts, "catalogue.column.inForceTo", Days.text(head.inForceTo()));
        fact(facts, "field.opinion", head.reviewOpinion());
        Div box = new Div(
                badges,
                new StepLine(
                        List.of(
                                getTranslation("catalogue.step.draft"),
                                getTranslation("catalogue.step.review"),
                                getTranslation("catalogue.step.approve"),
                                getTranslation("catalogue.step.publish"),
                                getTranslation("lists.step.in-force")),
                        inForce ? WAY.size() + 1 : head.inForceFrom() != null ? WAY.size() : Math.max(0, current)),
                facts);
        box.addClassName("dossier-head");
        if (head.returnReason() != null && !head.returnReason().isBlank()) {
            Div reason = new Div(new Span(getTranslation("lists.returned", head.returnReason())));
            reason.addClassNames("note", "overdue");
            reason.setId("return-reason");
            box.add(reason);
        }
        return box;
    }

    /** Items whose law is known to be repealed or renumbered. */
    private Component toCheck() {
        Map<Integer, List<LawFlag>> flags = catalogues.flags(actor, id, day);
        UnorderedList lines = new UnorderedList();
        lines.addClassName("problem-list");
        for (CatalogueItem one : flags.isEmpty() ? List.<CatalogueItem>of() : catalogues.contents(actor, id)) {
            for (LawFlag flag : flags.getOrDefault(one.id(), List.of())) {
                String law = "《" + flag.title() + "》" + flag.article();
                String number = Words.number(one.item().origin(), one.item().number());
                lines.add(new ListItem(getTranslation(
                        "catalogue.to-check.line", number, one.item().name(), law, Days.text(flag.since()))));
            }
        }
        Details details = new Details(getTranslation("catalogue.to-check", flags.size()), lines);
        details.setId("to-check");
        details.addClassName("due");
        details.setVisible(!flags.isEmpty());
        return details;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private Component items(CatalogueHead head) {
        DataList<ItemRow> items = ItemList.of(
                new ItemSource.OfCatalogue(catalogues, actor, id),
                catalogues.departments(actor),
                row -> detail(head, row),
                null);
        items.tool(workbooks.link(
                "items-export",
                head::title,
                () -> id + " " + items.filter(),
                () -> catalogues.contents(actor, id, ItemSource.filter(items.filter()))));
        items.empty("catalogue.no-items", null);
        items.restore(location);
        return items;
    }

    private Component detail(CatalogueHead head, ItemRow row) {
        return catalogues
                .item(actor, id, row.item(), day)
                .<Component>map(found -> {
                    Div box = new Div(new ItemPanel(found, head.title()));
                    if (head.stage().equals(Catalogue.DRAFT) && desk.mayEver(RestateItem.class)) {
                        box.add(new ItemButtons(
                                desk, head, found.content(), catalogues.departments(actor), this::draw));
                    }
                    return box;
                })
                .orElseGet(() -> new Span(getTranslation("items.gone")));
    }

    /** Against any other version; at first the one in force, or the one before it. */
    private Component compare(CatalogueHead head) {
        List<CatalogueHead> others = catalogues.versions(actor).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        if (others.isEmpty()) {
            return new Paragraph(getTranslation("catalogue.only-one"));
        }
        Div place = new Div();
        Select<CatalogueHead> choice = new Select<>();
        choice.setId("compare-with");
        choice.setLabel(getTranslation("catalogue.compare-with"));
        choice.setItems(others);
        choice.setItemLabelGenerator(CataloguesName::of);
        choice.addValueChangeListener(change -> {
            place.removeAll();
            place.add(new DiffPanel(
                    catalogues.diff(actor, change.getValue().id(), id),
                    CataloguesName.of(change.getValue()),
                    CataloguesName.of(head)));
        });
        choice.setValue(others.stream()
                .filter(other -> other.inForceFrom() != null
                        && (head.inForceFrom() == null || other.inForceFrom().isBefore(head.inForceFrom())))
                .max(java.util.Comparator.comparing(CatalogueHead::inForceFrom))
                .orElse(others.getFirst()));
        Div box = new Div(choice, place);
        box.addClassName("stack");
        return box;
    }

    private Component motions() {
        List<MotionRow> carried = catalogues.motionsOf(actor, id);
        if (carried.isEmpty()) {
            return new Paragraph(getTranslation("catalogue.no-motions"));
        }
        Div box = new Div();
        carried.forEach(motion -> {
            Div line = new Div(Words.stageBadge("Motion", motion.stage()), new Span(motionName(motion)));
            line.addClassName("badges");
            box.add(line);
        });
        return box;
    }
}
