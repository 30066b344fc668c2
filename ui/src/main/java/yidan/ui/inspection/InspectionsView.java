package yidan.ui.inspection;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.officers.Confidence;
import yidan.inspection.Inspection;
import yidan.inspection.InspectionRow;
import yidan.inspection.Inspections;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecordPatrol;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 检查：巡查和计划检查，本机关的；县司法局看全县的。 */
@Route("inspections")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.ARCHIVIST,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 280, titleKey = "inspections.title", icon = VaadinIcon.SEARCH, onPhone = true)
public class InspectionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String OVERDUE = "overdue";
    private static final List<Integer> DAYS_AHEAD = List.of(3, 7, 30);

    private final transient Actor actor;
    private final transient Clock clock;
    private final DataList<InspectionRow> list;

    @Inject
    public InspectionsView(
            Inspections inspections,
            InspectionForms forms,
            ActDesk desk,
            Names names,
            CurrentActor currentActor,
            Exports exports,
            Clock clock) {
        super("inspections.title");
        this.clock = clock;
        this.actor = currentActor.get();
        Button plan = button(desk, forms, "plan-inspection", PlanInspection.class);
        Button patrol = button(desk, forms, "record-patrol", RecordPatrol.class);
        patrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(plan, patrol);
        list = new DataList<>(
                        "inspections",
                        Source.ordered(
                                Inspections.Order.DAY,
                                (filter, by, down, from, size) ->
                                        inspections.page(actor, of(filter), by, down, from, size),
                                filter -> inspections.count(actor, of(filter))))
                .searchShown("inspections.search")
                .filter(
                        "stage",
                        "inspections.column.stage",
                        Stream.of(
                                        Inspection.PLANNED,
                                        Inspection.ORDERED,
                                        Inspection.OVERDUE,
                                        Inspection.CLOSED,
                                        Inspection.CANCELLED)
                                .map(stage -> new Option(stage, getTranslation("stage.Inspection." + stage)))
                                .toList())
                .filter("due", "inspections.due", due())
                .filter("item", "inspections.column.item", Option.of(inspections.items(actor)));
        if (actor.audience() == Audience.MEMBER) {
            list.filter(
                    "whose",
                    "inspections.whose",
                    List.of(new Option("mine", getTranslation("inspections.whose.mine"))));
        }
        names.tellBodies(list, actor, "inspections.column.body", InspectionRow::tenant);
        list.column("target", InspectionRow::target)
                .grow(2)
                .sort(Confidence.namesSome(actor) ? "TARGET" : "")
                .column("item", InspectionRow::itemName)
                .grow(3)
                .sort("ITEM")
                .column("manner", row -> getTranslation("Manner." + row.manner()))
                .width("110px")
                .column("stage", row -> getTranslation("stage.Inspection." + row.stage()))
                .width("120px")
                .sort("STAGE")
                .column("day", InspectionsView::day)
                .width("130px")
                .sort("DAY")
                .latestFirst()
                .column("correct", InspectionRow::correctBy)
                .width("130px")
                .sort("DUE")
                .column("officers", row -> row.leadName() + "、" + row.assistantName())
                .grow(1)
                .column("opened", InspectionRow::openedOn)
                .optional()
                .sort("OPENED")
                .key(row -> row.id().toString())
                .page(row -> "inspections/" + row.id())
                .emptyThen("inspections.empty", patrol)
                .export(exports, actor, getTranslation("inspections.title"));
        body(list);
    }

    private List<Option> due() {
        return Stream.concat(
                        Stream.of(new Option(OVERDUE, getTranslation("inspections.due.overdue"))),
                        DAYS_AHEAD.stream()
                                .map(days ->
                                        new Option(days.toString(), getTranslation("inspections.due-within", days))))
                .toList();
    }

    private static LocalDate day(InspectionRow row) {
        return row.inspectedOn() == null ? row.plannedOn() : row.inspectedOn();
    }

    private Button button(ActDesk desk, InspectionForms forms, String id, Class<? extends Act> act) {
        Button button = new Button(
                getTranslation("act." + act.getSimpleName()),
                click -> forms.opening(act, done -> UI.getCurrent().navigate("inspections/" + done.dossier()))
                        .open());
        button.setId(id);
        button.setVisible(desk.mayEver(act));
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Inspections.Question of(Filter filter) {
        return new Inspections.Question(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.value("whose").isPresent() ? actor.user() : null,
                filter.number("item").orElse(null),
                filter.number("body").orElse(null),
                dueBy(filter));
    }

    /** What was to be corrected by yesterday is overdue. */
    private LocalDate dueBy(Filter filter) {
        LocalDate today = LocalDate.now(clock);
        return filter.value("due").filter(OVERDUE::equals).isPresent()
                ? today.minusDays(1)
                : filter.number("due").map(today::plusDays).orElse(null);
    }
}
