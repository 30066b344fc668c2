package yidan.ui.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.act.Recorder;
import yidan.publication.Masking;
import yidan.record.EntryBody;
import yidan.record.Outcome;
import yidan.record.RecordChains;
import yidan.record.RecordExport;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
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
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** 执法记录：一个单位的每一次办理，逐条核验是否被改动。县里可以选择单位，机关负责人只看本单位。 */
@Route("record")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT
        })
@NavEntry(order = 650, titleKey = "record.title", icon = VaadinIcon.LOCK)
public class RecordView extends Page implements HasUrlParameter<Integer>, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient RecordChains chains;
    private final transient RecordExport export;
    private final transient Recorder recorder;
    private final transient Exports exports;
    private final transient Clock clock;
    private final transient Actor actor;
    private final transient Map<Integer, String> organisations;
    private DataList<RecordChains.Line> list;

    @Inject
    public RecordView(
            CurrentActor currentActor,
            Registers registers,
            RecordChains chains,
            RecordExport export,
            Recorder recorder,
            Exports exports,
            Clock clock) {
        super("record.title");
        addClassName("stacked");
        this.registers = registers;
        this.chains = chains;
        this.export = export;
        this.recorder = recorder;
        this.exports = exports;
        this.clock = clock;
        this.actor = currentActor.get();
        this.organisations = actor.audience() == Audience.COUNTY ? ofTheCounty() : Map.of();
    }

    private Map<Integer, String> ofTheCounty() {
        record Name(int code, String name) {}
        return registers.read(
                actor,
                register ->
                        register
                                .of(Organisation.class)
                                .orderBy("d.tenant")
                                .select(Name.class, "d.tenant, d.name")
                                .stream()
                                .collect(Collectors.toMap(
                                        Name::code, Name::name, (one, other) -> one, LinkedHashMap::new)));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter Integer code) {
        int own = actor.organisation().value();
        if (code != null && code != own && !organisations.containsKey(code)) {
            throw new Refusal("dossier.unknown", "");
        }
        OrganisationCode chosen = code == null ? actor.organisation() : new OrganisationCode(code);
        String name = organisations.getOrDefault(chosen.value(), actor.organisationName());
        clear();
        if (!organisations.isEmpty()) {
            body(choice(chosen));
        }
        body(new Verification(chosen, name, actor, chains, export, recorder, clock, () -> list.refresh()));
        list = entries(chosen, name);
        body(new H2(getTranslation("record.entries")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Component choice(OrganisationCode chosen) {
        Select<Integer> select = new Select<>();
        select.setId("record-organisation");
        select.setLabel(getTranslation("record.organisation"));
        select.setItems(organisations.keySet());
        select.setItemLabelGenerator(organisations::get);
        select.setValue(chosen.value());
        select.setWidth("320px");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(RecordView.class, change.getValue());
            }
        });
        return select;
    }

    private DataList<RecordChains.Line> entries(OrganisationCode organisation, String name) {
        return new DataList<>("record", source(organisation))
                .search("record.search")
                .filter(
                        "verb",
                        "record.column.verb",
                        chains.verbs(actor, organisation).stream()
                                .map(verb -> new Option(verb, verb(verb)))
                                .toList())
                .filter("outcome", "record.column.outcome", outcomes())
                .column("seq", RecordChains.Line::seq)
                .width("80px")
                .sort("SEQ")
                .latestFirst()
                .column("at", RecordChains.Line::at)
                .width("170px")
                .column("who", line -> line.said().map(EntryBody::name).orElse(line.user()))
                .width("140px")
                .column("verb", line -> verb(line.verb()))
                .grow(2)
                .sort("VERB")
                .column("outcome", line -> Texts.zh("outcome." + line.outcome()))
                .looks(RecordView::outcome)
                .width("110px")
                .column("hash", line -> line.hash().substring(0, 16))
                .grow(2)
                .column("user", RecordChains.Line::user)
                .sort("USER")
                .optional()
                .key(line -> Long.toString(line.seq()))
                .detail(this::detail)
                .empty("record.empty", null)
                .export(exports, actor, getTranslation("record.export-name", name));
    }

    private static List<Option> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new Option(outcome.name(), Texts.zh("outcome." + outcome)))
                .toList();
    }

    private static String verb(String verb) {
        return Texts.has("act." + verb) ? Texts.zh("act." + verb) : Texts.zh("verb." + verb);
    }

    private static Component outcome(RecordChains.Line line) {
        Span badge = new Span(Texts.zh("outcome." + line.outcome()));
        badge.addClassNames("chip", line.outcome() == Outcome.DONE ? "ok" : "overdue");
        return badge;
    }

    private Source<RecordChains.Line> source(OrganisationCode organisation) {
        return Source.ordered(
                RecordChains.Order.SEQ,
                (filter, by, down, from, size) ->
                        chains.lines(actor, wanted(organisation, filter), by, down, from, size),
                filter -> chains.count(actor, wanted(organisation, filter)));
    }

    private static RecordChains.Filter wanted(OrganisationCode organisation, Filter filter) {
        return new RecordChains.Filter(
                organisation,
                filter.value("verb").orElse(""),
                filter.text().strip(),
                filter.value("outcome", Outcome.class).orElse(null),
                null);
    }

    private Component detail(RecordChains.Line line) {
        Div detail = new Div(new H2(verb(line.verb())), outcome(line));
        detail.addClassName("record-detail");
        detail.add(new Paragraph(getTranslation("record.at", Days.text(line.at()), line.user())));
        line.said().ifPresent(said -> {
            for (String reference :
                    said.basis().isBlank() ? new String[0] : said.basis().split(" ")) {
                detail.add(new Article(reference));
            }
            if (!said.reason().isBlank()) {
                detail.add(new Paragraph(RefusalText.recorded(said.reason())));
            }
        });
        detail.add(new Paragraph(getTranslation("record.hash")), code(line.hash()));
        detail.add(new Paragraph(getTranslation("record.body")), shown(line));
        return detail;
    }

    /** What was entered, without personal numbers; of another body only that it was, for it holds people's affairs. */
    private Component shown(RecordChains.Line line) {
        boolean own = line.said()
                .filter(said -> said.tenant() == actor.organisation().value())
                .isPresent();
        return own ? code(Masking.text(line.body())) : new Paragraph(getTranslation("record.body-elsewhere"));
    }

    static Component code(String text) {
        Div code = new Div(text);
        code.addClassName("record-code");
        code.getStyle().set("font-family", "monospace").set("overflow-wrap", "anywhere");
        return code;
    }
}
