package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import yidan.supervision.Standing;
import yidan.supervision.Supervisors;
import yidan.supervision.Supervisors.LetterRow;
import yidan.supervision.letter.IntroductionLetter;
import yidan.supervision.letter.LetterAct;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;

/** One letter of introduction. */
@Route("supervision/letters/:letter")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
public class LetterView extends SupervisionFile<IntroductionLetter> {

    static final String ID = "letter";

    private static final long serialVersionUID = 1L;

    private final transient Supervisors supervisors;

    @Inject
    public LetterView(
            CurrentActor currentActor,
            Supervisors supervisors,
            Registers registers,
            ActDesk desk,
            ReasonGate gate,
            Clock clock) {
        super(IntroductionLetter.class, LetterAct.class, ID, currentActor, registers, desk, gate, clock);
        this.supervisors = supervisors;
        crumb(LettersView.class, getTranslation("letters.title"));
    }

    @Override
    String name(IntroductionLetter letter) {
        return getTranslation("letter.title", letter.number());
    }

    @Override
    Standing standing(IntroductionLetter letter, LocalDate today) {
        return letter.standing(today);
    }

    @Override
    LocalDate lastDay(IntroductionLetter letter) {
        return letter.to();
    }

    @Override
    String article() {
        return "linyi-14:3.8#13";
    }

    @Override
    Component facts(IntroductionLetter letter) {
        String bodies = supervisors.lettersOf(actor(), letter.appointment().value()).stream()
                .filter(row -> row.id().equals(letter.uuid()))
                .map(LetterRow::bodies)
                .findFirst()
                .map(names -> String.join("、", names))
                .orElse("");
        return new Facts("letter-facts")
                .line("letters.column.number", letter.number())
                .line(
                        "letters.column.supervisor",
                        new RouterLink(
                                letter.name(),
                                SupervisorView.class,
                                SupervisorsView.file(letter.appointment().value())))
                .line("letters.column.bodies", bodies)
                .line(
                        "letters.column.days",
                        getTranslation("supervisor.from-to", Days.text(letter.from()), Days.text(letter.to())))
                .line("letters.column.purpose", letter.purpose())
                .line("letters.issued", Days.text(letter.openedOn()))
                .line("letters.revoked", Days.text(letter.revokedOn().orElse(null)))
                .line("act.RevokeLetter.reason", letter.revokeReason().orElse(""));
    }
}
