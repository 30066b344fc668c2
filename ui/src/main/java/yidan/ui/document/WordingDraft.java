package yidan.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import yidan.act.draft.Drafts;
import yidan.document.OfficialDocument;
import yidan.document.draft.EditWording;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.ui.shell.Days;
import yidan.ui.shell.OnDevice;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/**
 * What was worded and not saved yet: the server keeps it from field to field, the browser what it has not sent, for the same
 * person only. Nothing of it is lost with a closed panel, a session or a closed tab.
 */
final class WordingDraft {

    private static final String ACT = EditWording.class.getSimpleName();

    private final SidePanel panel;
    private final Drafts drafts;
    private final Actor actor;
    private final Id<OfficialDocument> id;
    private final Map<String, TextArea> areas;
    private final Map<String, String> saved;
    private final OnDevice device;
    private final Div notice = new Div();

    /** @param saved what the document says, field by field */
    WordingDraft(
            SidePanel panel,
            DocumentDesk desk,
            Id<OfficialDocument> id,
            Map<String, TextArea> areas,
            Map<String, String> saved) {
        this.panel = panel;
        this.drafts = desk.drafts();
        this.actor = desk.actor();
        this.id = id;
        this.areas = areas;
        this.saved = saved;
        this.device = new OnDevice(panel, form(), actor, id.value());
    }

    /** Names the fields as the device knows them, puts into them what the server has kept, and keeps what comes. */
    void begin() {
        areas.forEach((name, area) -> area.setId(form() + "-" + name));
        drafts.find(actor, ACT, id.value())
                .filter(kept -> restore(kept.input()))
                .ifPresent(kept -> say(Texts.zh("act-form.draft", Days.text(kept.at()))));
        areas.forEach((name, area) -> area.addValueChangeListener(change -> keep(name)));
        panel.addAttachListener(attached -> watch(attached.getUI().getPage()));
    }

    private void watch(Page page) {
        device.take(page, kept -> {
            if (restore(kept)) {
                say(Texts.zh("act-form.typed"));
            }
        });
    }

    /** @return whether anything of it is otherwise than it stands there */
    private boolean restore(String kept) {
        JsonObject input = Json.createReader(new StringReader(kept)).readObject();
        boolean other = false;
        for (Map.Entry<String, TextArea> one : areas.entrySet()) {
            if (input.get(one.getKey()) instanceof JsonString text
                    && !text.getString().equals(one.getValue().getValue())) {
                one.getValue().setValue(text.getString());
                other = true;
            }
        }
        return other;
    }

    private void keep(String name) {
        JsonObjectBuilder input = Json.createObjectBuilder();
        areas.forEach((field, area) -> input.add(field, area.getValue()));
        drafts.keep(actor, ACT, id.value(), input.build().toString());
        device.arrived(name);
    }

    /** The document says it now, or it is not wanted. */
    void drop() {
        drafts.drop(actor, ACT, id.value());
        device.forget();
        panel.remove(notice);
    }

    /** As the device tells the forms of acts. */
    private static String form() {
        return "act-" + ACT;
    }

    private void say(String words) {
        Button forget = new Button(Texts.zh("act-form.draft.forget"), click -> {
            areas.forEach((name, area) -> area.setValue(saved.get(name)));
            drop();
        });
        forget.setId("wording-forget-draft");
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        notice.removeAll();
        notice.add(new Span(words), forget);
        notice.addClassName("draft-notice");
        panel.addComponentAsFirst(notice);
    }
}
