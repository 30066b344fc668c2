package yidan.ui.casework.service;

import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.NoticeTerm;
import yidan.party.Party;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.document.DocumentDesk;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** Of a form that serves something: each manner asks for what it leaves behind, and an announcement says when it is over. */
@ApplicationScoped
public class ServiceForms {

    /** What some manners ask for, and the others do not. Source: 行政处罚法 第六十一条; 朔政办发〔2019〕38号 第三十条、第三十一条、第三十三条. */
    private static final Map<String, Set<ServiceManner>> OF_SOME = Map.of(
            "receiver", EnumSet.complementOf(EnumSet.of(ServiceManner.PUBLIC_NOTICE)),
            "witness", EnumSet.of(ServiceManner.LEFT),
            "mailNumber", EnumSet.of(ServiceManner.POST),
            "consentSigned", EnumSet.of(ServiceManner.ELECTRONIC),
            "consent", EnumSet.of(ServiceManner.ELECTRONIC),
            "publishedOn", EnumSet.of(ServiceManner.PUBLIC_NOTICE),
            "whyNotOtherwise", EnumSet.of(ServiceManner.PUBLIC_NOTICE));

    @Inject
    private FileFields files;

    @Inject
    private DocumentDesk documents;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    /** Fits out the form. */
    public ActForm shape(ActForm form) {
        form.field("files", files.picker(form, "files")).field("consent", files.picker(form, "consent"));
        Div notice = new Div();
        notice.setId(form.getId().orElse("act") + "-notice-ends");
        notice.addClassName("muted");
        form.above("publishedOn", notice);
        form.whenever(() -> asked(form, notice), "manner", "publishedOn");
        asked(form, notice);
        return form;
    }

    /** Of a form that says what was tried in vain: an announcement does not fail. */
    public ActForm failed(ActForm form, UUID dossier, Party party) {
        return form.choices("paper", documents.issued(dossier))
                .choices(
                        "manner",
                        Stream.of(ServiceManner.values())
                                .filter(manner -> manner != ServiceManner.PUBLIC_NOTICE)
                                .map(manner -> new Choice<>(manner, Texts.zh("ServiceManner." + manner)))
                                .toList())
                .suggest("day", LocalDate.now(clock))
                .suggest("place", party.address().orElse(""));
    }

    private void asked(ActForm form, Div notice) {
        Optional<Object> manner = form.standing("manner");
        OF_SOME.forEach((component, manners) ->
                form.ask(component, manner.filter(manners::contains).isPresent()));
        boolean announced = manner.filter(ServiceManner.PUBLIC_NOTICE::equals).isPresent();
        notice.setVisible(announced);
        notice.setText(announced ? words(form) : "");
    }

    private String words(ActForm form) {
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        LocalDate published =
                form.standing("publishedOn").map(LocalDate.class::cast).orElse(null);
        Optional<LocalDate> ends = registers.read(
                actor, register -> NoticeTerm.servedOn(new Rules(register), published == null ? today : published));
        if (ends.isEmpty()) {
            return Texts.zh("service.notice-not-set");
        }
        return published == null ? "" : Texts.zh("service.notice-ends", Days.text(ends.get()));
    }
}
