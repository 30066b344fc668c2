package yidan.itemlist.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yidan.itemlist.BasisText;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.Origin;

/**
 * Writes items as the official table, one sheet for each annex, so that {@link ItemWorkbookReader} reads back the same.
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public final class ItemWorkbookWriter {
    private static final String APPLICATION = "Yidan";
    private static final String HEADER_COLOUR = "DFE4EA";

    private ItemWorkbookWriter() {}

    /** Writes the items; a sheet without items is left out, but an empty selection still has its header. */
    public static void write(Collection<EnforcementItem> items, OutputStream out) throws IOException {
        var workbook = new Workbook(out, APPLICATION, null);
        boolean any = false;
        for (Origin origin : Origin.values()) {
            List<EnforcementItem> rows = items.stream()
                    .filter(item -> item.origin() == origin)
                    .sorted(Comparator.comparingInt(EnforcementItem::number))
                    .toList();
            if (!rows.isEmpty()) {
                sheet(workbook, origin, rows);
                any = true;
            }
        }
        if (!any) {
            sheet(workbook, Origin.STATUTORY, List.of());
        }
        workbook.finish();
    }

    private static void sheet(Workbook workbook, Origin origin, List<EnforcementItem> rows) {
        Worksheet sheet = workbook.newWorksheet(origin.term());
        ItemColumn[] columns = ItemColumn.values();
        Arrays.stream(columns).forEach(column -> sheet.value(0, column.ordinal(), column.label(origin)));
        sheet.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor(HEADER_COLOUR)
                .horizontalAlignment("center")
                .set();
        int[] widths = {6, 40, 12, 70, 24, 18};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.freezePane(0, 1);
        for (int index = 0; index < rows.size(); index++) {
            row(sheet, index + 1, rows.get(index));
        }
        if (!rows.isEmpty()) {
            sheet.range(1, 0, rows.size(), columns.length - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void row(Worksheet sheet, int at, EnforcementItem item) {
        sheet.value(at, ItemColumn.NUMBER.ordinal(), item.number());
        sheet.value(at, ItemColumn.NAME.ordinal(), item.name());
        sheet.value(at, ItemColumn.TYPE.ordinal(), item.type().term());
        sheet.value(at, ItemColumn.BASIS.ordinal(), BasisText.write(item.bases()));
        sheet.value(at, ItemColumn.DEPARTMENTS.ordinal(), String.join("\n", item.departments()));
        sheet.value(at, ItemColumn.HOLDER.ordinal(), item.holder());
    }
}
