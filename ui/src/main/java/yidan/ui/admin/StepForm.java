package yidan.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import yidan.act.Act;
import yidan.act.Done;
import yidan.act.InvalidInput;
import yidan.tenancy.Refusal;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** One step of the onboarding: fields in the page, what is wrong said above them and at the field it is about. */
final class StepForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final transient Map<String, String> keys = new LinkedHashMap<>();
    private final Div complaint = new Div();
    private final Div inputs = new Div();
    private final Div buttons = new Div();
    private Button button;

    StepForm(ActDesk desk) {
        this.desk = desk;
        addClassName("step-form");
        complaint.addClassName("act-summary");
        complaint.setId("step-complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        inputs.addClassName("act-inputs");
        buttons.addClassName("step-buttons");
        add(complaint, inputs, buttons);
    }

    /**
     * @param component of the act's record
     * @param refusals beginnings of the keys of refusals that are about this field
     */
    <F extends Component & HasValidation> F field(String component, F field, String... refusals) {
        field.setId("step-" + component);
        if (field instanceof HasSize size) {
            size.setWidthFull();
        }
        fields.put(component, field);
        for (String key : refusals) {
            keys.put(key, component);
        }
        inputs.add(field);
        return field;
    }

    /** Something to read or to use beside the fields. */
    StepForm show(Component... parts) {
        inputs.add(parts);
        return this;
    }

    StepForm button(String label, Supplier<Act> act, Consumer<Done> afterwards) {
        button = new Button(label);
        button.setId("step-submit");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            submit(act, afterwards);
            button.setEnabled(true);
        });
        buttons.add(button);
        return this;
    }

    /** There is something on the page that one does rather than this. */
    void recede() {
        button.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    StepForm second(Button other) {
        buttons.add(other);
        return this;
    }

    private void submit(Supplier<Act> filledIn, Consumer<Done> afterwards) {
        clear();
        Act act = filledIn.get();
        Done done;
        try {
            done = desk.perform(act, UUID.randomUUID());
        } catch (InvalidInput input) {
            desk.complaints(act).forEach(this::complain);
            say(input);
            return;
        } catch (Refusal refusal) {
            keys.forEach((key, component) -> {
                if (refusal.key().startsWith(key)) {
                    complain(component, RefusalText.of(refusal).what());
                }
            });
            say(refusal);
            return;
        }
        afterwards.accept(done);
    }

    private void clear() {
        complaint.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void complain(String component, String message) {
        HasValidation field = fields.get(component);
        if (field != null) {
            field.setErrorMessage(message);
            field.setInvalid(true);
        }
    }

    private void say(Refusal refusal) {
        complaint.removeAll();
        complaint.add(
                refusal instanceof InvalidInput
                        ? new Div(Texts.zh("onboarding.check-fields"))
                        : RefusalText.of(refusal).panel());
        complaint.setVisible(true);
        complaint.scrollIntoView();
    }
}
