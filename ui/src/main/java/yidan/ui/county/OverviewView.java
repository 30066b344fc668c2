package yidan.ui.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.township.ListState;
import yidan.people.CertificateState;
import yidan.record.HeadCheck;
import yidan.supervision.CountyOverview;
import yidan.supervision.CountyOverview.Line;
import yidan.supervision.CountyOverview.People;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.admin.OrganisationView;
import yidan.ui.admin.OrganisationsView;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.ItemsView;
import yidan.ui.itemlist.adjustment.AdjustmentsView;
import yidan.ui.itemlist.township.FilingView;
import yidan.ui.itemlist.township.ListView;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.record.RecordView;
import yidan.ui.shell.Access;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 全县总览。 */
@StyleSheet("context://styles/supervision.css")
@Route("county")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 50, titleKey = "county.title", icon = VaadinIcon.GRID_BIG, onPhone = true)
public class OverviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient DataList<Line> list;

    /** What of a township needs a look. */
    private enum Attention {
        NO_LIST,
        FLAGGED,
        PREPARING,
        ADJUSTMENT,
        CERTIFICATE,
        RECORD;

        boolean concerns(Line line) {
            Optional<ListState> state = line.list();
            return switch (this) {
                case NO_LIST -> state.filter(list -> list.list() != null).isEmpty();
                case FLAGGED -> state.filter(list -> list.flagged() > 0).isPresent();
                case PREPARING -> state.filter(list -> list.preparing() != null).isPresent();
                case ADJUSTMENT -> line.openAdjustments() > 0;
                case CERTIFICATE ->
                    line.people()
                            .filter(people -> people.in(CertificateState.EXPIRING)
                                            + people.in(CertificateState.EXPIRED)
                                            + people.in(CertificateState.UNUSABLE)
                                    > 0)
                            .isPresent();
                case RECORD ->
                    line.chain()
                            .filter(chain -> chain.state() == HeadCheck.State.CONTRADICTED)
                            .isPresent();
            };
        }
    }

    @Inject
    public OverviewView(CurrentActor currentActor, CountyOverview overview, Exports exports) {
        super("county.title");
        actor = currentActor.get();
        List<Line> lines = overview.townships(actor);
        Paragraph what = new Paragraph(getTranslation("county.what", lines.size()));
        what.addClassName("muted");
        what.add(new Article("linyi-14:3.2#13"));
        list = new DataList<>(
                        "overview",
                        Source.of(filter -> lines.stream()
                                .filter(line ->
                                        line.name().contains(filter.text().strip()))
                                .filter(line -> filter.value("attention", Attention.class)
                                        .map(attention -> attention.concerns(line))
                                        .orElse(true))
                                .toList()))
                .search("county.search")
                .filter("attention", "county.attention", Option.of(Attention.values()))
                .column("township", Line::name)
                .looks(this::name)
                .grow(2)
                .column("list", line -> inForce(line).map(OverviewView::version).orElse(""))
                .looks(this::list)
                .grow(1)
                .column(
                        "since",
                        line -> inForce(line).map(ListState::inForceFrom).orElse(null))
                .looks(this::since)
                .width("132px")
                .optional()
                .column("flagged", line -> inForce(line).map(ListState::flagged).orElse(null))
                .looks(this::flagged)
                .width("124px")
                .column(
                        "preparing",
                        line -> line.list()
                                .map(ListState::preparing)
                                .map(OverviewView::stage)
                                .orElse(""))
                .looks(this::preparing)
                .width("120px")
                .column("adjustments", Line::openAdjustments)
                .looks(this::adjustments)
                .width("104px")
                .column("staff", line -> line.people().map(People::staff).orElse(0L))
                .looks(this::staff)
                .width("76px")
                .column(
                        "certificates",
                        line -> line.people()
                                .map(people -> people.in(CertificateState.VALID))
                                .orElse(0L))
                .looks(this::certificates)
                .width("190px")
                .column("record", line -> line.chain().map(HeadCheck::entries).orElse(0L))
                .looks(this::record)
                .width("76px")
                .column("head", line -> line.chain().map(this::words).orElse(""))
                .looks(this::head)
                .width("92px")
                .emptyAt(
                        "county.nothing.why",
                        OrganisationsView.class,
                        "organisations.title",
                        Access.mayOpen(OrganisationsView.class, actor))
                .export(exports, actor, getTranslation("county.title"));
        body(what, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private static Optional<ListState> inForce(Line line) {
        return line.list().filter(list -> list.list() != null);
    }

    private static String version(ListState list) {
        return Texts.zh("county.list.in-force", list.ordinal(), list.items());
    }

    private static String stage(String stage) {
        return Texts.zh("stage.ListVersion." + stage);
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
        Optional<ListState> state = inForce(line);
        if (state.isEmpty()) {
            return link(
                    FilingView.class,
                    "filing" + query("q", line.name()),
                    word("county.list.none", "overdue"),
                    getTranslation("county.filing.open", line.name()));
        }
        ListState list = state.get();
        Div cell = cell(link(
                ItemsView.class,
                "items" + query("township", line.township()),
                new Span(version(list)),
                getTranslation("county.items.open", line.name())));
        if (list.outdated()) {
            cell.add(link(
                    ListView.class,
                    "lists/" + list.list(),
                    word("county.list.outdated", "due"),
                    getTranslation("county.version.open", line.name())));
        }
        return cell;
    }

    private Component since(Line line) {
        return inForce(line)
                .map(list -> text(Days.text(list.inForceFrom()), "muted"))
                .orElseGet(() -> text("", ""));
    }

    private Component flagged(Line line) {
        Optional<ListState> state = inForce(line);
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
        People people = line.people().orElse(new People(line.township().value(), 0, Map.of()));
        Div cell = cell();
        for (CertificateState state : CertificateState.values()) {
            boolean none =
                    state == CertificateState.VALID && people.certificates().isEmpty();
            if (people.in(state) > 0 || none) {
                cell.add(certificates(line, people.in(state), state, CountyPeopleView.colour(state)));
            }
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

    private Component record(Line line) {
        return link(
                RecordView.class,
                "record/" + line.township(),
                line.chain()
                        .map(chain -> figure(chain.entries(), "county.record.entries", ""))
                        .orElseGet(() -> word("county.record.none", "muted")),
                getTranslation("county.record.of", line.name()));
    }

    /** Whether the head published last still stands in the record. */
    private Component head(Line line) {
        return line.chain()
                .map(chain -> {
                    Span verdict = text(
                            words(chain),
                            switch (chain.state()) {
                                case VERIFIED -> "ok";
                                case CONTRADICTED -> "overdue";
                                case UNPUBLISHED -> "muted";
                            });
                    verdict.setTitle(getTranslation("county.head.what", chain.hash()));
                    return verdict;
                })
                .orElseGet(() -> text("", ""));
    }

    private String words(HeadCheck chain) {
        return switch (chain.state()) {
            case VERIFIED -> getTranslation("county.head.verified", Days.text(chain.publishedFor()));
            case CONTRADICTED -> getTranslation("county.head.contradicted");
            case UNPUBLISHED -> getTranslation("county.head.unpublished");
        };
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
}
