package yidan.ui.casework.rules;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.major.MajorCatalogueAct;
import yidan.casework.major.MajorCatalogues;
import yidan.casework.major.MajorMatter;
import yidan.casework.major.RewordMajorCatalogue;
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
import yidan.ui.shell.Texts;

/** One version of a body's catalogue of major decisions: its standards, when it was handed in and taken on file, its acts. */
@Route("majors/:catalogue([0-9a-f-]{36})")
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
@StyleSheet("context://styles/casework.css")
public class MajorView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient MajorCatalogues catalogues;
    private final transient Names names;
    private final transient Registers registers;
    private final transient Actor actor;
    private transient Id<MajorCatalogue> id;

    @Inject
    public MajorView(
            ActDesk desk, MajorCatalogues catalogues, Names names, Registers registers, CurrentActor currentActor) {
        super("majors.one");
        this.desk = desk;
        this.catalogues = catalogues;
        this.names = names;
        this.registers = registers;
        this.actor = currentActor.get();
        crumb(MajorsView.class, getTranslation("majors.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("catalogue").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        MajorCatalogue one = catalogues.find(actor, id).orElseThrow(NotFoundException::new);
        title(one.document());
        Div main = new Div(head(one), facts(one), new Timeline(registers, actor, id.value()));
        main.addClassNames("card", "stack", "case-facts");
        ActBar bar = desk.bar(
                        MajorCatalogueAct.class, MajorCatalogue.class, id, one.version(), one.document(), this::draw)
                .onlyThisStage()
                .with(
                        RewordMajorCatalogue.class,
                        form -> form.suggest("document", one.document())
                                .suggest("effectiveFrom", one.effectiveFrom())
                                .suggest(
                                        "matters",
                                        one.matters().stream()
                                                .map(MajorMatter::line)
                                                .collect(Collectors.joining("\n"))));
        Div dossier = new Div(main, bar);
        dossier.addClassName("dossier");
        body(dossier);
    }

    private Div head(MajorCatalogue one) {
        Span stage = new Span(getTranslation("stage.MajorCatalogue." + one.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("major-stage");
        Div head = new Div(
                stage,
                new Span(names.bodies(actor).getOrDefault(one.owner().value(), "")),
                new Article("linyi-14:1.4#9"));
        head.addClassName("badges");
        return head;
    }

    private Facts facts(MajorCatalogue one) {
        Facts facts = new Facts("major-facts")
                .line("majors.column.from", Days.text(one.effectiveFrom()))
                .line(
                        "majors.column.handed-in",
                        one.handedInOn().map(Days::text).orElse(""))
                .line("majors.column.on-file", one.onFileOn().map(Days::text).orElse(""))
                .line("majors.remarks", one.remarks().orElse(""));
        one.matters().forEach(matter -> facts.line("majors.matter", words(matter)));
        return facts;
    }

    /** A line as one reads it: category, level, field, amount. */
    static String words(MajorMatter matter) {
        return Texts.zh(
                "majors.matter.line",
                matter.category(),
                matter.level(),
                matter.field().isEmpty() ? Texts.zh("majors.every-field") : matter.field(),
                matter.amount() == null
                        ? Texts.zh("majors.every-amount")
                        : Texts.zh("majors.from-amount", matter.amount().toPlainString()));
    }
}
