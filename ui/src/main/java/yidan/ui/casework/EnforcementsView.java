package yidan.ui.casework;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import yidan.casework.execution.EnforcementRow;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.execution.Enforcements;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.officers.Confidence;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 行政强制：本机关自己实施的，清单强制事项和代履行。 */
@Route("enforcements")
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
@NavEntry(order = 305, titleKey = "enforcements.title", icon = VaadinIcon.HAMMER)
@StyleSheet("context://styles/casework.css")
public class EnforcementsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clock clock;
    private final DataList<EnforcementRow> list;

    @Inject
    public EnforcementsView(
            Enforcements enforcements,
            ExecutionForms forms,
            ActDesk desk,
            Names names,
            CurrentActor currentActor,
            Exports exports,
            Clock clock) {
        super("enforcements.title");
        this.clock = clock;
        this.actor = currentActor.get();
        Button open = new Button(
                getTranslation("act.OpenEnforcement"),
                click -> forms.opening(null, done -> UI.getCurrent().navigate("enforcements/" + done.dossier()))
                        .open());
        open.setId("open-enforcement");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setVisible(desk.mayEver(OpenEnforcement.class));
        actions(open);
        list = new DataList<>(
                        "enforcements",
                        Source.ordered(
                                Enforcements.Order.OPENED,
                                (filter, by, down, from, size) ->
                                        enforcements.page(actor, of(filter), by, down, from, size),
                                filter -> enforcements.count(actor, of(filter))))
                .searchShown("enforcements.search")
                .filter("stage", "enforcements.column.stage", stages())
                .filter(
                        "overdue",
                        "enforcements.overdue",
                        List.of(new Option("yes", getTranslation("enforcements.overdue.yes"))));
        names.tellBodies(list, actor, "enforcements.column.body", EnforcementRow::tenant);
        list.column("kind", row -> getTranslation("EnforcementKind." + row.kind()))
                .grow(2)
                .sort("KIND")
                .column("party", EnforcementRow::partyName)
                .grow(1)
                .sort(Confidence.namesSome(actor) ? "PARTY" : "")
                .column("item", EnforcementRow::itemName)
                .grow(3)
                .sort("ITEM")
                .column("stage", row -> getTranslation("stage.Enforcement." + row.stage()))
                .width("140px")
                .sort("STAGE")
                .column("opened", EnforcementRow::openedOn)
                .width("130px")
                .sort("OPENED")
                .latestFirst()
                .key(row -> row.id().toString())
                .page(row -> "enforcements/" + row.id())
                .emptyThen("enforcements.empty", open)
                .export(exports, actor, getTranslation("enforcements.title"));
        body(list);
    }

    private List<Option> stages() {
        return Stream.of(
                        EnforcementStages.OPENED,
                        EnforcementStages.ORDERED,
                        EnforcementStages.NEGLECTED,
                        EnforcementStages.DEMANDED,
                        EnforcementStages.DECIDED,
                        EnforcementStages.ANNOUNCED,
                        EnforcementStages.UNCONFIRMED,
                        EnforcementStages.CARRIED_OUT,
                        EnforcementStages.CLOSED,
                        EnforcementStages.PERFORMED,
                        EnforcementStages.SUSPENDED,
                        EnforcementStages.AGREED,
                        EnforcementStages.ENDED)
                .map(stage -> new Option(stage, getTranslation("stage.Enforcement." + stage)))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Enforcements.Question of(Filter filter) {
        return new Enforcements.Question(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.number("body").orElse(null),
                filter.value("overdue").isPresent() ? clock.instant() : null);
    }
}
