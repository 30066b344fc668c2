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
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.LetterRow;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 介绍信：谁、到哪里、自何日至何日、为何事。 */
@Route("supervision/letters")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 620, titleKey = "letters.title", icon = VaadinIcon.ENVELOPE_O)
public class LettersView extends Page {

    private static final long serialVersionUID = 1L;

    @Inject
    public LettersView(CurrentActor currentActor, Supervisors supervisors) {
        super("letters.title");
        List<LetterRow> rows = supervisors.letters(currentActor.get());
        body(rows.isEmpty() ? nothing() : table(rows));
    }

    static Component table(List<LetterRow> rows) {
        PlainTable table = new PlainTable(
                "letters",
                List.of(
                        Texts.zh("letters.number"),
                        Texts.zh("letters.standing"),
                        Texts.zh("letters.supervisor"),
                        Texts.zh("letters.bodies"),
                        Texts.zh("letters.days"),
                        Texts.zh("letters.purpose")));
        for (LetterRow row : rows) {
            table.row(
                    new RouterLink(
                            row.number(),
                            LetterView.class,
                            new RouteParameters(LetterView.ID, row.id().toString())),
                    Standings.badge(row.standing()),
                    new Span(row.name()),
                    new Span(String.join("、", row.bodies())),
                    new Span(Texts.zh("supervisor.from-to", Days.text(row.from()), Days.text(row.to()))),
                    new Span(row.purpose()));
        }
        return table;
    }

    private Component nothing() {
        Div card = new Div(
                VaadinIcon.ENVELOPE_O.create(),
                new H2(getTranslation("letters.nothing")),
                new Paragraph(getTranslation("letters.nothing.why")),
                new RouterLink(getTranslation("letters.nothing.do"), SupervisorsView.class));
        card.addClassNames("card", "empty");
        return card;
    }
}
