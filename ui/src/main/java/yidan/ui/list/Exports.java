package yidan.ui.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yidan.act.Recorder;
import yidan.tenancy.Actor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** Writes what a list shows as xlsx, page by page, and puts the export into the record. */
@ApplicationScoped
public class Exports {

    private static final int PAGE = 1000;
    private static final int MOST = 200_000;

    @Inject
    private Recorder recorder;

    <R> void write(
            Actor actor,
            String title,
            List<Column<R>> columns,
            Source<R> source,
            Filter filter,
            String order,
            OutputStream out)
            throws IOException {
        int row = 1;
        try (Workbook book = new Workbook(out, "Yidan", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, Texts.zh(columns.get(i).titleKey));
                sheet.style(0, i).bold().set();
                sheet.width(i, 12 + 6.0 * columns.get(i).grow);
            }
            sheet.freezePane(0, 1);
            List<R> page;
            do {
                page = source.rows(filter, order, row - 1, PAGE);
                for (R one : page) {
                    write(sheet, row++, columns, one);
                }
                sheet.flush();
            } while (page.size() == PAGE && row <= MOST);
        }
        record(actor, title, filter, row - 1);
    }

    private static <R> void write(Worksheet sheet, int row, List<Column<R>> columns, R one) {
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).value.apply(one)) {
                case null -> {
                    // an empty cell
                }
                case Integer number -> sheet.value(row, i, number);
                case Long number -> sheet.value(row, i, number);
                case BigDecimal number -> sheet.value(row, i, number);
                case LocalDate day -> sheet.value(row, i, Days.text(day));
                case Instant moment -> sheet.value(row, i, Days.text(moment));
                case Object other -> sheet.value(row, i, other.toString());
            }
        }
    }

    private void record(Actor actor, String title, Filter filter, int rows) {
        var input = Json.createObjectBuilder()
                .add("list", title)
                .add("text", filter.text())
                .add("rows", rows);
        filter.values().forEach(input::add);
        recorder.append(actor, "Export", input.build().toString());
    }
}
