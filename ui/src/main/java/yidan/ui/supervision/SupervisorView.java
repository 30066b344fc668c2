package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActType;
import yidan.supervision.AppointmentAct;
import yidan.supervision.IssueLetter;
import yidan.supervision.Standing;
import yidan.supervision.SupervisorAppointment;
import yidan.supervision.Supervisors;
import yidan.supervision.TermOfOffice;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** One special supervisor's file: who he is, his terms, his letters, what was done. */
@Route("supervision/supervisors/:file")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
public class SupervisorView extends Page implements BeforeEnterObserver {

    static final String ID = "file";

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;
    private final transient Supervisors supervisors;
    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private transient Id<SupervisorAppointment> id;

    @Inject
    public SupervisorView(
            CurrentActor currentActor,
            Supervisors supervisors,
            Registers registers,
            ActDesk desk,
            ReasonGate gate,
            Clock clock) {
        super("dossier.SupervisorAppointment");
        this.currentActor = currentActor;
        this.supervisors = supervisors;
        this.registers = registers;
        this.desk = desk;
        this.gate = gate;
        this.clock = clock;
        crumb(SupervisorsView.class, getTranslation("supervisors.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get(ID).orElseThrow());
        show();
    }

    private void show() {
        clear();
        body(gate.around(
                SupervisorAppointment.class, id, getTranslation("kind.JUSTICE_BUREAU"), () -> dossier(load())));
    }

    private SupervisorAppointment load() {
        return registers.read(currentActor.get(), register -> {
            SupervisorAppointment file = register.load(SupervisorAppointment.class, id);
            file.terms();
            return file;
        });
    }

    private Component dossier(SupervisorAppointment file) {
        LocalDate today = LocalDate.now(clock);
        title(file.name());
        TabSheet tabs = new TabSheet();
        tabs.setId("supervisor-tabs");
        tabs.add(getTranslation("supervisor.tab.facts"), facts(file, today));
        tabs.add(getTranslation("supervisor.tab.letters"), letters(file));
        tabs.add(getTranslation("supervisor.tab.record"), new Timeline(registers, currentActor.get(), id.value()));
        tabs.addClassNames("card", "dossier-tabs");
        Div columns = new Div(tabs, side(file, today));
        columns.addClassName("dossier-columns");
        return new Div(head(file, today), columns);
    }

    private Component head(SupervisorAppointment file, LocalDate today) {
        Div head = new Div(Standings.badge(file.standing(today)));
        head.addClassName("dossier-line");
        if (file.standing(today) == Standing.IN_FORCE) {
            LocalDate last = file.lastDay().orElseThrow();
            head.add(
                    new Span(getTranslation("supervisor.until", Days.text(last), DaysLeft.words(today, last))),
                    new Article("linyi-14:3.8#5"));
        }
        if (file.stage().equals(SupervisorAppointment.PUBLICISED)) {
            head.add(
                    new Span(getTranslation(
                            "supervisor.publicised",
                            Days.text(file.publicisedUntil().orElseThrow()))),
                    new Article("linyi-14:3.8#4"));
        }
        return head;
    }

    private Component side(SupervisorAppointment file, LocalDate today) {
        Div side = new Div();
        side.addClassName("dossier-side");
        if (file.standing(today).opens() && desk.mayEver(IssueLetter.class)) {
            Button issue = new Button(
                    getTranslation("act.IssueLetter"), click -> letterForm(file).open());
            issue.setId("issue-letter");
            issue.addClassName("wide");
            issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            side.add(issue);
        }
        ActBar bar = desk.bar(
                AppointmentAct.class, SupervisorAppointment.class, id, file.version(), file.name(), this::show);
        // What belongs to other stages of the procedure would only be noise here.
        ActType.permittedBy(AppointmentAct.class).stream()
                .filter(act -> !act.mayBeDoneFrom(file.stage()))
                .forEach(act -> bar.hide(act.type()));
        side.add(bar);
        return side;
    }

    private ActForm letterForm(SupervisorAppointment file) {
        List<Choice<yidan.tenancy.OrganisationCode>> bodies =
                supervisors.supervisedBodies(currentActor.get()).entrySet().stream()
                        .map(body -> new Choice<>(body.getKey(), body.getValue()))
                        .toList();
        return desk.opening(IssueLetter.class, done -> show())
                .fix("supervisor", file.id())
                .several("reads", bodies);
    }

    private Component facts(SupervisorAppointment file, LocalDate today) {
        Facts facts = new Facts("supervisor-facts")
                .line("act.ProposeSupervisor.name", file.name())
                .line("act.ProposeSupervisor.account", file.account())
                .line("act.ProposeSupervisor.bornOn", Days.text(file.bornOn()))
                .line("act.ProposeSupervisor.walkOfLife", getTranslation("WalkOfLife." + file.walkOfLife()))
                .line("act.ProposeSupervisor.route", getTranslation("Route." + file.route()))
                .line("act.ProposeSupervisor.workplace", file.workplace())
                .line("act.ProposeSupervisor.knowledge", file.knowledge())
                .line("act.ProposeSupervisor.ageReason", file.ageReason().orElse(""))
                .line("act.ProposeSupervisor.namesakeNote", file.namesakeNote().orElse(""));
        file.publicisedOn()
                .ifPresent(day -> facts.line(
                        "supervisor.publicity",
                        getTranslation(
                                "supervisor.from-to",
                                Days.text(day),
                                Days.text(file.publicisedUntil().orElseThrow()))));
        facts.line("act.RecordObjection.objection", file.objection().orElse(""))
                .line("act.SettleObjection.finding", file.objectionFinding().orElse(""))
                .line(
                        "act.AppointSupervisor.undertakingOn",
                        Days.text(file.undertakingOn().orElse(null)));
        for (TermOfOffice term : file.terms()) {
            facts.line(
                    "supervisor.term",
                    getTranslation(
                            "supervisor.term.line",
                            term.number(),
                            Days.text(term.from()),
                            Days.text(term.to()),
                            term.certificate()));
        }
        facts.line("supervisor.ended", Days.text(file.endedOn().orElse(null)))
                .line(
                        "act.DismissSupervisor.ground",
                        file.ground()
                                .map(ground -> getTranslation("DismissalGround." + ground))
                                .orElse(""))
                .line("act.DismissSupervisor.reason", file.endReason().orElse(""))
                .line(
                        "act.ConfirmReturn.returnedOn",
                        Days.text(file.returnedOn().orElse(null)));
        return new Section(facts);
    }

    private Component letters(SupervisorAppointment file) {
        Actor actor = currentActor.get();
        List<Supervisors.LetterRow> rows = supervisors.lettersOf(actor, file.uuid());
        if (rows.isEmpty()) {
            return new Section(new H2(getTranslation("letters.nothing")));
        }
        return LettersView.table(rows);
    }
}
