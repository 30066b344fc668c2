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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yidan.itemlist.township.ListState;
import yidan.record.HeadCheck;
import yidan.supervision.CountyOverview;
import yidan.supervision.CountyOverview.Line;
import yidan.supervision.CountyOverview.People;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.admin.OrganisationView;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.AdjustmentsView;
import yidan.ui.itemlist.FilingView;
import yidan.ui.itemlist.ItemsView;
import yidan.ui.itemlist.ListView;
import yidan.ui.record.RecordView;
import yidan.ui.shell.Access;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.supervision.PlainTable;

/** 全县总览。 */
@Route("county")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 50, titleKey = "county.title", icon = VaadinIcon.GRID_BIG, onPhone = true)
public class OverviewView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    @Inject
    public OverviewView(CurrentActor currentActor, CountyOverview overview) {
        super("county.title");
        actor = currentActor.get();
        List<Line> lines = overview.townships(actor);
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
                        getTranslation("county.flagged"),
                        getTranslation("county.preparing"),
                        getTranslation("county.adjustments"),
                        getTranslation("county.staff"),
                        getTranslation("county.certificates"),
                        getTranslation("county.record")));
        lines.forEach(line -> table.row(
                name(line),
                list(line),
                flagged(line),
                preparing(line),
                adjustments(line),
                staff(line),
                certificates(line),
                chain(line)));
        return table;
    }

    private Component name(Line line) {
        Div cell = new Div(link(
                OrganisationView.class,
                "admin/organisation/" + line.township(),
                new Span(line.name()),
                getTranslation("county.organisation.open", line.name())));
        if (!Organisation.ACTIVE.equals(line.stage())) {
            cell.add(word("stage.Organisation." + line.stage(), "due"));
        }
        cell.addClassName("overview-name");
        return cell;
    }

    private Component list(Line line) {
        Optional<ListState> state = line.list().filter(list -> list.list() != null);
        if (state.isEmpty()) {
            return link(
                    FilingView.class,
                    "filing" + query("q", line.name()),
                    word("county.list.none", "overdue"),
                    getTranslation("county.filing.open", line.name()));
        }
        ListState list = state.get();
        Div cell = cell(
                link(
                        ItemsView.class,
                        "items" + query("township", line.township()),
                        new Span(getTranslation("county.list.in-force", list.ordinal(), list.items())),
                        getTranslation("county.items.open", line.name())),
                text(getTranslation("county.list.since", Days.text(list.inForceFrom())), "muted"));
        if (list.outdated()) {
            cell.add(link(
                    ListView.class,
                    "lists/" + list.list(),
                    word("county.list.outdated", "due"),
                    getTranslation("county.version.open", line.name())));
        }
        return cell;
    }

    private Component flagged(Line line) {
        Optional<ListState> state = line.list().filter(list -> list.list() != null);
        if (state.isEmpty()) {
            return word("county.flagged.no-list", "muted");
        }
        long items = state.get().flagged();
        return link(
                ItemsView.class,
                "items" + query("township", line.township()) + "&flagged=1",
                items == 0 ? word("county.flagged.none", "muted") : figure(items, "county.flagged.items", "due"),
                getTranslation("county.flagged.open", line.name()));
    }

    private Component preparing(Line line) {
        Optional<ListState> state = line.list().filter(list -> list.preparing() != null);
        return state.map(list -> link(
                        ListView.class,
                        "lists/" + list.next(),
                        word(
                                "stage.ListVersion." + list.preparing(),
                                "FILED".equals(list.preparing()) ? "due" : "info"),
                        getTranslation("county.version.open", line.name())))
                .orElseGet(() -> link(
                        FilingView.class,
                        "filing" + query("q", line.name()),
                        word("county.preparing.none", "muted"),
                        getTranslation("county.filing.open", line.name())));
    }

    private Component adjustments(Line line) {
        long open = line.openAdjustments();
        return link(
                AdjustmentsView.class,
                "adjustments" + query("proposer", line.township()) + (open == 0 ? "" : "&stage=PROPOSED"),
                open == 0 ? word("county.adjustments.none", "muted") : figure(open, "county.adjustments.open", "due"),
                getTranslation("county.adjustments.of", line.name()));
    }

    private Component staff(Line line) {
        return people(
                line,
                line.people()
                        .map(people -> figure(people.staff(), "county.staff.unit", ""))
                        .orElseGet(() -> word("county.staff.none", "due")),
                "");
    }

    private Component certificates(Line line) {
        People people = line.people().orElse(new People(line.township().value(), 0, 0, 0, 0));
        Div cell = cell();
        if (people.valid() > 0 || people.expiring() + people.expired() == 0) {
            cell.add(certificates(line, people.valid(), CertificateState.VALID, "ok"));
        }
        if (people.expiring() > 0) {
            cell.add(certificates(line, people.expiring(), CertificateState.EXPIRING, "due"));
        }
        if (people.expired() > 0) {
            cell.add(certificates(line, people.expired(), CertificateState.EXPIRED, "overdue"));
        }
        return cell;
    }

    private Component certificates(Line line, long count, CertificateState state, String colour) {
        return people(
                line,
                count == 0
                        ? word("county.certificates.none", "muted")
                        : figure(count, "county.certificates." + state.name().toLowerCase(Locale.ROOT), colour),
                count == 0 ? "" : "&certificate=" + state);
    }

    private Component people(Line line, Component figure, String narrower) {
        return link(
                CountyPeopleView.class,
                "county/people" + query("organisation", line.township()) + narrower,
                figure,
                getTranslation("county.people.of", line.name()));
    }

    /** How long the record is, and whether the head published last still stands in it. */
    private Component chain(Line line) {
        Optional<HeadCheck> chain = line.chain();
        String address = "record/" + line.township();
        String opens = getTranslation("county.record.of", line.name());
        if (chain.isEmpty()) {
            return link(RecordView.class, address, word("county.record.none", "muted"), opens);
        }
        HeadCheck check = chain.get();
        String day = check.publishedFor() == null ? "" : Days.text(check.publishedFor());
        Span verdict =
                switch (check.state()) {
                    case VERIFIED -> text(getTranslation("county.head.verified", day), "ok");
                    case CONTRADICTED -> text(getTranslation("county.head.contradicted"), "overdue");
                    case UNPUBLISHED -> word("county.head.unpublished", "muted");
                };
        verdict.setTitle(getTranslation("county.head.what", check.hash()));
        return cell(
                link(RecordView.class, address, figure(check.entries(), "county.record.entries", ""), opens), verdict);
    }

    /** A cell opens what stands behind it, for those who may open that. */
    private Component link(Class<?> view, String address, Component figure, String opens) {
        if (!Access.mayOpen(view, actor)) {
            return figure;
        }
        Anchor link = new Anchor(address, "");
        link.setRouterIgnore(false);
        link.add(figure);
        link.setTitle(opens);
        link.addClassName("overview-link");
        return link;
    }

    private static String query(String name, Object value) {
        return "?" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static Div cell(Component... parts) {
        Div cell = new Div(parts);
        cell.addClassName("overview-figures");
        return cell;
    }

    private Span figure(long value, String key, String state) {
        return text(getTranslation(key, value), state);
    }

    private Span word(String key, String state) {
        return text(getTranslation(key), state);
    }

    private static Span text(String words, String state) {
        Span text = new Span(words);
        if (!state.isEmpty()) {
            text.addClassName(state);
        }
        return text;
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
