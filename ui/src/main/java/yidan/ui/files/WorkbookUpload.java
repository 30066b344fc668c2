package yidan.ui.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookLimits;
import yidan.ui.shell.Texts;

/**
 * A workbook is chosen, looked at by the guard and read; what is wrong with the file is said, what was read is handed on.
 * Writes nothing.
 */
public final class WorkbookUpload<P> extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS_SHOWN = 50;

    /** Reads a workbook that the guard has let in. */
    @FunctionalInterface
    public interface Reader<P> {
        P read(Path workbook) throws IOException, UnsafeWorkbook;
    }

    private final transient Reader<P> reader;
    private final transient Consumer<P> then;
    private final Div result = new Div();

    /**
     * @param how what the table has to look like
     * @param then told of what was read, acceptable or not
     */
    public WorkbookUpload(String how, Reader<P> reader, Consumer<P> then) {
        this.reader = reader;
        this.then = then;
        addClassName("import-steps");
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(file)));
        upload.setId("import-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) WorkbookLimits.FILE_BYTES);
        upload.setI18n(words());
        // The file that was looked at makes room: the mended one is chosen at the same place.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refused(rejected.getErrorMessage()));
        Paragraph hint = new Paragraph(how);
        hint.addClassName("muted");
        Div card = new Div(new H2(Texts.zh("import.step.file")), hint, upload);
        card.addClassName("card");
        result.setId("import-result");
        result.addClassName("import-steps");
        add(card, result);
    }

    /** Where what was read is shown. */
    public Div result() {
        return result;
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(Texts.zh("import.choose")).setMany(Texts.zh("import.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Texts.zh("import.drop")).setMany(Texts.zh("import.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(Texts.zh("import.too-many"))
                .setFileIsTooBig(Texts.zh("import.too-big"))
                .setIncorrectFileType(Texts.zh("import.not-xlsx")));
        return words;
    }

    private void take(File file) {
        try {
            P read = reader.read(file.toPath());
            result.removeAll();
            then.accept(read);
        } catch (UnsafeWorkbook unsafe) {
            refused(unsafe.problems().stream()
                    .map(problem -> problem.text(Locale.SIMPLIFIED_CHINESE))
                    .toArray(String[]::new));
        } catch (IOException unreadable) {
            refused(Texts.zh("import.unreadable"));
        } finally {
            try {
                Files.deleteIfExists(file.toPath());
            } catch (IOException stays) {
                System.getLogger(WorkbookUpload.class.getName())
                        .log(System.Logger.Level.WARNING, "temporary file stays", stays);
            }
        }
    }

    private void refused(String... reasons) {
        result.removeAll();
        UnorderedList lines = new UnorderedList();
        lines.addClassName("problem-list");
        for (String reason : reasons) {
            lines.add(new ListItem(reason));
        }
        Div panel = new Div(new Span(Texts.zh("import.refused")), lines);
        panel.addClassNames("act-summary");
        panel.setId("import-refused");
        panel.getElement().setAttribute("role", "alert");
        result.add(panel);
    }

    /** Shows what is wrong, each line with its place; nothing where nothing is. */
    public void problems(String id, String key, String state, List<SheetProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("problem-list");
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> lines.add(new ListItem(problem.text(Locale.SIMPLIFIED_CHINESE))));
        Span title = new Span(Texts.zh(key, problems.size()));
        title.addClassName(state);
        Div card = new Div(title, lines);
        card.addClassName("card");
        card.setId(id);
        result.add(card);
    }
}
