package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import yidan.supervision.ProposeSupervisor;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.AppointmentRow;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 特邀行政执法监督员：一人一档。 */
@Route("supervision/supervisors")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 610, titleKey = "supervisors.title", icon = VaadinIcon.EYE)
public class SupervisorsView extends Page {

    private static final long serialVersionUID = 1L;

    @Inject
    public SupervisorsView(CurrentActor currentActor, Supervisors supervisors, ActDesk desk) {
        super("supervisors.title");
        actions(desk.button(
                ProposeSupervisor.class,
                done -> getUI().ifPresent(ui -> ui.navigate(SupervisorView.class, file(done.dossier())))));
        List<AppointmentRow> rows = supervisors.all(currentActor.get());
        body(rows.isEmpty() ? nothing() : table(rows));
    }

    static RouteParameters file(UUID id) {
        return new RouteParameters(SupervisorView.ID, id.toString());
    }

    private Component table(List<AppointmentRow> rows) {
        PlainTable table = new PlainTable(
                "supervisors",
                List.of(
                        getTranslation("supervisors.name"),
                        getTranslation("supervisors.standing"),
                        getTranslation("supervisors.walk-of-life"),
                        getTranslation("supervisors.workplace"),
                        getTranslation("supervisors.term"),
                        getTranslation("supervisors.certificate")));
        for (AppointmentRow row : rows) {
            table.row(
                    new RouterLink(row.name(), SupervisorView.class, file(row.id())),
                    Standings.badge(row.standing()),
                    new Span(getTranslation("WalkOfLife." + row.walkOfLife())),
                    new Span(row.workplace()),
                    new Span(
                            row.term() == 0
                                    ? getTranslation("supervisors.no-term")
                                    : getTranslation(
                                            "supervisors.term.days",
                                            row.term(),
                                            Days.text(row.from()),
                                            Days.text(row.to()))),
                    new Span(row.certificate()));
        }
        return table;
    }

    private Component nothing() {
        Div card = new Div(
                VaadinIcon.EYE.create(),
                new H2(getTranslation("supervisors.nothing")),
                new Paragraph(getTranslation("supervisors.nothing.why")));
        card.addClassNames("card", "empty");
        return card;
    }
}
