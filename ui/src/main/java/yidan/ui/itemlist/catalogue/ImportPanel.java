package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookLimits;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.ItemCounts;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.sheet.ImportPreview;
import yidan.itemlist.sheet.ItemWorkbookReader;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Texts;

/** The official table as a file: looked at by the guard, read, shown with what is wrong in each row. Writes nothing. */
@StyleSheet("context://styles/itemlist.css")
final class ImportPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PROBLEMS_SHOWN = 50;
    private static final int ROWS_SHOWN = 500;

    private final transient DepartmentDirectory directory;
    private final transient Consumer<ImportPreview> read;
    private final Div result = new Div();

    /** @param read told of each preview, acceptable or not */
    ImportPanel(DepartmentDirectory directory, Consumer<ImportPreview> read) {
        this.directory = directory;
        this.read = read;
        addClassName("import-steps");
        Upload upload = new Upload(UploadHandler.toTempFile((metadata, file) -> take(file)));
        upload.setId("import-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) WorkbookLimits.FILE_BYTES);
        upload.setI18n(words());
        // The file that was looked at makes room: the mended one is chosen at the same place.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refused(rejected.getErrorMessage()));
        Paragraph how = new Paragraph(Texts.zh("import.how"));
        how.addClassName("muted");
        Div card = new Div(new H2(Texts.zh("import.step.file")), how, upload);
        card.addClassName("card");
        result.setId("import-result");
        result.addClassName("import-steps");
        add(card, result);
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
            show(ItemWorkbookReader.preview(file.toPath(), directory));
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
                System.getLogger(ImportPanel.class.getName())
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

    private void show(ImportPreview preview) {
        result.removeAll();
        problems("import-errors", "import.errors", "overdue", preview.errors());
        problems("import-warnings", "import.warnings", "due", preview.warnings());
        if (!preview.rows().isEmpty()) {
            Div card = new Div(new H2(Texts.zh("import.step.preview")), counts(preview), table(preview));
            card.addClassName("card");
            result.add(card);
        }
        read.accept(preview);
    }

    private void problems(String id, String key, String state, List<SheetProblem> problems) {
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

    private static Component counts(ImportPreview preview) {
        ItemCounts counts = preview.counts();
        Div badges = new Div(Words.badge(Texts.zh("import.count", counts.total()), "info"));
        badges.addClassName("badges");
        badges.setId("import-counts");
        for (Origin origin : Origin.values()) {
            if (counts.of(origin) > 0) {
                badges.add(Words.badge(Words.of(origin) + " " + counts.of(origin), "muted"));
            }
        }
        for (PowerType type : PowerType.values()) {
            if (counts.of(type) > 0) {
                badges.add(Words.badge(Words.of(type) + " " + counts.of(type), "muted"));
            }
        }
        return badges;
    }

    private static Component table(ImportPreview preview) {
        NativeTable table = new NativeTable();
        table.addClassName("preview");
        table.setId("import-preview");
        NativeTableRow heads = table.getHead().addRow();
        for (String key : List.of(
                "import.column.row",
                "items.column.number",
                "items.column.name",
                "items.column.type",
                "field.basis",
                "field.departments",
                "field.holder",
                "import.column.problem")) {
            heads.addHeaderCell().setText(Texts.zh(key));
        }
        var body = table.addBody();
        preview.rows().stream().limit(ROWS_SHOWN).forEach(row -> {
            NativeTableRow line = body.addRow();
            line.setClassName("wrong", !row.errors().isEmpty());
            line.addDataCell().setText(Integer.toString(row.row()));
            row.words().forEach(words -> {
                Div clipped = new Div(words);
                clipped.addClassName("clipped");
                line.addDataCell().add(clipped);
            });
            Div wrong = new Div();
            row.errors().forEach(problem -> wrong.add(new Div(problem.text(Locale.SIMPLIFIED_CHINESE))));
            wrong.addClassName("overdue");
            line.addDataCell().add(wrong);
        });
        Div scroll = new Div(table);
        scroll.addClassName("preview-scroll");
        return scroll;
    }
}
