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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import yidan.casework.CaseRow;
import yidan.casework.CaseStages;
import yidan.casework.Cases;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.ArrearsAct;
import yidan.casework.crime.CrimeAct;
import yidan.casework.decision.DecisionAct;
import yidan.casework.discretion.DiscretionAct;
import yidan.casework.execution.substitution.SubstitutionAct;
import yidan.casework.handover.HandOverAct;
import yidan.casework.investigation.InvestigationAct;
import yidan.casework.notice.NoticeAct;
import yidan.casework.officers.Privacy;
import yidan.casework.opening.OpeningAct;
import yidan.casework.paper.PaperAct;
import yidan.casework.performance.PerformanceAct;
import yidan.casework.preservation.GatheringAct;
import yidan.casework.recording.FilmingAct;
import yidan.casework.review.CaseReviewAct;
import yidan.casework.seizure.AskingAct;
import yidan.casework.seizure.setoff.SurplusAct;
import yidan.casework.service.ServiceAct;
import yidan.casework.turn.Turns;
import yidan.casework.voucher.VoucherAct;
import yidan.document.DocumentRow;
import yidan.evidence.Evidence;
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
import yidan.ui.shell.RefusalText;
import yidan.ui.supervision.ReasonGate;

/** One case: where it is, what is due, what can be done now, what is known. */
@Route("cases/:case([0-9a-f-]{36})")
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
@StyleSheet("context://styles/casework.css")
public class CaseView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<Class<?>> CHAPTERS = List.of(
            OpeningAct.class,
            InvestigationAct.class,
            GatheringAct.class,
            AskingAct.class,
            FilmingAct.class,
            DiscretionAct.class,
            NoticeAct.class,
            CaseReviewAct.class,
            DecisionAct.class,
            CrimeAct.class,
            PerformanceAct.class,
            ArrearsAct.class,
            SurplusAct.class,
            HandOverAct.class,
            SubstitutionAct.class,
            PaperAct.class,
            ServiceAct.class,
            VoucherAct.class);

    /** Before the decision there is nothing to file. */
    private static final Set<String> EARLY = Set.of(
            CaseStages.PROPOSED,
            CaseStages.REFUSED,
            CaseStages.INVESTIGATING,
            CaseStages.INVESTIGATED,
            CaseStages.NOTIFIED);

    private final transient Actor actor;
    private final transient Cases cases;
    private final transient Turns turns;
    private final transient ActDesk desk;
    private final transient CaseForms forms;
    private final transient MeansForms means;
    private final transient Names names;
    private final transient DocumentDesk documents;
    private final transient CaseFileDesk caseFiles;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private transient Id<EnforcementCase> id;
    /** Where one was stays open when the page is drawn again after an act. */
    private int tab;

    @Inject
    public CaseView(
            CurrentActor currentActor,
            Cases cases,
            Turns turns,
            ActDesk desk,
            CaseForms forms,
            MeansForms means,
            Names names,
            DocumentDesk documents,
            CaseFileDesk caseFiles,
            Registers registers,
            ReasonGate gate,
            Clock clock) {
        super("cases.one");
        this.actor = currentActor.get();
        this.cases = cases;
        this.turns = turns;
        this.desk = desk;
        this.forms = forms;
        this.means = means;
        this.names = names;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.registers = registers;
        this.gate = gate;
        this.clock = clock;
        crumb(CasesView.class, getTranslation("cases.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("case").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        CaseRow row = cases.row(actor, id).orElseThrow(NotFoundException::new);
        title(name(row));
        String owner = names.bodies(actor).getOrDefault(row.tenant(), "");
        body(gate.around(EnforcementCase.class, id, owner, this::dossier));
    }

    private String name(CaseRow row) {
        String number = row.number() == null ? getTranslation("cases.no-number") : row.number();
        return getTranslation("cases.name", number, row.cause());
    }

    private Component dossier() {
        EnforcementCase shown = cases.load(actor, id);
        Privacy privacy = new Privacy(shown, actor, shown.party().people());
        TabSheet tabs = new TabSheet();
        tabs.setId("case-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("cases.tab.facts"), new CaseFacts(shown, actor));
        List<Evidence> evidence = registers.read(actor, register -> Evidence.of(register, id.value()));
        List<Attachment> files = registers.read(actor, register -> Attachment.of(register, id.value()));
        UnaryOperator<String> nameOf = names.ofAccounts(actor, shown.owner());
        tabs.add(
                getTranslation("cases.tab.evidence", evidence.size()),
                new EvidenceTable(shown, actor, evidence, files, nameOf));
        List<DocumentRow> papers = documents.of(id.value());
        Div documented = new Div(
                new DocumentTable(documents, papers, this::draw),
                signedByHand(shown, papers, files),
                new VoucherList(registers, shown, actor, papers, files, privacy, nameOf));
        documented.addClassName("stack");
        tabs.add(getTranslation("cases.tab.documents", papers.size()), documented);
        if (!EARLY.contains(shown.stage())) {
            tabs.add(getTranslation("cases.tab.file"), new CaseFilePanel(caseFiles, shown, this::draw));
        }
        Measures measures = new Measures(registers, actor, desk, means, shown, LocalDate.now(clock), this::draw);
        tabs.add(getTranslation("cases.tab.measures", measures.count()), measures);
        tabs.add(getTranslation("cases.tab.deadlines"), new DeadlineTable(registers, actor, shown, clock.instant()));
        List<UUID> recorded = registers.read(actor, register -> CaseParts.withPapersAndThings(register, shown));
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, recorded));
        tabs.setSelectedIndex(Math.min(tab, tabs.getTabCount() - 1));
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        Optional<Turns.Turn> turn = turns.of(actor, shown);
        Div main = new Div(head(shown, turn), tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        if (actor.audience() != Audience.SUPERVISOR) {
            dossier.add(bar(shown, turn, privacy));
        }
        return dossier;
    }

    private ActBar bar(EnforcementCase shown, Optional<Turns.Turn> turn, Privacy privacy) {
        String about =
                shown.number().orElse("") + " " + privacy.text(shown.conduct().cause());
        ActBar bar = desk.bar(CHAPTERS, EnforcementCase.class, id, shown.version(), about.strip(), this::draw)
                .onlyThisStage();
        forms.tailor(bar, shown);
        means.tailor(bar, shown);
        bar.beforehand(act -> turns.beforehand(actor, act, shown));
        turn.ifPresent(next -> lead(bar, next));
        if (shown.stage().equals(CaseStages.CLOSED)) {
            caseFiles.lead(bar, shown, this::draw);
        }
        return bar;
    }

    private static void lead(ActBar bar, Turns.Turn turn) {
        if (turn.isOnCase()) {
            bar.next(turn.act().type());
        } else {
            bar.second();
        }
    }

    private Component head(EnforcementCase shown, Optional<Turns.Turn> turn) {
        Span stage = new Span(getTranslation("stage.EnforcementCase." + shown.stage()));
        stage.addClassNames("badge", "info");
        stage.setId("case-stage");
        Span procedure = new Span(getTranslation("Procedure." + shown.procedure()));
        procedure.addClassName("muted");
        Div badges = new Div(stage, procedure, new Span(shown.conduct().itemName()));
        badges.addClassName("badges");
        Div head = new Div(badges, new CaseSteps(shown).line());
        head.addClassName("dossier-head");
        turn.ifPresent(next -> head.add(line(next, shown)));
        if (caseFiles.isAwaited(shown)) {
            head.add(line(getTranslation("turn.next", handlers(shown), getTranslation("act.CompileFile"))));
        }
        DeadlineTable.next(registers, actor, shown, clock.instant()).ifPresent(head::add);
        CaseFilePanel.reading(caseFiles, shown).ifPresent(head::add);
        return head;
    }

    /** Whose turn it is, to do what, and what still stands in the way. */
    private Component line(Turns.Turn turn, EnforcementCase shown) {
        String who = turn.handlers()
                ? handlers(shown)
                : turn.act().by().stream()
                        .flatMap(by -> Arrays.stream(by.value()))
                        .distinct()
                        .map(role -> getTranslation("role." + role))
                        .collect(Collectors.joining("、"));
        String next = getTranslation(
                "turn.next", who, getTranslation("act." + turn.act().name()));
        return line(turn.obstacle()
                .map(why ->
                        getTranslation("turn.not-yet", next, RefusalText.of(why).what()))
                .orElse(next));
    }

    private static Component line(String words) {
        Span line = new Span(words);
        line.setId("case-turn");
        return line;
    }

    private String handlers(EnforcementCase shown) {
        return getTranslation(
                "turn.handlers",
                shown.team().lead().name(),
                shown.team().assistant().name());
    }

    /** The papers that somebody signed by hand, as they were brought to the records of the case. */
    private FileStrip signedByHand(EnforcementCase of, List<DocumentRow> papers, List<Attachment> files) {
        Set<UUID> records = papers.stream().map(DocumentRow::id).collect(Collectors.toSet());
        FileStrip strip = new FileStrip(
                of,
                actor,
                files.stream().filter(file -> records.contains(file.pieceId())).toList());
        strip.setId("signed-by-hand");
        return strip;
    }
}
