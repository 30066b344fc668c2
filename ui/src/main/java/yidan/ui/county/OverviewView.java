package yidan.ui.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.township.ListState;
import yidan.supervision.CountyOverview;
import yidan.supervision.CountyOverview.Chain;
import yidan.supervision.CountyOverview.Line;
import yidan.supervision.CountyOverview.People;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;
import yidan.ui.supervision.PlainTable;

/** 全县总览。 */
@Route("county")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 50, titleKey = "county.title", icon = VaadinIcon.GRID_BIG, onPhone = true)
public class OverviewView extends Page {

    private static final long serialVersionUID = 1L;

    @Inject
    public OverviewView(CurrentActor currentActor, CountyOverview overview) {
        super("county.title");
        List<Line> lines = overview.townships(currentActor.get());
        if (lines.isEmpty()) {
            body(nothing());
            return;
        }
        Paragraph what = new Paragraph(getTranslation("county.what", lines.size()));
        what.addClassName("muted");
        what.add(new Article("linyi-14:3.2#13"));
        body(what, table(lines));
    }

    private Component table(List<Line> lines) {
        PlainTable table = new PlainTable(
                "overview",
                List.of(
                        getTranslation("county.township"),
                        getTranslation("county.list"),
                        getTranslation("county.preparing"),
                        getTranslation("county.adjustments"),
                        getTranslation("county.staff"),
                        getTranslation("county.certificates"),
                        getTranslation("county.record")));
        for (Line line : lines) {
            table.row(
                    name(line),
                    list(line),
                    line.list().map(this::preparing).orElseGet(() -> word("county.preparing.none", "muted")),
                    line.openAdjustments() == 0
                            ? word("county.adjustments.none", "muted")
                            : figure(line.openAdjustments(), "county.adjustments.open", "due"),
                    line.people()
                            .<Component>map(people -> figure(people.staff(), "county.staff.unit", ""))
                            .orElseGet(() -> word("county.staff.none", "due")),
                    line.people().map(this::certificates).orElseGet(() -> word("county.certificates.none", "muted")),
                    line.chain().map(this::chain).orElseGet(() -> word("county.record.none", "muted")));
        }
        return table;
    }

    private Component name(Line line) {
        Div cell = new Div(new Span(line.name()));
        if (!Organisation.ACTIVE.equals(line.stage())) {
            cell.add(word("stage.Organisation." + line.stage(), "due"));
        }
        cell.addClassName("overview-name");
        return cell;
    }

    private Component list(Line line) {
        Optional<ListState> state = line.list().filter(list -> list.ordinal() != null);
        if (state.isEmpty() || line.listInForce().isEmpty()) {
            return word("county.list.none", "overdue");
        }
        Anchor link = new Anchor(
                "lists/" + line.listInForce().get(),
                getTranslation(
                        "county.list.in-force",
                        state.get().ordinal(),
                        state.get().items()));
        link.setRouterIgnore(false);
        Div cell = new Div(
                link,
                word(getTranslation("county.list.since", Days.text(state.get().inForceFrom())), "muted"));
        if (state.get().outdated()) {
            cell.add(word("county.list.outdated", "due"));
        }
        cell.addClassName("overview-figures");
        return cell;
    }

    private Component preparing(ListState list) {
        if (list.preparing() == null) {
            return word("county.preparing.none", "muted");
        }
        return word("stage.ListVersion." + list.preparing(), "FILED".equals(list.preparing()) ? "due" : "info");
    }

    private Component certificates(People people) {
        Div cell = new Div(figure(people.valid(), "county.certificates.valid", people.valid() > 0 ? "ok" : "due"));
        if (people.expiring() > 0) {
            cell.add(figure(people.expiring(), "county.certificates.expiring", "due"));
        }
        if (people.expired() > 0) {
            cell.add(figure(people.expired(), "county.certificates.expired", "overdue"));
        }
        cell.addClassName("overview-figures");
        return cell;
    }

    private Component chain(Chain chain) {
        Span hash = new Span(chain.hash().substring(0, 8));
        hash.setTitle(chain.hash());
        hash.addClassName("muted");
        Div cell = new Div(figure(chain.entries(), "county.record.entries", ""), hash);
        cell.addClassName("overview-figures");
        return cell;
    }

    private Span figure(long value, String key, String state) {
        Span figure = new Span(getTranslation(key, value));
        if (!state.isEmpty()) {
            figure.addClassName(state);
        }
        return figure;
    }

    private Span word(String key, String state) {
        Span word = new Span(Texts.has(key) ? getTranslation(key) : key);
        word.addClassName(state);
        return word;
    }

    private Component nothing() {
        Div card = new Div(
                VaadinIcon.GRID_BIG.create(),
                new H2(getTranslation("county.nothing")),
                new Paragraph(getTranslation("county.nothing.why")));
        card.addClassNames("card", "empty");
        return card;
    }
}
