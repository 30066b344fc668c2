package yidan.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import yidan.document.FormField;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Spoken;
import yidan.document.draft.EditWording;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Messages;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** The wording of a draft, as far as it is the officer's; what comes from the case is not offered for change. */
final class WordingPanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    private final transient DocumentDesk desk;
    private final transient Id<OfficialDocument> id;
    private final transient Runnable changed;
    private final transient Map<String, TextArea> areas = new LinkedHashMap<>();
    private final transient Map<String, String> before = new LinkedHashMap<>();
    private final transient WordingDraft draft;

    WordingPanel(DocumentDesk desk, Id<OfficialDocument> id, Runnable changed) {
        super("wording", Texts.zh("act.EditWording"));
        this.desk = desk;
        this.id = id;
        this.changed = changed;
        OfficialDocument document = desk.load(id);
        Div inputs = new Div();
        inputs.addClassName("act-inputs");
        Paragraph about =
                new Paragraph(Texts.zh("documents.wording", document.form().title()));
        about.addClassName("muted");
        inputs.add(about);
        for (FormField field : document.form().fields()) {
            if (isWording(field)) {
                inputs.add(area(field, text(document, field)));
            }
        }
        add(inputs);
        draft = new WordingDraft(this, desk, id, areas, before);
        draft.begin();
        Button preview = new Button(Texts.zh("documents.preview"), click -> preview());
        preview.setId("wording-preview");
        Button save = new Button(Texts.zh("button.save"), click -> {
            if (save()) {
                close();
                changed.run();
            }
        });
        save.setId("wording-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        footer(preview, save);
    }

    static boolean hasWording(FormKind form) {
        return form.fields().stream().anyMatch(WordingPanel::isWording);
    }

    private static boolean isWording(FormField field) {
        return field.wording() && field.type() != FormField.Type.PICTURE;
    }

    /** What was said, as it was written down: each speaker begins a line. */
    private static String text(OfficialDocument document, FormField field) {
        Object value = document.fields().getOrDefault(field.name(), "");
        return field.type() == FormField.Type.TABLE ? Spoken.text(value) : String.valueOf(value);
    }

    private TextArea area(FormField field, String text) {
        TextArea area = new TextArea(field.label());
        area.setValue(text);
        area.setMinHeight(field.type() == FormField.Type.TEXT ? "64px" : "128px");
        area.setMaxHeight("360px");
        area.addClassName("document-face");
        areas.put(field.name(), area);
        before.put(field.name(), text);
        return area;
    }

    /** @return whether all of it was taken */
    private boolean save() {
        boolean all = true;
        for (Map.Entry<String, TextArea> one : areas.entrySet()) {
            TextArea area = one.getValue();
            if (area.getValue().equals(before.get(one.getKey()))) {
                continue;
            }
            try {
                desk.acts().perform(new EditWording(id, null, one.getKey(), area.getValue()), UUID.randomUUID());
                before.put(one.getKey(), area.getValue());
                area.setInvalid(false);
            } catch (Refusal refusal) {
                area.setErrorMessage(RefusalText.of(refusal).what());
                area.setInvalid(true);
                area.focus();
                all = false;
            }
        }
        if (all) {
            draft.drop();
            Messages.done(Texts.zh("documents.worded"));
        }
        return all;
    }

    private void preview() {
        if (save()) {
            OfficialDocument document = desk.load(id);
            new PagesPanel(document.form().title(), desk.originals().preview(desk.actor(), id)).open();
        }
    }
}
