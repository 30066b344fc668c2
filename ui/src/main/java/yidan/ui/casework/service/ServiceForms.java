package yidan.ui.casework.service;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.Filming;
import yidan.casework.recording.FilmingChecklist;
import yidan.casework.service.NoticeTerm;
import yidan.document.FormKind;
import yidan.party.Party;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Registers;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.document.DocumentDesk;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
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

    /** Fits out the form of a case, and says before anybody goes there what of it must be filmed. */
    public ActForm shape(ActForm form, EnforcementCase dossier) {
        return shape(form, dossier, Optional.of(dossier.conduct().item()));
    }

    /** @param item of the list; empty where what is served is of none */
    public ActForm shape(ActForm form, Dossier dossier, Optional<Integer> item) {
        List<FilmingChecklist.Line> filmed = registers.read(
                currentActor.get(),
                register -> Filming.ofServices(register, dossier.owner(), item, LocalDate.now(clock)));
        if (!filmed.isEmpty()) {
            form.above("manner", filmed(form, "filming.service", filmed));
        }
        return shape(form);
    }

    /** Of a case. */
    public ActForm atOnce(ActForm form, EnforcementCase dossier, FormKind paper, String component, Object suggested) {
        return atOnce(form, dossier, Optional.of(dossier.conduct().item()), paper, component, suggested);
    }

    /**
     * Of a form that makes a paper and can say that it was handed over at once: what must be filmed then is not.
     *
     * @param component which says so
     * @param suggested what stands there at first, where it need not be filmed; null for nothing
     */
    public ActForm atOnce(
            ActForm form, Dossier dossier, Optional<Integer> item, FormKind paper, String component, Object suggested) {
        Optional<FilmingChecklist.Line> filmed = registers.read(
                currentActor.get(),
                register -> Filming.ofHandingOver(register, dossier.owner(), item, paper, LocalDate.now(clock)));
        if (filmed.isPresent()) {
            return form.above(component, filmed(form, "filming.at-once", List.of(filmed.get())));
        }
        return suggested == null ? form : form.suggest(component, suggested);
    }

    private static Div filmed(ActForm form, String key, List<FilmingChecklist.Line> lines) {
        Div hint = new Div();
        hint.setId(form.getId().orElse("act") + "-filmed");
        hint.addClassName("due");
        lines.forEach(line -> hint.add(new Div(new Span(Texts.zh(key, line.words())), new Article(line.article()))));
        return hint;
    }

    private ActForm shape(ActForm form) {
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
