package yidan.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.admin.staff.Roll;
import yidan.itemlist.township.ListDuties;
import yidan.itemlist.township.ListState;
import yidan.people.onboarding.Onboarding;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 机关：本县使用本平台的机关、人员数和清单状态。 */
@StyleSheet("context://styles/admin.css")
@Route("admin/organisations")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
@NavEntry(order = 900, titleKey = "organisations.title", icon = VaadinIcon.OFFICE)
public class OrganisationsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAGES =
            List.of(Organisation.PREPARED, Organisation.ACTIVE, Organisation.SUSPENDED, Organisation.CLOSING);

    private final transient Roll roll;
    private final transient ListDuties duties;
    private final transient Actor actor;
    private final LocalDate today;
    private final DataList<Roll.Line> list;
    private transient Map<Integer, ListState> lists = Map.of();
    private transient Map<Integer, Onboarding> onboardings = Map.of();

    @Inject
    public OrganisationsView(Roll roll, ListDuties duties, CurrentActor currentActor, Exports exports, Clock clock) {
        super("organisations.title");
        this.roll = roll;
        this.duties = duties;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        Button begin = new Button(
                getTranslation("act.BeginOnboarding"),
                VaadinIcon.PLUS.create(),
                click -> getUI().ifPresent(ui -> ui.navigate("admin/onboarding")));
        begin.setId("begin-onboarding");
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(begin);
        list = new DataList<>("organisations", Source.of(this::matching))
                .search("organisations.search")
                .filter(
                        "kind",
                        "organisations.column.kind",
                        Arrays.stream(OrganisationKind.values())
                                .map(kind -> new Option(kind.name(), Texts.zh("kind." + kind)))
                                .toList())
                .filter(
                        "stage",
                        "organisations.column.stage",
                        STAGES.stream()
                                .map(stage -> new Option(stage, Texts.zh("stage.Organisation." + stage)))
                                .toList())
                .column("name", Roll.Line::name)
                .grow(3)
                .column("code", Roll.Line::code)
                .width("110px")
                .column("kind", line -> Texts.zh("kind." + line.kind()))
                .grow(2)
                .column("stage", line -> Texts.zh("stage.Organisation." + line.stage()))
                .looks(line -> Badges.of("stage.Organisation." + line.stage()))
                .width("120px")
                .column("people", line -> getTranslation("organisations.people", line.people(), line.certificates()))
                .grow(2)
                .column("list", this::listState)
                .grow(2)
                .key(line -> Integer.toString(line.code()))
                .page(this::route)
                .emptyThen("organisations.empty", begin)
                .export(exports, actor, getTranslation("organisations.title"));
        body(list, new CertificateShelf(roll.erased(actor)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lists = duties.overview(actor, today).stream()
                .collect(Collectors.toMap(ListState::township, Function.identity()));
        onboardings = roll.onboardings(actor);
        list.restore(event.getLocation());
    }

    private List<Roll.Line> matching(Filter filter) {
        return roll.organisations(actor).stream()
                .filter(line -> filter.text().isEmpty()
                        || (line.name() + line.code()).contains(filter.text().strip()))
                .filter(line ->
                        filter.value("kind").map(line.kind().name()::equals).orElse(true))
                .filter(line -> filter.value("stage").map(line.stage()::equals).orElse(true))
                .toList();
    }

    private String listState(Roll.Line line) {
        ListState state = lists.get(line.code());
        if (line.kind() != OrganisationKind.TOWNSHIP || state == null) {
            return "";
        }
        String now = state.ordinal() == null
                ? getTranslation("organisations.list.none")
                : getTranslation("organisations.list.in-force", state.items());
        return state.preparing() == null ? now : now + " · " + getTranslation("stage.ListVersion." + state.preparing());
    }

    private String route(Roll.Line line) {
        Onboarding open = onboardings.get(line.code());
        return open == null ? "admin/organisation/" + line.code() : "admin/onboarding/" + open.uuid();
    }
}
