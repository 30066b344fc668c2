package yidan.ui.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.ui.shell.OnDevice;
import yidan.ui.shell.Texts;

/** A pad to sign on with finger, pen or mouse; its value is the hash under which the signature was stored. */
@StyleSheet("context://styles/document.css")
public final class SignatureField extends CustomField<String> {

    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "data:image/png;base64,";
    private static final int LONGEST = 2_000_000;

    private final transient FileStore files;
    private final transient Actor actor;
    private final Div pad = new Div();
    private final Span state = new Span();
    private final Button keep;
    private String hash;
    private boolean isForPlace;

    public SignatureField(String id, String label, FileStore files, Actor actor) {
        this.files = files;
        this.actor = actor;
        setId(id);
        setLabel(label);
        pad.addClassName("signature-pad");
        pad.setId(id + "-pad");
        pad.getElement().setAttribute("role", "img");
        pad.getElement().setAttribute("aria-label", Texts.zh("signature.pad"));
        Button clear = new Button(Texts.zh("signature.clear"), click -> clearPad());
        clear.setId(id + "-clear");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        keep = new Button(Texts.zh("signature.keep"), click -> take());
        keep.setId(id + "-keep");
        state.addClassName("muted");
        state.getElement().setAttribute("aria-live", "polite");
        state.setText(Texts.zh("signature.hint"));
        Div buttons = new Div(keep, clear, state);
        buttons.addClassName("signature-buttons");
        Div box = new Div(pad, buttons);
        box.addClassName("signature-box");
        add(box);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        OnDevice.load(event.getUI().getPage());
        event.getUI().getPage().addJavaScript("context://js/signature.js");
        pad.getElement().executeJs("yidanSignature.attach(this)");
    }

    /** What is drawn on the pad is for this place, and stays on the device until {@link #done()}. */
    void forPlace(String place) {
        isForPlace = true;
        pad.getElement()
                .executeJs(
                        "const start = () => window.yidanSignature ? yidanSignature.of(this, $0) : setTimeout(start, 50);"
                                + " start();",
                        place);
    }

    /** It has been signed. */
    void done() {
        pad.getElement().executeJs("window.yidanTyped && yidanTyped.drawn(this, [])");
    }

    private void clearPad() {
        pad.getElement().executeJs("yidanSignature.clear(this)");
        state.setText(Texts.zh("signature.hint"));
        hash = null;
        updateValue();
    }

    private void take() {
        pad.getElement().executeJs("return yidanSignature.picture(this)").then(String.class, this::store);
    }

    private void store(String picture) {
        if (picture == null || !picture.startsWith(PREFIX) || picture.length() > LONGEST) {
            state.setText(Texts.zh("signature.empty"));
            return;
        }
        byte[] png = Base64.getDecoder().decode(picture.substring(PREFIX.length()));
        hash = files.keep(
                        actor,
                        new Upload(new ByteArrayInputStream(png), "signature.png", png.length),
                        FileRules.pictures())
                .hash();
        sayKept();
        if (!isForPlace) {
            // The draft of the form names it from now on.
            done();
        }
        updateValue();
    }

    @Override
    protected String generateModelValue() {
        return hash;
    }

    @Override
    protected void setPresentationValue(String value) {
        hash = value;
        if (hash != null && !hash.isEmpty()) {
            sayKept();
        }
    }

    private void sayKept() {
        state.setText(Texts.zh("signature.kept", hash.substring(0, Math.min(12, hash.length()))));
    }
}
