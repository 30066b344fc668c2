package yidan.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.officers.Privacy;
import yidan.document.DocumentRow;
import yidan.files.Attachment;
import yidan.inspection.Inspection;
import yidan.inspection.InspectionAct;
import yidan.inspection.InspectionRow;
import yidan.inspection.Inspections;
import yidan.inspection.filming.InspectionFilmingAct;
import yidan.inspection.turn.InspectionTurn;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.casefile.CaseFileDesk;
import yidan.ui.casefile.CaseFilePanel;
import yidan.ui.casework.DeadlineTable;
import yidan.ui.document.DocumentDesk;
import yidan.ui.document.DocumentTable;
import yidan.ui.files.FileStrip;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.supervision.ReasonGate;

/** One inspection: what was seen, what was ordered, whether it was corrected, what may be done now. */
@Route("inspections/:inspection([0-9a-f-]{36})")
@MayOpen(
        roles = {
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.ARCHIVIST,
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
@StyleSheet("context://styles/casework.css")
public class InspectionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Inspections inspections;
    private final transient InspectionForms forms;
    private final transient ActDesk desk;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Actor actor;
    private final transient DocumentDesk documents;
    private final transient InspectionRecordings recordings;
    private final transient CaseFileDesk caseFiles;
    private final transient Clock clock;
    private transient Id<Inspection> id;
    private int tab;

    @Inject
    public InspectionView(
            Inspections inspections,
            InspectionForms forms,
            ActDesk desk,
            Registers registers,
            ReasonGate gate,
            CurrentActor currentActor,
            DocumentDesk documents,
            InspectionRecordings recordings,
            CaseFileDesk caseFiles,
            Clock clock) {
        super("inspections.one");
        this.inspections = inspections;
        this.forms = forms;
        this.desk = desk;
        this.registers = registers;
        this.gate = gate;
        this.documents = documents;
        this.recordings = recordings;
        this.caseFiles = caseFiles;
        this.clock = clock;
        this.actor = currentActor.get();
        crumb(InspectionsView.class, getTranslation("inspections.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("inspection").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        InspectionRow row = inspections.row(actor, id).orElseThrow(NotFoundException::new);
        title(row.target());
        body(gate.around(Inspection.class, id, "", this::dossier));
    }

    private Component turn(Inspection one, Class<? extends Act> next) {
        Span turn = new Span(getTranslation(
                "turn.next",
                getTranslation(
                        "turn.handlers",
                        one.team().lead().name(),
                        one.team().assistant().name()),
                getTranslation("act." + ActType.of(next).name())));
        turn.setId("inspection-turn");
        return turn;
    }

    private Component dossier() {
        Inspection one = inspections.load(actor, id);
        Privacy privacy = new Privacy(one, actor, one.target().people());
        List<Attachment> photos = registers.read(actor, register -> Attachment.of(register, id.value()));
        Span stage = new Span(getTranslation("stage.Inspection." + one.stage()));
        stage.addClassNames("badge", one.stage().equals(Inspection.OVERDUE) ? "overdue" : "info");
        stage.setId("inspection-stage");
        Div head = new Div(stage, new Span(one.itemName()));
        head.addClassName("badges");
        CaseFilePanel.reading(caseFiles, one).ifPresent(head::add);
        Optional<Class<? extends Act>> next = one.isArchived() ? Optional.empty() : InspectionTurn.of(one);
        next.ifPresent(act -> head.add(turn(one, act)));
        DeadlineTable.next(registers, actor, one, clock.instant()).ifPresent(head::add);
        TabSheet tabs = new TabSheet();
        tabs.setId("inspection-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(
                getTranslation("inspections.tab.facts"),
                new InspectionFacts(one, privacy, new FileStrip(one, actor, photos)));
        List<DocumentRow> papers = documents.of(id.value());
        tabs.add(
                getTranslation("cases.tab.documents", papers.size()), new DocumentTable(documents, papers, this::draw));
        tabs.add(getTranslation("enforcements.tab.recordings"), recordings.of(one, actor, privacy, this::draw));
        tabs.add(getTranslation("cases.tab.file"), new CaseFilePanel(caseFiles, one, this::draw));
        tabs.add(getTranslation("cases.tab.deadlines"), new DeadlineTable(registers, actor, one, clock.instant()));
        tabs.add(getTranslation("inspections.tab.record"), new Timeline(registers, actor, id.value()));
        tabs.setSelectedIndex(Math.min(tab, tabs.getTabCount() - 1));
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        Div main = new Div(head, tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        // What lies in the archive changes no more: it is read through its file.
        if (actor.audience() != Audience.SUPERVISOR && !one.isArchived()) {
            ActBar bar = desk.bar(
                            List.of(InspectionAct.class, InspectionFilmingAct.class),
                            Inspection.class,
                            id,
                            one.version(),
                            privacy.text(one.target().name()),
                            this::draw)
                    .onlyThisStage();
            forms.tailor(bar, one);
            next.ifPresent(bar::next);
            if (caseFiles.isAwaited(one)) {
                caseFiles.lead(bar, one, this::draw);
            }
            dossier.add(bar);
        }
        return dossier;
    }
}
