package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import yidan.act.Openings;
import yidan.supervision.Visits;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Banner;
import yidan.ui.shell.Texts;

/**
 * Stands before somebody else's dossier: asks why, writes it into that organisation's record, and only then shows the
 * dossier under its banner. One's own dossiers pass at once.
 * Source: 临政发〔2023〕14号 三、二 第十三条.
 */
@ApplicationScoped
public class ReasonGate {

    private static final String ARTICLE = "linyi-14:3.2#13";
    private static final int LONGEST = 500;

    @Inject
    private Openings openings;

    @Inject
    private Visits visits;

    @Inject
    private CurrentActor currentActor;

    /**
     * The dossier, or the question first.
     *
     * @param organisation name of the dossier's owner
     * @param dossier builds what is shown; called when it may be shown, so that it may load the dossier
     */
    public <D extends Dossier> Component around(
            Class<D> type, Id<D> id, String organisation, Supplier<Component> dossier) {
        Actor actor = currentActor.get();
        Div place = new Div();
        place.addClassName("gate");
        if (!openings.needsReason(actor, type, id)) {
            place.add(dossier.get());
            return place;
        }
        Optional<Visits.Visit> today = visits.ofToday(actor, id.value());
        if (today.isPresent()) {
            place.add(Banner.supervision(organisation, today.get().reason()), dossier.get());
            return place;
        }
        place.add(question(organisation, reason -> {
            openings.open(actor, type, id, reason);
            place.removeAll();
            place.add(Banner.supervision(organisation, reason), dossier.get());
        }));
        return place;
    }

    private static Component question(String organisation, java.util.function.Consumer<String> answered) {
        TextArea reason = new TextArea(Texts.zh("gate.reason"));
        reason.setId("gate-reason");
        reason.setMaxLength(LONGEST);
        reason.setRequired(true);
        reason.setHelperText(Texts.zh("gate.reason.help"));
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addClassName("gate-reason");
        reason.focus();
        Button open = new Button(Texts.zh("gate.open"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(Texts.zh("gate.reason.missing"));
                reason.focus();
            } else {
                answered.accept(reason.getValue().strip());
            }
        });
        open.setId("gate-open");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph why = new Paragraph(Texts.zh("gate.why", organisation));
        why.add(new Article(ARTICLE));
        Div card = new Div(new H2(Texts.zh("gate.title")), why, reason, open);
        card.addClassNames("card", "gate-card");
        return card;
    }
}
