package yidan.files.workbook;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong in a workbook, and where: people are led to the cell.
 *
 * @param sheet name of the sheet; empty if it is about the file
 * @param row row as people count it; 0 if it is about the sheet
 * @param column column letters; empty if it is about the row
 * @param bundle resource bundle of the message
 */
public record SheetProblem(String sheet, int row, String column, String bundle, String key, List<Object> arguments) {
    private static final String OWN = "yidan.files.workbook.messages";

    static SheetProblem file(String key, Object... arguments) {
        return new SheetProblem("", 0, "", OWN, key, List.of(arguments));
    }

    static SheetProblem at(String sheet, String cell, String key, Object... arguments) {
        String column = cell.replaceAll("[^A-Za-z]", "");
        String row = cell.replaceAll("\\D", "");
        return new SheetProblem(
                sheet,
                row.isEmpty() || row.length() > 8 ? 0 : Integer.parseInt(row),
                column,
                OWN,
                key,
                List.of(arguments));
    }

    /** The message with its place in front: 工作表“法定”第 5 行 D 列：…… */
    public String text(Locale locale) {
        return place(locale) + format(bundle, key, arguments, locale);
    }

    public String place(Locale locale) {
        if (sheet.isEmpty()) {
            return "";
        }
        String place = row == 0 ? "place.sheet" : column.isEmpty() ? "place.row" : "place.cell";
        return format(OWN, place, List.of(sheet, Integer.toString(row), column), locale);
    }

    private static String format(String bundle, String key, List<Object> arguments, Locale locale) {
        var messages = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(key), locale).format(arguments.toArray());
    }
}
