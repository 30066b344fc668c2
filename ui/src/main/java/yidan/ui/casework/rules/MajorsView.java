package yidan.ui.casework.rules;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.major.MajorCatalogues;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.Names;
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

/** 重大行政执法决定法制审核目录清单：本机关编制、报备，县司法局备案。 */
@Route("majors")
@MayOpen(
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU},
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.LIAISON,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        })
@NavEntry(order = 315, titleKey = "majors.nav", icon = VaadinIcon.LIST_OL)
@StyleSheet("context://styles/casework.css")
public class MajorsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MajorCatalogues catalogues;
    private final transient Actor actor;
    private final transient Map<Integer, String> bodies;
    private final DataList<MajorCatalogue> list;

    @Inject
    public MajorsView(
            ActDesk desk,
            MajorCatalogues catalogues,
            Names names,
            CurrentActor currentActor,
            Exports exports,
            Clock clock) {
        super("majors.title");
        this.catalogues = catalogues;
        this.actor = currentActor.get();
        this.bodies = names.bodies(actor);
        Button enter = new Button(
                getTranslation("act.EnterMajorCatalogue"),
                click -> desk.opening(
                                EnterMajorCatalogue.class,
                                done -> UI.getCurrent().navigate("majors/" + done.dossier()))
                        .suggest("effectiveFrom", LocalDate.now(clock))
                        .open());
        enter.setId("enter-major-catalogue");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(desk.mayEver(EnterMajorCatalogue.class));
        actions(enter);
        boolean county = actor.audience() != Audience.MEMBER;
        list = new DataList<MajorCatalogue>("majors", Source.of(this::matching))
                .search("majors.search")
                .filter(
                        "stage",
                        "majors.column.stage",
                        Stream.of(MajorCatalogue.DRAFT, MajorCatalogue.HANDED_IN, MajorCatalogue.ON_FILE)
                                .filter(stage -> !county || !stage.equals(MajorCatalogue.DRAFT))
                                .map(stage -> new Option(stage, getTranslation("stage.MajorCatalogue." + stage)))
                                .toList())
                .column("body", this::body)
                .grow(1)
                .column("document", MajorCatalogue::document)
                .grow(2)
                .column("matters", MajorsView::matters)
                .grow(3)
                .column("from", MajorCatalogue::effectiveFrom)
                .width("130px")
                .column("handed-in", row -> row.handedInOn().orElse(null))
                .looks(row -> new Span(row.handedInOn().map(Days::text).orElse("")))
                .width("130px")
                .column("on-file", row -> row.onFileOn().orElse(null))
                .looks(row -> new Span(row.onFileOn().map(Days::text).orElse("")))
                .width("130px")
                .column("stage", row -> getTranslation("stage.MajorCatalogue." + row.stage()))
                .width("110px")
                .key(row -> row.uuid().toString())
                .page(row -> "majors/" + row.uuid())
                .emptyThen(county ? "majors.empty.county" : "majors.empty", enter)
                .export(exports, actor, getTranslation("majors.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private String body(MajorCatalogue row) {
        return bodies.getOrDefault(row.owner().value(), "");
    }

    private static String matters(MajorCatalogue row) {
        return row.matters().stream().map(MajorView::words).collect(Collectors.joining("\n"));
    }

    private List<MajorCatalogue> matching(Filter filter) {
        String text = filter.text().strip();
        String stage = filter.value("stage").orElse("");
        return catalogues.of(actor).stream()
                .filter(row -> stage.isEmpty() || row.stage().equals(stage))
                .filter(row -> (body(row) + row.document() + matters(row)).contains(text))
                .toList();
    }
}
