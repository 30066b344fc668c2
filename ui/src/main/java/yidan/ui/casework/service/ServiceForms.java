package yidan.ui.casework.service;

import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.NoticeTerm;
import yidan.rule.Rules;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.ActForm;
import yidan.ui.files.FileFields;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** Of a form that serves something: each manner asks for what it leaves behind, and an announcement says when it is over. */
@ApplicationScoped
public class ServiceForms {

    @Inject
    private FileFields files;

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

    private void asked(ActForm form, Div notice) {
        Optional<Object> manner = form.standing("manner");
        boolean announced = manner.filter(ServiceManner.PUBLIC_NOTICE::equals).isPresent();
        form.ask("mailNumber", manner.filter(ServiceManner.POST::equals).isPresent());
        form.ask("consent", manner.filter(ServiceManner.ELECTRONIC::equals).isPresent());
        form.ask("publishedOn", announced);
        form.ask("whyNotOtherwise", announced);
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
