package yidan.ui.casework.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.BenchmarkAct;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.discretion.RefineBenchmark;
import yidan.casework.discretion.RefinedBenchmark;
import yidan.casework.discretion.RefinementAct;
import yidan.casework.discretion.precedent.Precedents;
import yidan.casework.discretion.precedent.WithdrawPrecedent;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** One benchmark: its grades with their facts and ranges, its lists, its acts. */
@Route("benchmarks/:benchmark([0-9a-f-]{36})")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        },
        roles = {Role.HEAD, Role.TEAM_LEADER, Role.OFFICER, Role.LEGAL_REVIEWER, Role.COUNTY_ADMIN, Role.SUPERVISOR})
@StyleSheet("context://styles/casework.css")
public class BenchmarkView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final transient ActDesk desk;
    private final transient BenchmarkForms forms;
    private final transient Names names;
    private final transient Registers registers;
    private final transient Precedents precedents;
    private final transient Actor actor;
    private transient UUID id;

    @Inject
    public BenchmarkView(
            ActDesk desk,
            BenchmarkForms forms,
            Names names,
            Registers registers,
            Precedents precedents,
            CurrentActor currentActor) {
        super("benchmarks.one");
        this.desk = desk;
        this.forms = forms;
        this.names = names;
        this.registers = registers;
        this.precedents = precedents;
        this.actor = currentActor.get();
        crumb(BenchmarksView.class, getTranslation("benchmarks.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get("benchmark").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        Optional<? extends Benchmark> found =
                registers.read(actor, register -> register.find(DiscretionBenchmark.class, Id.of(id)));
        if (found.isEmpty()) {
            found = registers.read(actor, register -> register.find(RefinedBenchmark.class, Id.of(id)));
        }
        Benchmark one = found.orElseThrow(NotFoundException::new);
        title(one.itemName());
        Div main = new Div(head(one), facts(one), new Timeline(registers, actor, id));
        main.addClassNames("card", "stack", "case-facts");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        switch (one) {
            case DiscretionBenchmark county -> ofCounty(county, dossier);
            case RefinedBenchmark own -> ofBody(own, dossier);
            default -> throw new IllegalStateException(one.getClass().getName());
        }
        body(dossier);
    }

    private Div head(Benchmark one) {
        Span stage = new Span(getTranslation("stage." + one.getClass().getSimpleName() + "." + one.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("benchmark-stage");
        Div head = new Div(
                stage, new Span(names.bodies(actor).getOrDefault(one.owner().value(), "")), new Span(one.document()));
        head.addClassName("badges");
        return head;
    }

    private static Facts facts(Benchmark one) {
        Facts facts = new Facts("benchmark-facts")
                .line("field.effectiveFrom", Days.text(one.effectiveFrom()))
                .line("benchmarks.until", one.effectiveUntil().map(Days::text).orElse(""))
                .line(
                        "benchmarks.published-on",
                        one.publishedOn().map(Days::text).orElse(""));
        one.grades()
                .forEach(grade ->
                        facts.line("benchmarks.grade", GradeWords.of(grade) + "：" + String.join("、", grade.facts())));
        one.circumstances().forEach(listed -> facts.line("Circumstance." + listed.kind(), listed.words()));
        return facts;
    }

    private void ofCounty(DiscretionBenchmark one, Div dossier) {
        ActBar bar = desk.bar(
                BenchmarkAct.class, DiscretionBenchmark.class, Id.of(id), one.version(), one.itemName(), this::draw);
        forms.tailor(bar, one);
        if (desk.mayEver(PublishBenchmark.class)) {
            dossier.add(bar);
        }
        if (desk.mayEver(WithdrawPrecedent.class)) {
            dossier.add(new PrecedentCard(precedents.ofCounty(actor, one.item(), MOST), desk, this::draw));
        }
        if (desk.mayEver(RefineBenchmark.class) && one.stage().equals(Benchmark.PUBLISHED)) {
            Button refine = new Button(
                    getTranslation("act.RefineBenchmark"),
                    click -> forms.refining(one, done -> UI.getCurrent().navigate("benchmarks/" + done.dossier()))
                            .open());
            refine.setId("refine-benchmark");
            actions(refine);
        }
    }

    private void ofBody(RefinedBenchmark one, Div dossier) {
        dossier.getChildren()
                .findFirst()
                .ifPresent(main -> ((Div) main)
                        .addComponentAtIndex(
                                1,
                                new Div(
                                        new RouterLink(
                                                getTranslation("benchmarks.base"),
                                                BenchmarkView.class,
                                                new RouteParameters(
                                                        "benchmark", one.base().toString())),
                                        new Article("jiaocheng-2024-6b:2#3"))));
        ActBar bar = desk.bar(
                RefinementAct.class, RefinedBenchmark.class, Id.of(id), one.version(), one.itemName(), this::draw);
        forms.tailor(bar, one);
        if (one.owner().equals(actor.organisation())) {
            dossier.add(bar);
        }
    }
}
