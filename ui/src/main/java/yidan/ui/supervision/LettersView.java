package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.List;
import yidan.supervision.Standing;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.LetterRow;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
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
public class LettersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final DataList<LetterRow> list;

    @Inject
    public LettersView(CurrentActor currentActor, Supervisors supervisors, Exports exports) {
        super("letters.title");
        Actor actor = currentActor.get();
        list = new DataList<>(
                        "letters",
                        Source.<LetterRow>of(filter -> supervisors.letters(actor).stream()
                                .filter(row -> matches(row, filter))
                                .toList()))
                .search("letters.search")
                .filter("standing", "letters.column.standing", Option.of(Standing.values()))
                .column("number", LetterRow::number)
                .grow(2)
                .column("standing", row -> getTranslation("Standing." + row.standing()))
                .looks(row -> Standings.badge(row.standing()))
                .column("supervisor", LetterRow::name)
                .column("bodies", row -> String.join("、", row.bodies()))
                .grow(2)
                .column("days", row -> getTranslation("supervisor.from-to", Days.text(row.from()), Days.text(row.to())))
                .grow(3)
                .column("purpose", LetterRow::purpose)
                .grow(2)
                .key(row -> row.id().toString())
                .page(row -> "supervision/letters/" + row.id())
                .empty(
                        "letters.nothing.why",
                        new RouterLink(getTranslation("letters.nothing.do"), SupervisorsView.class))
                .export(exports, actor, getTranslation("letters.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static boolean matches(LetterRow row, Filter filter) {
        return (row.number() + "\n" + row.name() + "\n" + row.purpose() + "\n" + String.join("\n", row.bodies()))
                        .contains(filter.text())
                && filter.value("standing", Standing.class)
                        .map(row.standing()::equals)
                        .orElse(true);
    }

    /** The letters of one supervisor, in his file. */
    static Component table(List<LetterRow> rows) {
        PlainTable table = new PlainTable(
                "letters",
                List.of(
                        Texts.zh("letters.column.number"),
                        Texts.zh("letters.column.standing"),
                        Texts.zh("letters.column.supervisor"),
                        Texts.zh("letters.column.bodies"),
                        Texts.zh("letters.column.days"),
                        Texts.zh("letters.column.purpose")));
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
}
