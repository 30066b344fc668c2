package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.adjustment.Adjustment;
import yidan.itemlist.adjustment.AdjustmentAct;
import yidan.itemlist.adjustment.AdjustmentRow;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ProposeAdjustment;
import yidan.itemlist.catalogue.Catalogues;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Choice;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.supervision.ReasonGate;

/** 目录调整申请：proposed by townships and departments, reviewed by the bureau. Source: 临政发〔2023〕14号 一、八 第五条、第六条. */
@Route("adjustments")
@MayOpen(kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 104, titleKey = "adjustments.title", icon = VaadinIcon.EXCHANGE)
@StyleSheet("context://styles/itemlist.css")
public class AdjustmentsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5_000;
    private static final List<String> STAGES = List.of("PROPOSED", "FORWARDED", "REJECTED", "WITHDRAWN");

    private final transient Actor actor;
    private final transient Adjustments adjustments;
    private final transient Catalogues catalogues;
    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient ReasonGate gate;
    private final transient Map<Integer, String> bodies;
    private final transient Map<Integer, CatalogueItem> items = new HashMap<>();
    private final DataList<AdjustmentRow> list;

    @Inject
    public AdjustmentsView(
            CurrentActor currentActor,
            Adjustments adjustments,
            Catalogues catalogues,
            Registers registers,
            Bodies bodies,
            ActDesk desk,
            Exports exports,
            ReasonGate gate,
            Clock clock) {
        super("adjustments.title");
        this.actor = currentActor.get();
        this.adjustments = adjustments;
        this.catalogues = catalogues;
        this.registers = registers;
        this.desk = desk;
        this.gate = gate;
        this.bodies = bodies.names(actor);
        catalogues
                .inForce(actor, LocalDate.now(clock))
                .ifPresent(now -> catalogues.contents(actor, now.id()).forEach(one -> items.put(one.id(), one)));
        actions(Keys.on(Keys.NEW, propose("open-ProposeAdjustment")));
        Map<String, Comparator<AdjustmentRow>> orders = Map.of(
                "openedOn", Comparator.comparing(AdjustmentRow::openedOn),
                "stage", Comparator.comparing(AdjustmentRow::stage),
                "proposer", Comparator.comparing(this::proposer));
        list = new DataList<>("adjustments", new InMemory<>(this::rows, orders))
                .search("adjustments.search")
                .filter("kind", "act.ProposeAdjustment.kind", Option.of(AdjustmentKind.values()))
                .filter("ground", "field.ground", Option.of(AdjustmentGround.values()))
                .filter("stage", "field.stage", ListsView.stages("Adjustment", STAGES))
                .column("name", this::name)
                .grow(3)
                .column("kind", row -> Words.of(row.kind()))
                .width("120px")
                .column("proposer", this::proposer)
                .sort("proposer")
                .grow(2)
                .column("openedOn", AdjustmentRow::openedOn)
                .sort("openedOn")
                .width("130px")
                .column("stage", this::stage)
                .looks(row -> row.motion() == null
                        ? Words.stageBadge("Adjustment", row.stage())
                        : Words.stageBadge("Motion", row.motion()))
                .sort("stage")
                .width("160px")
                .column("ground", row -> Words.of(row.ground()))
                .optional()
                .column("reason", AdjustmentRow::reason)
                .optional()
                .key(row -> row.id().toString())
                .detail(this::detail)
                .export(exports, actor, getTranslation("adjustments.title"))
                .empty("adjustments.empty", propose("empty-ProposeAdjustment"));
        body(list);
    }

    private Button propose(String id) {
        Button button = new Button(
                getTranslation("act.ProposeAdjustment"),
                click -> desk.opening(ProposeAdjustment.class, done -> list.refresh())
                        .choices("item", choices())
                        .open());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(desk.mayEver(ProposeAdjustment.class));
        return button;
    }

    private List<Choice<Integer>> choices() {
        return items.values().stream()
                .sorted(Comparator.comparing((CatalogueItem one) -> one.item().origin())
                        .thenComparingInt(one -> one.item().number()))
                .map(one -> new Choice<>(
                        one.id(),
                        Words.number(one.item().origin(), one.item().number()) + " "
                                + one.item().name()))
                .toList();
    }

    private List<AdjustmentRow> rows(Filter filter) {
        return adjustments.list(actor, new yidan.itemlist.catalogue.Page(0, MOST)).stream()
                .filter(row -> InMemory.matches(filter, name(row), proposer(row), row.reason()))
                .filter(row -> filter.value("kind", AdjustmentKind.class)
                        .map(kind -> kind == row.kind())
                        .orElse(true))
                .filter(row -> filter.value("ground", AdjustmentGround.class)
                        .map(ground -> ground == row.ground())
                        .orElse(true))
                .filter(row -> filter.value("stage").map(row.stage()::equals).orElse(true))
                .toList();
    }

    private String name(AdjustmentRow row) {
        return Optional.ofNullable(row.item())
                .map(items::get)
                .map(one -> one.item().name())
                .orElse(row.name());
    }

    private String proposer(AdjustmentRow row) {
        return bodies.getOrDefault(row.proposer(), Integer.toString(row.proposer()));
    }

    private String stage(AdjustmentRow row) {
        return row.motion() == null ? Words.stage("Adjustment", row.stage()) : Words.stage("Motion", row.motion());
    }

    private Component detail(AdjustmentRow row) {
        Id<Adjustment> id = Id.of(row.id());
        return gate.around(Adjustment.class, id, proposer(row), () -> dossier(row, id));
    }

    private Component dossier(AdjustmentRow row, Id<Adjustment> id) {
        Adjustment adjustment = registers.read(actor, register -> register.load(Adjustment.class, id));
        Div box = new Div(
                new ProposalPanel(
                        adjustment.proposal(),
                        adjustment.proposal().item().map(items::get),
                        proposer(row),
                        stage(row),
                        row.opinion()),
                desk.bar(AdjustmentAct.class, Adjustment.class, id, row.version(), name(row), list::refresh),
                new Timeline(registers, actor, row.id()));
        box.addClassName("stack");
        return box;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
