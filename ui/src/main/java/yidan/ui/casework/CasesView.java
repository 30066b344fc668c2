package yidan.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.casework.CaseFilter;
import yidan.casework.CaseRow;
import yidan.casework.CaseStages;
import yidan.casework.Cases;
import yidan.casework.Procedure;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.officers.Confidence;
import yidan.casework.opening.ProposeCase;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
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

/** 案件：本机关的，县司法局和县政府看全县的。 */
@Route("cases")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.PUBLISHER,
            Role.ARCHIVIST,
            Role.CUSTODIAN,
            Role.LIAISON,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 300, titleKey = "cases.title", icon = VaadinIcon.BRIEFCASE, onPhone = true)
@StyleSheet("context://styles/casework.css")
public class CasesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String DOWN = " desc";
    private static final List<Integer> DAYS_AHEAD = List.of(3, 7, 30);
    private static final Duration SOON = Duration.ofDays(3);

    private final transient Cases cases;
    private final transient Actor actor;
    private final transient Clock clock;
    private final transient Map<UUID, Instant> due = new HashMap<>();
    private final DataList<CaseRow> list;

    @Inject
    public CasesView(
            Cases cases,
            ActDesk desk,
            CaseForms forms,
            Names names,
            CurrentActor currentActor,
            Exports exports,
            Clock clock) {
        super("cases.title");
        this.cases = cases;
        this.actor = currentActor.get();
        this.clock = clock;
        Button propose = button(desk, "propose", ProposeCase.class, forms);
        Button onTheSpot = button(desk, "on-the-spot", DecideOnTheSpot.class, forms);
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(onTheSpot, propose);
        list = new DataList<>("cases", new Matching())
                .searchShown("cases.search")
                .filter("stage", "cases.column.stage", stages())
                .filter("procedure", "cases.column.procedure", Option.of(Procedure.values()))
                .filter("whose", "cases.whose", whose())
                .filter("due", "cases.due", within())
                .filter(
                        "item",
                        "cases.column.item",
                        cases.items(actor).entrySet().stream()
                                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                                .toList());
        names.tellBodies(list, actor, "cases.column.body", CaseRow::tenant);
        list.column("number", row -> row.number() == null ? getTranslation("cases.no-number") : row.number())
                .width("220px")
                .sort("NUMBER")
                .column("cause", CaseRow::cause)
                .grow(1)
                .column("party", CaseRow::partyName)
                .grow(1)
                .sort(Confidence.namesSome(actor) ? "PARTY" : "")
                .column("stage", row -> getTranslation("stage.EnforcementCase." + row.stage()))
                .width("110px")
                .sort("STAGE")
                .column("due", this::due)
                .looks(this::dueLooks)
                .width("180px")
                .sort("DUE")
                .column("officers", row -> row.leadName() + "、" + row.assistantName())
                .grow(1)
                .column("opened", CaseRow::openedOn)
                .width("130px")
                .sort("OPENED")
                .latestFirst()
                .column("procedure", row -> getTranslation("Procedure." + row.procedure()))
                .optional()
                .column("item", CaseRow::itemName)
                .optional()
                .sort("ITEM")
                .column("ruling", row -> row.ruling() == null ? "" : getTranslation("RulingKind." + row.ruling()))
                .optional()
                .column("decided", CaseRow::decidedOn)
                .optional()
                .column("fine", CaseRow::fine)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "cases/" + row.id())
                .emptyThen("cases.empty", propose)
                .export(exports, actor, getTranslation("cases.title"));
        body(list);
    }

    private Button button(ActDesk desk, String id, Class<? extends yidan.act.Act> act, CaseForms forms) {
        Button button = new Button(
                getTranslation("act." + act.getSimpleName()),
                click -> forms.opening(act, done -> UI.getCurrent().navigate("cases/" + done.dossier()))
                        .open());
        button.setId(id);
        button.setVisible(desk.mayEver(act));
        return button;
    }

    private List<Option> stages() {
        List<Option> options = new ArrayList<>();
        for (String stage : List.of(
                CaseStages.PROPOSED,
                CaseStages.INVESTIGATING,
                CaseStages.INVESTIGATED,
                CaseStages.NOTIFIED,
                CaseStages.DECIDED,
                CaseStages.SERVED,
                CaseStages.CLOSED,
                CaseStages.ARCHIVED,
                CaseStages.REFUSED)) {
            options.add(new Option(stage, getTranslation("stage.EnforcementCase." + stage)));
        }
        return options;
    }

    private List<Option> whose() {
        List<Option> options = new ArrayList<>();
        if (actor.audience() == Audience.MEMBER) {
            options.add(new Option("mine", getTranslation("cases.whose.mine")));
        }
        options.add(new Option("overdue", getTranslation("cases.whose.overdue")));
        return options;
    }

    private List<Option> within() {
        return DAYS_AHEAD.stream()
                .map(days -> new Option(days.toString(), getTranslation("cases.due-within", days)))
                .toList();
    }

    private String due(CaseRow row) {
        Instant end = due.get(row.id());
        if (end == null) {
            return "";
        }
        boolean over = !end.isAfter(clock.instant());
        // The clock ends with the last moment of its last day.
        String day = Days.text(end.minusSeconds(1));
        return getTranslation(over ? "cases.overdue-since" : "cases.due-by", day.substring(0, day.indexOf(' ')));
    }

    private Component dueLooks(CaseRow row) {
        Span span = new Span(due(row));
        Instant end = due.get(row.id());
        if (end != null) {
            Instant now = clock.instant();
            span.addClassName(!end.isAfter(now) ? "overdue" : end.isBefore(now.plus(SOON)) ? "due" : "calm");
        }
        return span;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    /** The rows as filter and order ask for them, page by page from the database. */
    private final class Matching implements Source<CaseRow> {
        @Override
        public List<CaseRow> rows(Filter filter, String order, int offset, int limit) {
            boolean down = order.isEmpty() || order.endsWith(DOWN);
            Cases.Order by = order.isEmpty() ? Cases.Order.OPENED : Cases.Order.valueOf(order.split(" ")[0]);
            List<CaseRow> page = cases.page(actor, of(filter), by, down, offset, limit);
            due.putAll(cases.due(actor, page.stream().map(CaseRow::id).toList()));
            return page;
        }

        @Override
        public long count(Filter filter) {
            return cases.count(actor, of(filter));
        }

        private CaseFilter of(Filter filter) {
            String whose = filter.value("whose").orElse("");
            return new CaseFilter(
                    filter.text(),
                    filter.value("stage").orElse(null),
                    filter.value("procedure", Procedure.class).orElse(null),
                    whose.equals("mine") ? actor.user() : null,
                    filter.value("body")
                            .filter(code -> code.matches("[0-9]{9}"))
                            .map(Integer::valueOf)
                            .orElse(null),
                    whose.equals("overdue") ? clock.instant() : null,
                    filter.value("item")
                            .filter(item -> item.matches("[0-9]{1,9}"))
                            .map(Integer::valueOf)
                            .orElse(null),
                    filter.value("due")
                            .filter(days -> days.matches("[0-9]{1,3}"))
                            .map(days -> clock.instant().plus(Duration.ofDays(Long.parseLong(days))))
                            .orElse(null));
        }
    }
}
