package yidan.ui.casework.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import yidan.casework.discretion.BenchmarkItems;
import yidan.casework.discretion.BenchmarkPreview;
import yidan.casework.discretion.BenchmarkSheet;
import yidan.casework.discretion.EnterBenchmark;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.files.WorkbookUpload;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Messages;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** 导入裁量权基准：a workbook is read and shown with what is wrong in each row; then each item's draft is entered. */
@Route("benchmarks/import")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
@StyleSheet("context://styles/itemlist.css")
public class BenchmarkImportView extends Page {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_SHOWN = 500;

    private final transient ActDesk desk;
    private final Div errors = new Div();
    private final TextField document = new TextField(Texts.zh("field.document"));
    private final DatePicker from = Days.picker("import-from", Texts.zh("field.effectiveFrom"));
    private final Button confirm;
    private final WorkbookUpload<BenchmarkPreview> upload;
    private transient BenchmarkPreview preview;

    @Inject
    public BenchmarkImportView(ActDesk desk, Registers registers, CurrentActor currentActor, Clock clock) {
        super("benchmarks.import");
        this.desk = desk;
        Actor actor = currentActor.get();
        LocalDate today = LocalDate.now(clock);
        crumb(BenchmarksView.class, getTranslation("benchmarks.title"));
        confirm = new Button(getTranslation("benchmarks.import.confirm"), click -> confirm());
        confirm.setId("import-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        actions(confirm);
        document.setId("import-document");
        document.setWidthFull();
        document.setMaxLength(200);
        document.addValueChangeListener(change -> ready());
        from.setValue(today);
        from.addValueChangeListener(change -> ready());
        errors.setId("import-refusal");
        upload = new WorkbookUpload<>(
                getTranslation("benchmarks.import.how", String.join("、", BenchmarkSheet.COLUMNS)),
                file -> BenchmarkSheet.preview(
                        file, registers.read(actor, register -> BenchmarkItems.of(register, today))),
                this::take);
        Div about = new Div(document, from);
        about.addClassName("card");
        body(errors, about, upload);
    }

    private void take(BenchmarkPreview read) {
        preview = read;
        errors.removeAll();
        if (!read.acceptable()) {
            errors.add(new Paragraph(getTranslation("import.mend")));
        }
        upload.problems("import-errors", "import.errors", "overdue", read.errors());
        if (!read.rows().isEmpty()) {
            Span count = new Span(getTranslation(
                    "benchmarks.import.count",
                    read.entries().size(),
                    read.rows().size()));
            count.setId("import-counts");
            Div card = new Div(new H2(getTranslation("import.step.preview")), count, table(read));
            card.addClassName("card");
            upload.result().add(card);
        }
        ready();
    }

    private void ready() {
        confirm.setEnabled(
                preview != null && preview.acceptable() && !document.getValue().isBlank() && from.getValue() != null);
    }

    private static Div table(BenchmarkPreview preview) {
        NativeTable table = new NativeTable();
        table.addClassName("preview");
        table.setId("import-preview");
        NativeTableRow heads = table.getHead().addRow();
        heads.addHeaderCell().setText(Texts.zh("import.column.row"));
        BenchmarkSheet.COLUMNS.forEach(column -> heads.addHeaderCell().setText(column));
        heads.addHeaderCell().setText(Texts.zh("import.column.problem"));
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

    /** Each item's draft is an act of its own: what was entered before a refusal stays, and the next preview names it. */
    private void confirm() {
        BenchmarkPreview accepted = preview;
        preview = null;
        ready();
        int entered = 0;
        try {
            for (EnterBenchmark act : accepted.acts(document.getValue(), from.getValue())) {
                desk.perform(act, UUID.randomUUID());
                entered++;
            }
            Messages.done(getTranslation("benchmarks.import.done", entered));
            UI.getCurrent().navigate("benchmarks");
        } catch (Refusal refusal) {
            errors.removeAll();
            errors.add(
                    RefusalText.of(refusal).panel(), new Paragraph(getTranslation("benchmarks.import.part", entered)));
        }
    }
}
