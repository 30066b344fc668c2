package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActType;
import yidan.supervision.AppointmentAct;
import yidan.supervision.Standing;
import yidan.supervision.SupervisorAppointment;
import yidan.supervision.Supervisors;
import yidan.supervision.TermOfOffice;
import yidan.supervision.letter.IssueLetter;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;

/** One special supervisor's file: who he is, his terms, his letters, what was done. */
@Route("supervision/supervisors/:file")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
public class SupervisorView extends SupervisionFile<SupervisorAppointment> {

    static final String ID = "file";

    private static final long serialVersionUID = 1L;

    private final transient Supervisors supervisors;
    private final transient ActDesk desk;

    @Inject
    public SupervisorView(
            CurrentActor currentActor,
            Supervisors supervisors,
            Registers registers,
            ActDesk desk,
            ReasonGate gate,
            Clock clock) {
        super(SupervisorAppointment.class, AppointmentAct.class, ID, currentActor, registers, desk, gate, clock);
        this.supervisors = supervisors;
        this.desk = desk;
        crumb(SupervisorsView.class, getTranslation("supervisors.title"));
    }

    @Override
    void loadParts(SupervisorAppointment file) {
        file.terms();
    }

    @Override
    String name(SupervisorAppointment file) {
        return file.name();
    }

    @Override
    Standing standing(SupervisorAppointment file, LocalDate today) {
        return file.standing(today);
    }

    @Override
    LocalDate lastDay(SupervisorAppointment file) {
        return file.lastDay().orElseThrow();
    }

    @Override
    String article() {
        return "linyi-14:3.8#5";
    }

    @Override
    void complete(SupervisorAppointment file, LocalDate today, Div head, TabSheet tabs, Div side) {
        if (file.stage().equals(SupervisorAppointment.PUBLICISED)) {
            head.add(
                    new Span(getTranslation(
                            "supervisor.publicised",
                            Days.text(file.publicisedUntil().orElseThrow()))),
                    new Article("linyi-14:3.8#4"));
        }
        tabs.add(getTranslation("supervisor.tab.letters"), letters(file));
        if (file.standing(today).opens() && desk.mayEver(IssueLetter.class)) {
            Button issue = new Button(
                    getTranslation("act.IssueLetter"), click -> letterForm(file).open());
            issue.setId("issue-letter");
            issue.addClassName("wide");
            issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            side.add(issue);
        }
    }

    /** What belongs to other stages of the procedure would only be noise here. */
    @Override
    void trim(SupervisorAppointment file, LocalDate today, ActBar bar) {
        if (file.standing(today).opens()) {
            bar.second();
        }
        ActType.permittedBy(AppointmentAct.class).stream()
                .filter(act -> !act.mayBeDoneFrom(file.stage()))
                .forEach(act -> bar.hide(act.type()));
    }

    private ActForm letterForm(SupervisorAppointment file) {
        List<Choice<OrganisationCode>> bodies = supervisors.supervisedBodies(actor()).entrySet().stream()
                .map(body -> new Choice<>(body.getKey(), body.getValue()))
                .toList();
        return desk.opening(IssueLetter.class, done -> show())
                .fix("supervisor", file.id())
                .several("reads", bodies);
    }

    @Override
    Component facts(SupervisorAppointment file) {
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
        List<Supervisors.LetterRow> rows = supervisors.lettersOf(actor(), file.uuid());
        if (rows.isEmpty()) {
            return new Section(new H2(getTranslation("letters.nothing")));
        }
        return LettersView.table(rows);
    }
}
