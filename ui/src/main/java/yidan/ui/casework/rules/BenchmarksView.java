package yidan.ui.casework.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.Grade;
import yidan.casework.discretion.RefineBenchmark;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 裁量权基准：全县公开，县司法局录入、公布；各乡镇、部门在其幅度以内细化。 */
@Route("benchmarks")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        },
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.OFFICER, Role.LEGAL_REVIEWER, Role.COUNTY_ADMIN, Role.SUPERVISOR})
@NavEntry(order = 330, titleKey = "benchmarks.title", icon = VaadinIcon.SCALE)
@StyleSheet("context://styles/casework.css")
public class BenchmarksView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final DataList<BenchmarkRow> list;

    @Inject
    public BenchmarksView(
            ActDesk desk,
            BenchmarkForms forms,
            Names names,
            Registers registers,
            CurrentActor currentActor,
            Exports exports) {
        super("benchmarks.title");
        Actor actor = currentActor.get();
        Button enter = new Button(
                getTranslation("act.EnterBenchmark"),
                click -> forms.entering(done -> UI.getCurrent().navigate("benchmarks/" + done.dossier()))
                        .open());
        enter.setId("enter-benchmark");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(desk.mayEver(EnterBenchmark.class));
        Button bring = new Button(
                getTranslation("benchmarks.import"), click -> UI.getCurrent().navigate(BenchmarkImportView.class));
        bring.setId("import-benchmarks");
        bring.setVisible(desk.mayEver(EnterBenchmark.class));
        Button refine = new Button(
                getTranslation("act.RefineBenchmark"),
                click -> forms.refining(done -> UI.getCurrent().navigate("benchmarks/" + done.dossier()))
                        .open());
        refine.setId("refine-benchmark");
        refine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        refine.setVisible(desk.mayEver(RefineBenchmark.class));
        actions(enter, bring, refine);
        Map<Integer, String> bodies = names.bodies(actor);
        list = new DataList<>(
                        "benchmarks",
                        Source.of(filter ->
                                registers.read(actor, register -> BenchmarkRow.all(register, bodies)).stream()
                                        .filter(row -> row.isAskedFor(filter))
                                        .toList()))
                .search("benchmarks.search")
                .filter(
                        "stage",
                        "benchmarks.column.stage",
                        Stream.of(Benchmark.DRAFT, Benchmark.PUBLISHED, Benchmark.REPLACED)
                                .map(stage -> new Option(stage, getTranslation("stage.DiscretionBenchmark." + stage)))
                                .toList())
                .filter("issuer", "benchmarks.column.issuer", Option.of(bodies))
                .column("item", row -> row.benchmark().itemName())
                .grow(3)
                .column("issuer", BenchmarkRow::issuer)
                .width("160px")
                .column("document", row -> row.benchmark().document())
                .grow(2)
                .column(
                        "grades",
                        row -> row.benchmark().grades().stream()
                                .map(Grade::name)
                                .collect(Collectors.joining("、")))
                .grow(1)
                .column("from", row -> row.benchmark().effectiveFrom())
                .width("130px")
                .column("stage", row -> getTranslation(row.stageKey()))
                .width("130px")
                .key(row -> row.benchmark().uuid().toString())
                .page(BenchmarkRow::path)
                .emptyThen("benchmarks.empty", enter)
                .export(exports, actor, getTranslation("benchmarks.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
