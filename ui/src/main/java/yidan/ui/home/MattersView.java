package yidan.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.rule.Rules;
import yidan.rule.workload.Matters;
import yidan.rule.workload.Workload;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Article;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 在办与期限：在办的全部事项，或其中本周到期的、已超期的、被退回的。 */
@Route("matters")
@MayOpen(
        roles = {Role.HEAD, Role.COUNTY_ADMIN, Role.SUPERVISOR},
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT
        })
@NavEntry(order = 40, titleKey = "matters.title", icon = VaadinIcon.HOURGLASS)
public class MattersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient HeadFigures figures;
    private final transient Clock clock;
    private final transient Actor actor;
    private final transient Map<Integer, String> names;
    private final DataList<Line> list;

    /** One row: a dossier that is under way, or a clock that runs on one. */
    private record Line(
            String type,
            UUID dossier,
            String called,
            String path,
            int organisation,
            String what,
            LocalDate since,
            LocalDate due,
            String article,
            String looks) {

        /** What is done until when comes from the clock; the rest stays. */
        Line until(Workload.Clock clock, Instant now, Rules rules) {
            String state = clock.dueAt().isAfter(now) ? "ahead" : MatterState.OVERDUE.looks;
            return new Line(
                    type,
                    dossier,
                    called,
                    path,
                    organisation,
                    Texts.zh(
                            "matters.step", what, rules.definition(clock.term()).label()),
                    since,
                    clock.due(),
                    clock.article(),
                    state);
        }

        /** What stands under its name, and where its page is, are read for all of a page at once. */
        Line at(Places places) {
            return new Line(
                    type,
                    dossier,
                    places.named(dossier),
                    places.path(dossier).orElse("matters"),
                    organisation,
                    what,
                    since,
                    due,
                    article,
                    looks);
        }
    }

    @Inject
    public MattersView(
            Registers registers, HeadFigures figures, Clock clock, CurrentActor currentActor, Exports exports) {
        super("matters.title");
        this.registers = registers;
        this.figures = figures;
        this.clock = clock;
        this.actor = currentActor.get();
        this.names = registers.read(actor, HeadFigures::names);
        list = new DataList<>("matters", source())
                .searchShown("matters.search")
                .filter(
                        "state",
                        "matters.state",
                        Arrays.stream(MatterState.values())
                                .filter(state -> state != MatterState.OPEN)
                                .map(state -> new Option(state.name(), getTranslation("figure." + state)))
                                .toList());
        list.filter(
                "type",
                "matters.column.kind",
                registers
                        .read(
                                actor,
                                register -> figures.workload(register, actor).kinds())
                        .stream()
                        .map(kind -> new Option(kind.name(), getTranslation("dossier." + kind.name())))
                        .toList());
        if (actor.audience() == Audience.COUNTY) {
            list.filter(
                    "organisation",
                    "matters.column.organisation",
                    names.entrySet().stream()
                            .map(body -> new Option(body.getKey().toString(), body.getValue()))
                            .toList());
        }
        list.column("kind", Line::called)
                .grow(2)
                .width("280px")
                .column("organisation", line -> names.getOrDefault(line.organisation(), ""))
                .sort(Workload.Order.ORGANISATION.name())
                .grow(1)
                .column("what", Line::what)
                .grow(2)
                .column("since", Line::since)
                .sort(Workload.Order.SINCE.name())
                .width("132px")
                .column("due", Line::due)
                .looks(this::due)
                .grow(2)
                .key(line -> line.dossier() + line.what())
                .page(Line::path)
                .empty("matters.empty", null)
                .export(exports, actor, getTranslation("matters.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Source<Line> source() {
        return new Source<>() {
            @Override
            public List<Line> rows(Filter filter, String order, int offset, int limit) {
                return registers.read(actor, register -> page(register, filter, order, offset, limit));
            }

            @Override
            public long count(Filter filter) {
                return registers.read(actor, register -> MattersView.this.count(workload(register, filter), filter));
            }
        };
    }

    private static MatterState state(Filter filter) {
        return filter.value("state", MatterState.class).orElse(MatterState.OPEN);
    }

    private Workload workload(Register register, Filter filter) {
        Workload ofAllKinds = figures.workload(register, actor)
                .sought(
                        actor,
                        filter.text(),
                        filter.text().isBlank()
                                ? Set.of()
                                : Texts.under("dossier.", filter.text().strip()));
        Workload all = filter.value("type")
                .flatMap(asked -> ofAllKinds.kinds().stream()
                        .filter(kind -> kind.name().equals(asked))
                        .findFirst())
                .map(ofAllKinds::of)
                .orElse(ofAllKinds);
        return filter.value("organisation")
                .flatMap(asked -> names.keySet().stream()
                        .filter(code -> code.toString().equals(asked))
                        .findFirst())
                .map(all::of)
                .orElse(all);
    }

    /** @param order as a column says it; empty for what is due first */
    private static Workload sorted(Workload workload, String order) {
        String[] words = order.split(" ");
        return order.isEmpty()
                ? workload
                : workload.sorted(Workload.Order.valueOf(words[0]), words[words.length - 1].equals("desc"));
    }

    private long count(Workload workload, Filter filter) {
        return switch (state(filter)) {
            case OPEN ->
                workload.kinds().stream()
                        .mapToLong(kind -> sum(workload.underWay(kind)))
                        .sum();
            case RETURNED ->
                workload.kinds().stream()
                        .mapToLong(kind -> sum(workload.returned(kind)))
                        .sum();
            case WEEK -> workload.dueThisWeek();
            case OVERDUE -> sum(workload.overdue());
        };
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Line> page(Register register, Filter filter, String order, int offset, int limit) {
        Workload workload = sorted(workload(register, filter), order);
        Rules rules = new Rules(register);
        List<Line> page =
                switch (state(filter)) {
                    case OPEN -> withClocks(dossiers(workload, false, offset, limit), workload, rules);
                    case RETURNED -> withClocks(dossiers(workload, true, offset, limit), workload, rules);
                    case WEEK ->
                        workload.dueThisWeek(offset, limit).stream()
                                .map(clock -> line(clock, rules, MatterState.WEEK))
                                .toList();
                    case OVERDUE ->
                        workload.overdue(offset, limit).stream()
                                .map(clock -> line(clock, rules, MatterState.OVERDUE))
                                .toList();
                };
        Places places = Places.of(
                figures.workload(register, actor),
                page.stream().collect(Collectors.toMap(Line::dossier, Line::type, (one, same) -> one)));
        return page.stream().map(line -> line.at(places)).toList();
    }

    /** One kind after the other; a page may begin in one and end in the next. */
    private static List<Line> dossiers(Workload workload, boolean returned, int offset, int limit) {
        List<Line> page = new ArrayList<>();
        int skip = offset;
        for (Matters kind : workload.kinds()) {
            if (page.size() == limit) {
                break;
            }
            int left = limit - page.size();
            List<Workload.Open> some =
                    returned ? workload.returned(kind, skip, left) : workload.underWay(kind, skip, left);
            some.forEach(open -> page.add(line(kind, open)));
            if (some.isEmpty()) {
                skip -= Math.toIntExact(sum(returned ? workload.returned(kind) : workload.underWay(kind)));
            } else {
                skip = 0;
            }
        }
        return page;
    }

    /** Each with its clock that ends first, if one runs. */
    private List<Line> withClocks(List<Line> lines, Workload workload, Rules rules) {
        Map<UUID, Workload.Clock> next =
                workload.nextClocks(lines.stream().map(Line::dossier).toList());
        return lines.stream()
                .map(line -> next.containsKey(line.dossier())
                        ? line.until(next.get(line.dossier()), clock.instant(), rules)
                        : line)
                .toList();
    }

    private static Line line(Matters kind, Workload.Open open) {
        return new Line(
                kind.name(),
                open.id(),
                "",
                "",
                open.organisation(),
                Texts.zh("stage." + kind.name() + "." + open.stage()),
                open.since(),
                null,
                "",
                "");
    }

    private static Line line(Workload.Clock clock, Rules rules, MatterState state) {
        return new Line(
                clock.dossierType(),
                clock.dossier(),
                "",
                "",
                clock.organisation(),
                rules.definition(clock.term()).label(),
                LocalDate.ofInstant(clock.since(), ShanghaiClock.ZONE),
                clock.due(),
                clock.article(),
                state.looks);
    }

    private Component due(Line line) {
        if (line.due() == null) {
            Span none = new Span(getTranslation("matters.no-clock"));
            none.addClassName("muted");
            return none;
        }
        Span due = new Span(getTranslation("matters.due." + line.looks(), line.due()));
        due.addClassName(line.looks());
        if (!line.article().isEmpty()) {
            due.add(new Article(line.article()));
        }
        return due;
    }
}
