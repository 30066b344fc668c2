package yidan.ui.files;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import yidan.files.FileRules;
import yidan.files.StoredFile;
import yidan.tenancy.Refusal;
import yidan.ui.act.Arriving;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/**
 * A field for one big recording: it comes in piece by piece with its progress, and goes on where it broke off, after a
 * lost connection by itself, after a closed page when the same file is chosen again.
 */
@StyleSheet("context://styles/files.css")
public final class RecordingPicker extends CustomField<List<String>> implements Arriving<List<String>> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, StoredFile> find;
    private final Element input = new Element("input");
    private final Button choose = new Button(Texts.zh("files.choose"));
    private final ProgressBar progress = new ProgressBar();
    private final Span words = new Span(Texts.zh("recordings.help"));
    private final Div done = new Div();
    private String hash;

    /** @param find a stored file of the own organisation by its hash */
    public RecordingPicker(String id, String label, Function<String, StoredFile> find) {
        this.find = find;
        setId(id);
        setLabel(label);
        addClassName("file-picker");
        input.setAttribute("type", "file");
        input.setAttribute("accept", "video/*,audio/*");
        input.setAttribute("id", id + "-input");
        // The browser's own button speaks the browser's language; ours opens it.
        input.setAttribute("hidden", true);
        choose.setId(id + "-choose");
        progress.setId(id + "-progress");
        progress.setVisible(true);
        words.addClassName("muted");
        words.setId(id + "-words");
        Div place = new Div(choose);
        place.getElement().appendChild(input);
        add(place, progress, words, done);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJavaScript("context://js/tus.min.js");
        attached.getUI().getPage().addJavaScript("context://js/recordings.js");
        getElement()
                .executeJs(
                        "const start = () => window.yidanRecording"
                                + " ? window.yidanRecording(this, $0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) : setTimeout(start, 50); start();",
                        input,
                        progress.getElement(),
                        words.getElement(),
                        Texts.zh("recordings.progress"),
                        Texts.zh("recordings.waiting"),
                        Texts.zh("recordings.broken"),
                        choose.getElement(),
                        (double) FileRules.recordings().limit(),
                        FilePicker.tooLarge(FileRules.recordings()),
                        RefusalText.of(new Refusal("file.empty", "")).what(),
                        String.join(" ", FileRules.recordings().endings()),
                        notPlayable());
    }

    /** Said before anything is sent, where the name alone tells it; the browser puts the name in. */
    private static String notPlayable() {
        RefusalText why = RefusalText.of(new Refusal("file.not-playable", "", "{0}"));
        return why.what() + "。" + why.remedy();
    }

    /** The browser says that the file is whole; what it is, is looked up here. */
    @ClientCallable
    private void stored(String newHash) {
        show(find.apply(newHash));
        setInvalid(false);
        setErrorMessage("");
        updateValue();
    }

    private void show(StoredFile file) {
        hash = file.hash();
        done.removeAll();
        done.add(new Span(file.name() + "　" + FilePicker.size(file.bytes())), FileStrip.hash(file.hash()));
    }

    @ClientCallable
    private void refused(String why) {
        hash = null;
        done.removeAll();
        setErrorMessage(why.isEmpty() ? Texts.zh("files.broken-off") : why);
        setInvalid(true);
        updateValue();
    }

    /** Nothing is handed in before it is whole: without its hash the field is empty. */
    @Override
    public String stillComing() {
        return "";
    }

    @Override
    public String draft() {
        return hash == null ? "" : hash;
    }

    @Override
    public List<String> restored(String draft) {
        try {
            return List.of(find.apply(draft).hash());
        } catch (Refusal gone) {
            return List.of();
        }
    }

    @Override
    protected List<String> generateModelValue() {
        return hash == null ? List.of() : List.of(hash);
    }

    @Override
    protected void setPresentationValue(List<String> hashes) {
        if (hashes == null || hashes.isEmpty()) {
            hash = null;
            done.removeAll();
        } else {
            show(find.apply(hashes.getFirst()));
        }
    }

    @Override
    public List<String> getEmptyValue() {
        return List.of();
    }
}
