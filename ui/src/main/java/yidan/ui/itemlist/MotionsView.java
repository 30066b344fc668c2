package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.catalogue.CatalogueAct;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.Motion;
import yidan.itemlist.catalogue.MotionRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 调整审定：reviewed adjustments before the county government. Source: 临政发〔2023〕14号 一、八 第六条. */
@Route("motions")
@MayOpen(kinds = {OrganisationKind.COUNTY_GOVERNMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 105, titleKey = "motions.title", icon = VaadinIcon.GAVEL)
@StyleSheet("context://styles/itemlist.css")
public class MotionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAGES =
            List.of(Motion.SUBMITTED, Motion.APPROVED, Motion.REFUSED, Motion.IMPLEMENTED);

    private final transient Actor actor;
    private final transient Catalogues catalogues;
    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Map<Integer, String> bodies;
    private final transient Map<Integer, CatalogueItem> items = new HashMap<>();
    private final DataList<MotionRow> list;

    @Inject
    public MotionsView(
            CurrentActor currentActor,
            Catalogues catalogues,
            Registers registers,
            Bodies bodies,
            ActDesk desk,
            Exports exports,
            Clock clock) {
        super("motions.title");
        this.actor = currentActor.get();
        this.catalogues = catalogues;
        this.registers = registers;
        this.desk = desk;
        this.bodies = bodies.names(actor);
        catalogues
                .inForce(actor, LocalDate.now(clock))
                .ifPresent(now -> catalogues.contents(actor, now.id()).forEach(one -> items.put(one.id(), one)));
        Map<String, Comparator<MotionRow>> orders = Map.of(
                "stage", Comparator.comparing(MotionRow::stage), "proposer", Comparator.comparing(this::proposer));
        list = new DataList<>("motions", new InMemory<>(this::rows, orders))
                .search("adjustments.search")
                .filter("kind", "act.ProposeAdjustment.kind", Option.of(AdjustmentKind.values()))
                .filter("stage", "field.stage", ListsView.stages("Motion", STAGES))
                .column("name", this::name)
                .grow(3)
                .column("kind", row -> Words.of(row.kind()))
                .width("120px")
                .column("proposer", this::proposer)
                .sort("proposer")
                .grow(2)
                .column("stage", row -> Words.stage("Motion", row.stage()))
                .looks(row -> Words.stageBadge("Motion", row.stage()))
                .sort("stage")
                .width("150px")
                .column("decidedOn", MotionRow::decidedOn)
                .width("130px")
                .column("documentNumber", MotionRow::documentNumber)
                .optional()
                .key(row -> row.id().toString())
                .detail(this::detail)
                .export(exports, actor, getTranslation("motions.title"))
                .empty("motions.empty", null);
        body(list);
    }

    /** What waits for a decision first. */
    private List<MotionRow> rows(Filter filter) {
        return catalogues.motions(actor, STAGES).stream()
                .filter(row -> InMemory.matches(filter, name(row), proposer(row), row.reason()))
                .filter(row -> filter.value("kind", AdjustmentKind.class)
                        .map(kind -> kind == row.kind())
                        .orElse(true))
                .filter(row -> filter.value("stage").map(row.stage()::equals).orElse(true))
                .sorted(Comparator.comparingInt(row -> STAGES.indexOf(row.stage())))
                .toList();
    }

    private String name(MotionRow row) {
        return Optional.ofNullable(row.item())
                .map(items::get)
                .map(one -> one.item().name())
                .orElse(row.name());
    }

    private String proposer(MotionRow row) {
        return bodies.getOrDefault(row.proposer(), Integer.toString(row.proposer()));
    }

    private Component detail(MotionRow row) {
        Id<Motion> id = Id.of(row.id());
        Motion motion = registers.read(actor, register -> register.load(Motion.class, id));
        DescriptionList decision = new DescriptionList();
        decision.addClassName("facts");
        fact(decision, "field.meeting", row.meeting());
        fact(decision, "field.decidedOn", Days.text(row.decidedOn()));
        fact(decision, "field.documentNumber", row.documentNumber());
        fact(decision, "motions.refused", row.refusalReason());
        Div box = new Div(
                new ProposalPanel(
                        motion.proposal(),
                        motion.proposal().item().map(items::get),
                        proposer(row),
                        Words.stage("Motion", row.stage()),
                        row.opinion()),
                decision,
                desk.bar(CatalogueAct.class, Motion.class, id, row.version(), name(row), list::refresh),
                new Timeline(registers, actor, row.id()));
        box.addClassName("stack");
        return box;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
