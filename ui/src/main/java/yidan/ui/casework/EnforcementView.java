package yidan.ui.casework;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementAct;
import yidan.casework.execution.EnforcementKind;
import yidan.casework.execution.EnforcementRow;
import yidan.casework.execution.Enforcements;
import yidan.casework.execution.NoteSuperiorApproval;
import yidan.casework.execution.atonce.AtOnceAct;
import yidan.casework.execution.correction.CorrectionAct;
import yidan.casework.execution.crime.SuspicionAct;
import yidan.casework.execution.halt.HaltAct;
import yidan.casework.execution.remedy.RemedyAct;
import yidan.casework.execution.removal.RemovalAct;
import yidan.casework.execution.review.ExecutionReviewAct;
import yidan.casework.execution.service.FailedServiceAct;
import yidan.casework.execution.substitution.SubstitutionDecisionAct;
import yidan.casework.execution.succession.SuccessionAct;
import yidan.casework.handover.MeasureDisclosure;
import yidan.casework.officers.Privacy;
import yidan.casework.recording.Recording;
import yidan.casework.recording.RecordingAct;
import yidan.document.DocumentRow;
import yidan.files.Attachment;
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
import yidan.ui.casework.voucher.VoucherList;
import yidan.ui.document.DocumentDesk;
import yidan.ui.document.DocumentTable;
import yidan.ui.files.FileStrip;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.supervision.ReasonGate;

/** One execution: what is ordered, demanded, decided, announced, done; its recordings; what can be done now. */
@Route("enforcements/:enforcement([0-9a-f-]{36})")
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
public class EnforcementView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Enforcements enforcements;
    private final transient ActDesk desk;
    private final transient MeansForms forms;
    private final transient Names names;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient DocumentDesk documents;
    private final transient CaseFileDesk caseFiles;
    private final transient Clock clock;
    private transient Id<Enforcement> id;
    private int tab;

    @Inject
    public EnforcementView(
            CurrentActor currentActor,
            Enforcements enforcements,
            ActDesk desk,
            MeansForms forms,
            Names names,
            Registers registers,
            ReasonGate gate,
            DocumentDesk documents,
            CaseFileDesk caseFiles,
            Clock clock) {
        super("enforcements.one");
        this.actor = currentActor.get();
        this.enforcements = enforcements;
        this.desk = desk;
        this.forms = forms;
        this.names = names;
        this.registers = registers;
        this.gate = gate;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.clock = clock;
        crumb(EnforcementsView.class, getTranslation("enforcements.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("enforcement").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        EnforcementRow row = enforcements.row(actor, id).orElseThrow(NotFoundException::new);
        title(getTranslation("EnforcementKind." + row.kind()) + "　" + row.partyName());
        body(gate.around(Enforcement.class, id, names.bodies(actor).getOrDefault(row.tenant(), ""), this::dossier));
    }

    private Component dossier() {
        Enforcement shown = enforcements.load(actor, id);
        Privacy privacy = new Privacy(shown, actor, shown.party().people());
        Span stage = new Span(getTranslation("stage.Enforcement." + shown.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("enforcement-stage");
        Div badges = new Div(stage, new Span(shown.itemName()));
        badges.addClassName("badges");
        registers
                .read(actor, register -> MeasureDisclosure.of(register, id.value()))
                .forEach(one -> badges.add(Measures.published(one)));
        TabSheet tabs = new TabSheet();
        tabs.setId("enforcement-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("cases.tab.facts"), new EnforcementFacts(shown, privacy));
        List<DocumentRow> papers = documents.of(id.value());
        List<Attachment> files = registers.read(actor, register -> Attachment.of(register, id.value()));
        Div documented = new Div(
                new DocumentTable(documents, papers, this::draw),
                new VoucherList(
                        registers, shown, actor, papers, files, privacy, names.ofAccounts(actor, shown.owner())));
        documented.addClassName("stack");
        tabs.add(getTranslation("cases.tab.documents", papers.size()), documented);
        tabs.add(getTranslation("enforcements.tab.recordings"), recordings(shown, files, privacy));
        tabs.add(getTranslation("cases.tab.file"), new CaseFilePanel(caseFiles, shown, this::draw));
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, id.value()));
        tabs.setSelectedIndex(Math.min(tab, tabs.getTabCount() - 1));
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        Div main = new Div(badges);
        DeadlineTable.next(registers, actor, shown, clock.instant()).ifPresent(main::add);
        CaseFilePanel.reading(caseFiles, shown).ifPresent(main::add);
        main.add(tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        // What lies in the archive changes no more: it is read through its file.
        if (actor.audience() != Audience.SUPERVISOR && !shown.isArchived()) {
            ActBar bar = desk.bar(
                            List.of(
                                    EnforcementAct.class,
                                    RemovalAct.class,
                                    AtOnceAct.class,
                                    ExecutionReviewAct.class,
                                    SubstitutionDecisionAct.class,
                                    HaltAct.class,
                                    RemedyAct.class,
                                    CorrectionAct.class,
                                    FailedServiceAct.class,
                                    SuccessionAct.class,
                                    SuspicionAct.class),
                            Enforcement.class,
                            id,
                            shown.version(),
                            privacy.text(shown.party().name()),
                            this::draw)
                    .onlyThisStage();
            forms.tailorExecution(bar, shown);
            if (shown.kind() != EnforcementKind.FLOOD_CONTROL) {
                bar.hide(NoteSuperiorApproval.class);
            }
            if (caseFiles.isAwaited(shown)) {
                caseFiles.lead(bar, shown, this::draw);
            }
            dossier.add(bar);
        }
        return dossier;
    }

    private Component recordings(Enforcement of, List<Attachment> files, Privacy privacy) {
        List<Recording> filmed = registers.read(actor, register -> Recording.ofEnforcement(register, id.value()));
        Set<UUID> elsewhere = filmed.stream().map(Recording::uuid).collect(Collectors.toSet());
        elsewhere.addAll(registers.read(actor, register -> VoucherList.shown(register, id.value())));
        // Its own pictures; what shows how its papers were served stands beside those.
        Div list = new Div(new FileStrip(
                of,
                actor,
                files.stream()
                        .filter(file -> !elsewhere.contains(file.pieceId()))
                        .toList()));
        list.addClassName("stack");
        filmed.forEach(one -> {
            Div card = Measures.recording(one, privacy);
            card.add(new FileStrip(of, actor, filesOf(files, one.uuid())));
            ActBar bar = desk.bar(
                    RecordingAct.class,
                    Recording.class,
                    Id.of(one.uuid()),
                    one.version(),
                    privacy.text(of.party().name()),
                    this::draw);
            bar.setId("measure-bar-" + one.uuid());
            forms.tailorRecording(bar);
            if (actor.audience() != Audience.SUPERVISOR && !bar.isSilent()) {
                card.add(bar);
            }
            list.add(card);
        });
        return list;
    }

    private static List<Attachment> filesOf(List<Attachment> files, UUID piece) {
        return files.stream().filter(file -> file.pieceId().equals(piece)).toList();
    }
}
