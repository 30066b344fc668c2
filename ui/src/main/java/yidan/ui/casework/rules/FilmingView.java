package yidan.ui.casework.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yidan.act.Act;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.recording.FilmingDuty;
import yidan.casework.recording.RefineFilmingPoint;
import yidan.casework.recording.SetFilmingPoint;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Article;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 音像记录事项清单：哪些环节应当记录、根据实际情况记录、不得记录，内容和方式；县司法局按文件调整，各单位在其中自定更严的，只能更严。 */
@Route("rules/filming")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        },
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.OFFICER, Role.LEGAL_REVIEWER, Role.COUNTY_ADMIN, Role.SUPERVISOR})
@NavEntry(order = 335, titleKey = "filming.title", icon = VaadinIcon.MOVIE)
@StyleSheet("context://styles/casework.css")
public class FilmingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient Actor actor;
    private final LocalDate today;
    private final transient Map<Integer, String> bodies;
    private final DataList<FilmingRow> list;

    @Inject
    public FilmingView(
            ActDesk desk,
            CatalogueItems items,
            Names names,
            Registers registers,
            CurrentActor currentActor,
            Exports exports,
            Clock clock) {
        super("filming.title");
        this.registers = registers;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        this.bodies = names.bodies(actor);
        list = new DataList<>("filming", Source.of(this::matching))
                .search("filming.search")
                .filter("duty", "filming.column.duty", Option.of(FilmingDuty.values()))
                .filter(
                        "standing",
                        "filming.standing",
                        Option.of(FilmingChecklist.Standing.TO_COME, FilmingChecklist.Standing.EARLIER))
                .column("step", row -> row.line().words())
                .grow(3)
                .column(
                        "item",
                        row -> row.line().item() == null
                                ? getTranslation("filming.all-items")
                                : row.line().item())
                .grow(2)
                .column(
                        "duty",
                        row -> getTranslation("FilmingDuty." + row.line().duty()))
                .looks(row -> duty(row.line()))
                .width("170px")
                .column("setter", FilmingRow::setter)
                .width("160px")
                .column(
                        "document",
                        row -> row.line().document() == null ? "" : row.line().document())
                .grow(2)
                .column("since", row -> row.line().since())
                .width("130px")
                .column("content", row -> row.line().content())
                .optional()
                .column("manner", row -> row.line().manner())
                .optional()
                .key(FilmingRow::key)
                .detail(row -> detail(row.line()))
                .empty("filming.empty", null)
                .export(exports, actor, getTranslation("filming.title"));
        Button set = button(desk, items, SetFilmingPoint.class, "set-filming-point");
        Button refine = button(desk, items, RefineFilmingPoint.class, "refine-filming-point");
        actions(set, refine);
        body(list);
    }

    private Button button(ActDesk desk, CatalogueItems items, Class<? extends Act> act, String id) {
        Button button = new Button(
                getTranslation("act." + act.getSimpleName()),
                click -> desk.opening(act, done -> list.refresh())
                        .choices("item", items.filmed(actor))
                        .suggest("effectiveFrom", today)
                        .open());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setVisible(desk.mayEver(act));
        return button;
    }

    private List<FilmingRow> matching(Filter filter) {
        FilmingChecklist.Standing standing =
                filter.value("standing", FilmingChecklist.Standing.class).orElse(FilmingChecklist.Standing.IN_FORCE);
        return registers
                .read(actor, register -> FilmingRow.of(register, actor.organisation(), today, standing, bodies))
                .stream()
                .filter(row -> row.names(filter.text()))
                .filter(row -> filter.value("duty", FilmingDuty.class)
                        .map(duty -> duty == row.line().duty())
                        .orElse(true))
                .toList();
    }

    static Span duty(FilmingChecklist.Line line) {
        Span duty = new Span(line.duty().name());
        duty.setText(duty.getTranslation("FilmingDuty." + line.duty()));
        duty.addClassNames("badge", line.duty() == FilmingDuty.MAY ? "info" : "due");
        return duty;
    }

    /** What no dossier tells of itself is asked by its steps where a list names the item. */
    private static boolean isAskedByList(FilmingChecklist.Line line) {
        return line.step() == FilmedStep.GRAVE && line.item() == null;
    }

    private Component detail(FilmingChecklist.Line line) {
        Facts facts = new Facts("filming-line")
                .line("filming.column.item", line.item())
                .line("filming.column.content", line.content())
                .line("filming.column.manner", line.manner())
                .line("filming.column.document", line.document())
                .line("filming.column.asked", isAskedByList(line) ? getTranslation("filming.asked-by-list") : null);
        Div detail = new Div(new H2(line.words()), duty(line), new Paragraph(new Article(line.article())), facts);
        detail.addClassName("rule-detail");
        return detail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
