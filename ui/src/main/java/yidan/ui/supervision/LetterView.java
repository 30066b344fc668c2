package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import yidan.supervision.IntroductionLetter;
import yidan.supervision.LetterAct;
import yidan.supervision.Standing;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.LetterRow;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/** One letter of introduction. */
@Route("supervision/letters/:letter")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
public class LetterView extends Page implements BeforeEnterObserver {

    static final String ID = "letter";

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;
    private final transient Supervisors supervisors;
    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private transient Id<IntroductionLetter> id;

    @Inject
    public LetterView(
            CurrentActor currentActor,
            Supervisors supervisors,
            Registers registers,
            ActDesk desk,
            ReasonGate gate,
            Clock clock) {
        super("dossier.IntroductionLetter");
        this.currentActor = currentActor;
        this.supervisors = supervisors;
        this.registers = registers;
        this.desk = desk;
        this.gate = gate;
        this.clock = clock;
        crumb(LettersView.class, getTranslation("letters.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get(ID).orElseThrow());
        show();
    }

    private void show() {
        clear();
        body(gate.around(IntroductionLetter.class, id, getTranslation("kind.JUSTICE_BUREAU"), this::dossier));
    }

    private Component dossier() {
        IntroductionLetter letter =
                registers.read(currentActor.get(), register -> register.load(IntroductionLetter.class, id));
        LocalDate today = LocalDate.now(clock);
        title(getTranslation("letter.title", letter.number()));
        Div head = new Div(Standings.badge(letter.standing(today)));
        head.addClassName("dossier-line");
        if (letter.standing(today) == Standing.IN_FORCE) {
            head.add(
                    new Span(getTranslation(
                            "supervisor.until", Days.text(letter.to()), DaysLeft.words(today, letter.to()))),
                    new Article("linyi-14:3.8#13"));
        }
        TabSheet tabs = new TabSheet();
        tabs.setId("letter-tabs");
        tabs.add(getTranslation("supervisor.tab.facts"), facts(letter));
        tabs.add(getTranslation("supervisor.tab.record"), new Timeline(registers, currentActor.get(), id.value()));
        tabs.addClassNames("card", "dossier-tabs");
        Div side = new Div(desk.bar(
                LetterAct.class,
                IntroductionLetter.class,
                id,
                letter.version(),
                getTranslation("letter.title", letter.number()),
                this::show));
        side.addClassName("dossier-side");
        Div columns = new Div(tabs, side);
        columns.addClassName("dossier-columns");
        return new Div(head, columns);
    }

    private Component facts(IntroductionLetter letter) {
        String bodies = supervisors
                .lettersOf(currentActor.get(), letter.appointment().value())
                .stream()
                .filter(row -> row.id().equals(letter.uuid()))
                .map(LetterRow::bodies)
                .findFirst()
                .map(names -> String.join("、", names))
                .orElse("");
        return new Facts("letter-facts")
                .line("letters.number", letter.number())
                .line(
                        "letters.supervisor",
                        new RouterLink(
                                letter.name(),
                                SupervisorView.class,
                                SupervisorsView.file(letter.appointment().value())))
                .line("letters.bodies", bodies)
                .line(
                        "letters.days",
                        getTranslation("supervisor.from-to", Days.text(letter.from()), Days.text(letter.to())))
                .line("letters.purpose", letter.purpose())
                .line("letters.issued", Days.text(letter.openedOn()))
                .line("letters.revoked", Days.text(letter.revokedOn().orElse(null)))
                .line("act.RevokeLetter.reason", letter.revokeReason().orElse(""));
    }
}
