package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import yidan.supervision.Visits;
import yidan.supervision.Visits.Visit;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
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
public class VisitsView extends Page {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    private final transient CurrentActor currentActor;
    private final transient Visits visits;
    private final transient List<Visit> shown = new ArrayList<>();

    @Inject
    public VisitsView(CurrentActor currentActor, Visits visits) {
        super("visits.title");
        this.currentActor = currentActor;
        this.visits = visits;
        show();
    }

    private void show() {
        shown.addAll(visits.toOwn(currentActor.get(), shown.size(), PAGE));
        long all = visits.countToOwn(currentActor.get());
        clear();
        if (shown.isEmpty()) {
            body(nothing());
            return;
        }
        Paragraph count = new Paragraph(getTranslation("visits.count", all));
        count.add(new Article("linyi-14:3.2#13"));
        body(count, table(shown, true));
        if (shown.size() < all) {
            Button more = new Button(getTranslation("visits.more"), click -> show());
            more.setId("visits-more");
            body(more);
        }
    }

    static Component table(List<Visit> visits, boolean byOthers) {
        List<String> heads =
                new ArrayList<>(List.of(Texts.zh("visits.at"), Texts.zh("visits.dossier"), Texts.zh("visits.reason")));
        if (byOthers) {
            heads.add(1, Texts.zh("visits.visitor"));
        }
        PlainTable table = new PlainTable("visits", heads);
        for (Visit visit : visits) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(Days.text(visit.at())), new Span(Texts.zh(dossier(visit))), new Span(visit.reason())));
            if (byOthers) {
                cells.add(1, new Span(visit.visitor()));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static String dossier(Visit visit) {
        String key = "dossier." + visit.dossierType();
        return Texts.has(key) ? key : "visits.dossier";
    }

    private Component nothing() {
        Div card = new Div(
                VaadinIcon.EYE.create(),
                new H2(getTranslation("visits.nothing")),
                new Paragraph(getTranslation("visits.nothing.why")));
        card.addClassNames("card", "empty");
        return card;
    }
}
