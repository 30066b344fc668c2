package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.ItemCounts;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.sheet.ImportPreview;
import yidan.itemlist.sheet.ItemWorkbookReader;
import yidan.ui.files.WorkbookUpload;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Texts;

/** The official table as a file: looked at by the guard, read, shown with what is wrong in each row. Writes nothing. */
@StyleSheet("context://styles/itemlist.css")
final class ImportPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 500;

    private final transient Consumer<ImportPreview> read;
    private final WorkbookUpload<ImportPreview> upload;

    /** @param read told of each preview, acceptable or not */
    ImportPanel(DepartmentDirectory directory, Consumer<ImportPreview> read) {
        this.read = read;
        upload = new WorkbookUpload<>(
                Texts.zh("import.how"), file -> ItemWorkbookReader.preview(file, directory), this::show);
        add(upload);
    }

    private void show(ImportPreview preview) {
        upload.problems("import-errors", "import.errors", "overdue", preview.errors());
        upload.problems("import-warnings", "import.warnings", "due", preview.warnings());
        if (!preview.rows().isEmpty()) {
            Div card = new Div(new H2(Texts.zh("import.step.preview")), counts(preview), table(preview));
            card.addClassName("card");
            upload.result().add(card);
        }
        read.accept(preview);
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
