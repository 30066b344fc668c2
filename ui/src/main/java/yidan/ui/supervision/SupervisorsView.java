package yidan.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.UUID;
import yidan.supervision.ProposeSupervisor;
import yidan.supervision.Standing;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.AppointmentRow;
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
import yidan.ui.shell.Days;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 特邀行政执法监督员：一人一档。 */
@Route("supervision/supervisors")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 610, titleKey = "supervisors.title", icon = VaadinIcon.EYE)
public class SupervisorsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final DataList<AppointmentRow> list;

    @Inject
    public SupervisorsView(CurrentActor currentActor, Supervisors supervisors, ActDesk desk, Exports exports) {
        super("supervisors.title");
        Actor actor = currentActor.get();
        actions(Keys.on(Keys.NEW, propose(desk)));
        list = new DataList<>(
                        "supervisors",
                        Source.<AppointmentRow>of(filter -> supervisors.all(actor).stream()
                                .filter(row -> matches(row, filter))
                                .toList()))
                .search("supervisors.search")
                .filter("standing", "supervisors.column.standing", Option.of(Standing.values()))
                .column("name", AppointmentRow::name)
                .column("standing", row -> getTranslation("Standing." + row.standing()))
                .looks(row -> Standings.badge(row.standing()))
                .column("walk-of-life", row -> getTranslation("WalkOfLife." + row.walkOfLife()))
                .grow(2)
                .column("workplace", AppointmentRow::workplace)
                .grow(2)
                .column("term", this::term)
                .grow(3)
                .column("certificate", AppointmentRow::certificate)
                .grow(2)
                .key(row -> row.id().toString())
                .page(row -> "supervision/supervisors/" + row.id())
                .empty("supervisors.nothing.why", propose(desk))
                .export(exports, actor, getTranslation("supervisors.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Button propose(ActDesk desk) {
        return desk.button(
                ProposeSupervisor.class,
                done -> getUI().ifPresent(ui -> ui.navigate(SupervisorView.class, file(done.dossier()))));
    }

    private static boolean matches(AppointmentRow row, Filter filter) {
        return (row.name() + "\n" + row.workplace() + "\n" + row.certificate()).contains(filter.text())
                && filter.value("standing", Standing.class)
                        .map(row.standing()::equals)
                        .orElse(true);
    }

    private String term(AppointmentRow row) {
        return row.term() == 0
                ? getTranslation("supervisors.no-term")
                : getTranslation("supervisors.term.days", row.term(), Days.text(row.from()), Days.text(row.to()));
    }

    static RouteParameters file(UUID id) {
        return new RouteParameters(SupervisorView.ID, id.toString());
    }
}
