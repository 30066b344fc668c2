package yidan.ui.act;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import java.util.Map;
import java.util.UUID;
import yidan.act.ActType;
import yidan.tenancy.Actor;
import yidan.ui.shell.Days;
import yidan.ui.shell.OnDevice;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/**
 * What stands in a form and has not been handed in. The server keeps it from field to field; what is typed while the
 * network is away is kept by the browser until the server has it, through a closed tab and a login too, for the same person
 * only.
 */
final class FormDraft {

    private final SidePanel form;
    private final ActDesk desk;
    private final Actor actor;
    private final ActType type;
    private final UUID dossier;
    private final Map<String, Field<?>> fields;
    private final OnDevice device;
    private final Div notice = new Div();

    FormDraft(SidePanel form, ActDesk desk, Actor actor, ActType type, UUID dossier, Map<String, Field<?>> fields) {
        this.form = form;
        this.desk = desk;
        this.actor = actor;
        this.type = type;
        this.dossier = dossier;
        this.fields = fields;
        this.device = new OnDevice(form, id(), actor, dossier);
    }

    /** Puts into the fields what the server has kept. */
    void restore() {
        if (fields.isEmpty()) {
            return;
        }
        desk.drafts().find(actor, type.name(), dossier).ifPresent(draft -> {
            DraftText.restore(fields, draft.input());
            say(Texts.zh("act-form.draft", Days.text(draft.at())));
        });
    }

    /** Puts into the fields what the device has kept; from now on it keeps what is typed. */
    void watch(Page page) {
        device.take(page, kept -> {
            if (!kept.equals("{}")) {
                DraftText.restore(fields, kept);
                say(Texts.zh("act-form.typed"));
            }
        });
    }

    /** The field's value has reached the server. */
    void keep(String component) {
        desk.drafts().keep(actor, type.name(), dossier, DraftText.of(fields));
        device.arrived(component);
    }

    /** It has been handed in, or is not wanted. */
    void drop() {
        desk.drafts().drop(actor, type.name(), dossier);
        device.forget();
    }

    private String id() {
        return "act-" + type.name();
    }

    private void say(String words) {
        Button forget = new Button(Texts.zh("act-form.draft.forget"));
        forget.setId(id() + "-forget-draft");
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        forget.addClickListener(click -> {
            fields.values().forEach(field -> field.restore(""));
            drop();
            form.remove(notice);
        });
        notice.removeAll();
        notice.add(new Span(words), forget);
        notice.addClassName("draft-notice");
        form.addComponentAsFirst(notice);
    }
}
