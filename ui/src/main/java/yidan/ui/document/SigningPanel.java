package yidan.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import yidan.document.FormField;
import yidan.document.OfficialDocument;
import yidan.document.draft.SignRecord;
import yidan.tenancy.Id;
import yidan.ui.shell.Messages;
import yidan.ui.shell.SidePanel;
import yidan.ui.shell.Texts;

/** Hands the screen to whoever signs: he reads the record, chooses his place, signs. */
final class SigningPanel extends SidePanel {

    private static final long serialVersionUID = 1L;

    SigningPanel(DocumentDesk desk, Id<OfficialDocument> id, Runnable changed) {
        super("signing", Texts.zh("act.SignRecord"));
        OfficialDocument document = desk.load(id);
        List<FormField> places = document.form().fields().stream()
                .filter(field -> field.type() == FormField.Type.PICTURE)
                .filter(field -> !field.name().equals("seal"))
                .toList();
        Select<FormField> place = new Select<>();
        place.setId("signing-place");
        place.setLabel(Texts.zh("act.SignRecord.field"));
        place.setItems(places);
        place.setItemLabelGenerator(field -> field == null ? "" : field.label());
        place.setValue(document.unsigned().stream()
                .flatMap(asked -> places.stream().filter(field -> field.name().equals(asked.field())))
                .findFirst()
                .orElse(places.getFirst()));
        SignatureField pad = desk.signature("signing-field", Texts.zh("act.SignRecord.picture"));
        Button sign = new Button(Texts.zh("act.SignRecord"), click -> {
            desk.acts().perform(new SignRecord(id, null, place.getValue().name(), pad.getValue()), UUID.randomUUID());
            pad.done();
            Messages.done(Texts.zh("documents.signed", place.getValue().label()));
            close();
            changed.run();
        });
        sign.setId("signing-submit");
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setEnabled(false);
        // By the place, and by the text: what was drawn under another wording is not shown again.
        Runnable placed = () -> pad.forPlace(
                id + " " + document.version() + " " + place.getValue().name());
        place.addValueChangeListener(change -> placed.run());
        placed.run();
        pad.addValueChangeListener(change -> sign.setEnabled(pad.getValue() != null));
        Div paper = new Div(PagesPanel.pages(desk.originals().preview(desk.actor(), id)));
        paper.addClassName("signing-paper");
        // Who reads with the keyboard scrolls in it too.
        paper.getElement().setAttribute("tabindex", "0");
        Div inputs = new Div(paper, place, pad);
        inputs.addClassName("act-inputs");
        add(inputs);
        footer(sign);
    }
}
