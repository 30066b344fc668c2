package yidan.itemlist.sheet;

import java.util.List;
import java.util.Locale;
import yidan.files.workbook.SheetProblem;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.ItemCounts;

/**
 * What an import would bring, before anything is written.
 *
 * @param rows all rows in the order of the sheets, also those with errors
 * @param errors what must be mended; with any of them nothing is taken over
 * @param warnings what somebody should look at
 */
public record ImportPreview(List<Row> rows, List<SheetProblem> errors, List<SheetProblem> warnings) {

    /**
     * One row as read.
     *
     * @param words the six cells as they stand, for the preview
     * @param item null if the row has errors
     */
    public record Row(String sheet, int row, List<String> words, EnforcementItem item, List<SheetProblem> errors) {}

    public boolean acceptable() {
        return errors.isEmpty() && !rows.isEmpty();
    }

    /** The items; asked only of an acceptable preview. */
    public List<EnforcementItem> items() {
        if (!acceptable()) {
            throw new IllegalStateException("the preview has errors");
        }
        return rows.stream().map(Row::item).toList();
    }

    public ItemCounts counts() {
        return ItemCounts.of(
                rows.stream().map(Row::item).filter(item -> item != null).toList());
    }

    public List<String> errorTexts(Locale locale) {
        return errors.stream().map(problem -> problem.text(locale)).toList();
    }
}
