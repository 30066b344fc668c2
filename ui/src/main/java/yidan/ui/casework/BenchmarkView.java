package yidan.ui.casework;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import yidan.casework.discretion.BenchmarkAct;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

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

    private final transient ActDesk desk;
    private final transient BenchmarkForms forms;
    private final transient Registers registers;
    private final transient Actor actor;
    private transient Id<DiscretionBenchmark> id;

    @Inject
    public BenchmarkView(ActDesk desk, BenchmarkForms forms, Registers registers, CurrentActor currentActor) {
        super("benchmarks.one");
        this.desk = desk;
        this.forms = forms;
        this.registers = registers;
        this.actor = currentActor.get();
        crumb(BenchmarksView.class, getTranslation("benchmarks.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("benchmark").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        DiscretionBenchmark one = registers
                .read(actor, register -> register.find(DiscretionBenchmark.class, id))
                .orElseThrow(NotFoundException::new);
        title(one.itemName());
        Span stage = new Span(getTranslation("stage.DiscretionBenchmark." + one.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("benchmark-stage");
        Div head = new Div(stage, new Span(one.document()));
        head.addClassName("badges");
        Facts facts = new Facts("benchmark-facts")
                .line("field.effectiveFrom", Days.text(one.effectiveFrom()))
                .line("benchmarks.until", one.effectiveUntil().map(Days::text).orElse(""))
                .line(
                        "benchmarks.published-on",
                        one.publishedOn().map(Days::text).orElse(""));
        one.grades()
                .forEach(grade -> facts.line(
                        "benchmarks.grade",
                        Texts.zh("discretion.grade", grade.name(), LikeCases.range(grade.low(), grade.high())) + "："
                                + String.join("、", grade.facts())));
        one.circumstances().forEach(listed -> facts.line("Circumstance." + listed.kind(), listed.words()));
        Div main = new Div(head, facts, new Timeline(registers, actor, id.value()));
        main.addClassNames("card", "stack", "case-facts");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        ActBar bar =
                desk.bar(BenchmarkAct.class, DiscretionBenchmark.class, id, one.version(), one.itemName(), this::draw);
        forms.tailor(bar, one);
        if (desk.mayEver(PublishBenchmark.class)) {
            dossier.add(bar);
        }
        body(dossier);
    }
}
