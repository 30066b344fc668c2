package yidan.ui.files;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.FileType;
import yidan.files.StoredFile;
import yidan.files.Upload;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.ui.act.Arriving;
import yidan.ui.shell.OnDevice;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/**
 * A field for files: chosen from the device or taken by its camera, stored at once under their hash, named in the act
 * afterwards. What is wrong with one is said here.
 */
@StyleSheet("context://styles/files.css")
public final class FilePicker extends CustomField<List<String>> implements Arriving<List<String>> {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1024L * 1024;

    private final transient FileStore store;
    private final transient Actor actor;
    private final transient FileRules rules;
    private final transient Map<String, StoredFile> chosen = new LinkedHashMap<>();
    private final Div list = new Div();
    private int coming;

    /** @param rules what is let in here */
    public FilePicker(String id, String label, FileStore store, Actor actor, FileRules rules) {
        this.store = store;
        this.actor = actor;
        this.rules = rules;
        setId(id);
        setLabel(label);
        addClassName("file-picker");
        list.addClassName("file-picker-list");
        var files = upload(id + "-upload", "files.choose");
        var camera = upload(id + "-camera", "files.camera");
        camera.addClassName("file-picker-camera");
        camera.getElement().setProperty("capture", "environment");
        // Without HEIC among them a phone hands over a JPEG, which everybody can read and the case file prints.
        camera.getElement().setProperty("accept", "image/jpeg,image/png,image/webp,video/*");
        add(files, camera, list);
    }

    private com.vaadin.flow.component.upload.Upload upload(String id, String key) {
        var upload = new com.vaadin.flow.component.upload.Upload(new Taking());
        upload.setId(id);
        upload.setI18n(words(Texts.zh(key)));
        // Told by its size before a byte of it flows; in the whole numbers of the component's own method it has no
        // room.
        upload.getElement().setProperty("maxFileSize", (double) rules.limit());
        upload.addFileRejectedListener(
                rejected -> complain(Texts.zh("files.not-taken", rejected.getFileName(), rejected.getErrorMessage())));
        return upload;
    }

    private UploadI18N words(String choose) {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge(rules))
                        .setIncorrectFileType(Texts.zh("files.camera-only")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.zh("files.drop"))
                        .setMany(Texts.zh("files.drop")))
                .setFile(new UploadI18N.File()
                        .setStart(Texts.zh("files.start"))
                        .setRetry(Texts.zh("files.retry"))
                        .setRemove(Texts.zh("files.drop-one")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.zh("files.uploading"))
                                .setProcessing(Texts.zh("files.checking"))
                                .setHeld(Texts.zh("files.waiting"))
                                .setStalled(Texts.zh("files.stalled")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.zh("files.no-network"))
                                .setUnexpectedServerError(Texts.zh("files.failed"))
                                .setForbidden(Texts.zh("files.failed"))));
    }

    private void take(StoredFile file) {
        arrived();
        setInvalid(false);
        setErrorMessage("");
        chosen.put(file.hash(), file);
        draw();
        updateValue();
    }

    /** That a file is larger than what is let in here, and what to do about it. */
    static String tooLarge(FileRules rules) {
        RefusalText why = RefusalText.of(new Refusal("file.too-large", "", rules.limit() / MEGABYTE));
        return why.what() + "。" + why.remedy();
    }

    private void refuse(String name, Refusal refusal) {
        arrived();
        RefusalText why = RefusalText.of(refusal);
        complain(Texts.zh("files.refused", name, why.what(), why.remedy()));
    }

    private void complain(String words) {
        setErrorMessage(words);
        setInvalid(true);
    }

    private void draw() {
        list.removeAll();
        chosen.values().forEach(file -> list.add(line(file)));
    }

    private Div line(StoredFile file) {
        Button drop = new Button(Texts.zh("files.drop-one"), click -> {
            chosen.remove(file.hash());
            draw();
            updateValue();
        });
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span name = new Span(file.name());
        name.addClassName("file-name");
        Span size = new Span(size(file.bytes()));
        size.addClassName("muted");
        Div line = new Div(name, size, FileStrip.hash(file.hash()), drop);
        line.addClassName("file-line");
        note(file.type()).ifPresent(words -> {
            Span note = new Span(words);
            note.addClassNames("file-note", "due");
            line.add(note);
        });
        return line;
    }

    /** What a person has to know of such a file when he chooses it; empty where there is nothing. */
    static Optional<String> note(FileType type) {
        return type == FileType.HEIC ? Optional.of(Texts.zh("files.heic")) : Optional.empty();
    }

    static String size(long bytes) {
        return bytes < MEGABYTE
                ? Texts.zh("files.kilobytes", Math.max(1, bytes / 1024))
                : Texts.zh("files.megabytes", bytes / MEGABYTE);
    }

    /** The browser says how many files it has taken that are not here yet. */
    @ClientCallable
    private void coming(int files) {
        boolean told = isInvalid() && stillComing().equals(getErrorMessage());
        coming = files;
        if (told) {
            setErrorMessage(stillComing());
            setInvalid(coming > 0);
        }
    }

    /** One of them, which the browser will say too. */
    private void arrived() {
        coming = Math.max(0, coming - 1);
    }

    @Override
    public String stillComing() {
        return coming == 0 ? "" : Texts.zh("files.still-coming", coming);
    }

    @Override
    public String draft() {
        return String.join("\n", chosen.keySet());
    }

    @Override
    public List<String> restored(String draft) {
        return draft.lines().filter(hash -> find(hash).isPresent()).toList();
    }

    private Optional<StoredFile> find(String hash) {
        return store.find(actor, hash).filter(file -> rules.types().contains(file.type()));
    }

    @Override
    protected List<String> generateModelValue() {
        return new ArrayList<>(chosen.keySet());
    }

    @Override
    protected void setPresentationValue(List<String> hashes) {
        List<String> wanted = hashes == null ? List.of() : hashes;
        chosen.keySet().retainAll(wanted);
        wanted.stream()
                .filter(hash -> !chosen.containsKey(hash))
                .forEach(hash -> find(hash).ifPresent(file -> chosen.put(hash, file)));
        draw();
    }

    @Override
    public List<String> getEmptyValue() {
        return List.of();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        draw();
        OnDevice.load(attached.getUI().getPage());
        attached.getUI().getPage().addJavaScript("context://js/files.js");
        getElement()
                .executeJs("const start = () => window.yidanFiles && window.yidanTyped && window.yidanWaiting"
                        + " ? window.yidanFiles(this) : setTimeout(start, 50);"
                        + " start();");
    }

    /** Stores what comes in, on the request's own thread: the screen is not held meanwhile. */
    private final class Taking implements UploadHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            UI screen = event.getUI();
            String name = event.getFileName();
            try (InputStream content = event.getInputStream()) {
                StoredFile file = store.keep(actor, new Upload(content, name, event.getFileSize()), rules);
                screen.access(() -> take(file));
            } catch (Refusal refusal) {
                event.reject(RefusalText.of(refusal).what());
                screen.access(() -> refuse(name, refusal));
            }
        }

        @Override
        public long getFileSizeMax() {
            return rules.limit();
        }

        @Override
        public long getRequestSizeMax() {
            return -1;
        }
    }
}
