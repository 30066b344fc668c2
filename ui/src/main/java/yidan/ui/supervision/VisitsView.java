package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import yidan.supervision.Visits;
import yidan.supervision.Visits.Visit;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 被查阅记录：谁从外面打开了本单位的哪份卷宗，为什么。 */
@Route("supervision/visits")
@MayOpen(
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.LEGAL_REVIEWER, Role.ARCHIVIST, Role.LIAISON},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@NavEntry(order = 630, titleKey = "visits.title", icon = VaadinIcon.EYE)
public class VisitsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final DataList<Visit> list;

    @Inject
    public VisitsView(CurrentActor currentActor, Visits visits, Exports exports) {
        super("visits.title");
        Actor actor = currentActor.get();
        Paragraph what = new Paragraph(getTranslation("visits.what"));
        what.addClassName("muted");
        what.add(new Article("linyi-14:3.2#13"));
        list = new DataList<>(
                        "visits",
                        Source.ordered(
                                Visits.Order.AT,
                                (filter, by, down, from, size) -> visits.toOwn(actor, of(filter), by, down, from, size),
                                filter -> visits.countToOwn(actor, of(filter))))
                .search("visits.search")
                .filter(
                        "dossier",
                        "visits.column.dossier",
                        visits.kindsInOwn(actor).stream()
                                .map(kind -> new Option(kind, Texts.zh(dossier(kind))))
                                .toList())
                .column("at", Visit::at)
                .width("180px")
                .sort("AT")
                .latestFirst()
                .column("visitor", Visit::visitor)
                .sort("VISITOR")
                .column("dossier", visit -> Texts.zh(dossier(visit.dossierType())))
                .sort("DOSSIER")
                .column("reason", Visit::reason)
                .grow(3)
                .key(visit -> visit.dossier() + "@" + visit.at())
                .empty("visits.nothing", null)
                .export(exports, actor, getTranslation("visits.title"));
        body(what, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static Visits.Question of(Filter filter) {
        return new Visits.Question(filter.text(), filter.value("dossier").orElse(null));
    }

    /** What a person has opened himself, on the page where he may read. */
    static Component ofMine(List<Visit> visits) {
        PlainTable table = new PlainTable(
                "visits",
                List.of(
                        Texts.zh("visits.column.at"),
                        Texts.zh("visits.column.dossier"),
                        Texts.zh("visits.column.reason")));
        visits.forEach(visit -> table.row(
                new Span(Days.text(visit.at())),
                new Span(Texts.zh(dossier(visit.dossierType()))),
                new Span(visit.reason())));
        return table;
    }

    private static String dossier(String kind) {
        String key = "dossier." + kind;
        return Texts.has(key) ? key : "visits.column.dossier";
    }
}
