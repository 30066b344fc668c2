package yidan.itemlist.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookGuard;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.ItemCounts;
import yidan.itemlist.Origin;
import yidan.itemlist.Wording;

/**
 * Reads a workbook with the official table: the statutory annex, the delegated annex, or both, one on each sheet. The
 * guard looks at the file first; then every row is read and everything wrong is named with its place.
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public final class ItemWorkbookReader {
    static final String BUNDLE = "yidan.itemlist.messages";

    private final DepartmentDirectory directory;
    private final List<ImportPreview.Row> rows = new ArrayList<>();
    private final List<SheetProblem> errors = new ArrayList<>();
    private final List<SheetProblem> warnings = new ArrayList<>();

    private ItemWorkbookReader(DepartmentDirectory directory) {
        this.directory = directory;
    }

    public static ImportPreview preview(Path workbook, DepartmentDirectory directory)
            throws IOException, UnsafeWorkbook {
        WorkbookGuard.check(workbook);
        var reader = new ItemWorkbookReader(directory);
        try (var book = new ReadableWorkbook(workbook.toFile());
                Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    reader.sheet(sheet);
                }
            }
        } catch (ExcelReaderException broken) {
            throw new IOException(broken);
        }
        return reader.preview();
    }

    private ImportPreview preview() {
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(new SheetProblem("", 0, "", BUNDLE, "import.no-rows", List.of()));
        }
        return new ImportPreview(List.copyOf(rows), List.copyOf(errors), List.copyOf(warnings));
    }

    private void sheet(Sheet sheet) throws IOException {
        List<Row> content;
        try (Stream<Row> stream = sheet.openStream()) {
            content = stream.filter(row -> !blank(row)).toList();
        }
        if (content.isEmpty()) {
            return;
        }
        Header header = content.stream()
                .limit(ImportLimits.HEADER_WITHIN_ROWS)
                .map(row -> Header.of(row, sheet.getName()))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (header == null || !header.missing().isEmpty()) {
            errors.add(wrongHeader(sheet.getName(), header));
            return;
        }
        rows(sheet.getName(), header, content);
    }

    private static SheetProblem wrongHeader(String sheet, Header header) {
        if (header == null) {
            return new SheetProblem(
                    sheet,
                    0,
                    "",
                    BUNDLE,
                    "import.no-header",
                    List.of(ItemColumn.labels(Origin.STATUTORY), ItemColumn.labels(Origin.DELEGATED)));
        }
        return new SheetProblem(
                sheet, header.row, "", BUNDLE, "import.header-missing", List.of(String.join("、", header.missing())));
    }

    private void rows(String sheet, Header header, List<Row> content) {
        Map<Integer, Integer> numbers = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        int first = rows.size();
        var parser = new ItemRowParser(sheet, header.origin, directory);
        for (Row row : content) {
            if (row.getRowNum() <= header.row) {
                continue;
            }
            if (isNote(row)) {
                note(sheet, row, header.origin, rows.subList(first, rows.size()));
                continue;
            }
            ItemRowParser.Parsed parsed = parser.parse(row.getRowNum(), header.cells(row), header.letters());
            List<SheetProblem> wrong = new ArrayList<>(parsed.errors());
            parser.refuseTwice(parsed, numbers, names, header.letters()).ifPresent(wrong::add);
            warnings.addAll(parsed.warnings());
            errors.addAll(wrong);
            rows.add(new ImportPreview.Row(
                    sheet,
                    row.getRowNum(),
                    List.copyOf(header.cells(row).values()),
                    wrong.isEmpty() ? parsed.item() : null,
                    List.copyOf(wrong)));
        }
    }

    private void note(String sheet, Row row, Origin origin, List<ImportPreview.Row> above) {
        List<EnforcementItem> items = above.stream()
                .map(ImportPreview.Row::item)
                .filter(item -> item != null)
                .toList();
        for (ItemCounts.Difference difference : ItemCounts.of(items)
                .against(Wording.line(row.getFirstNonEmptyCell().orElseThrow().getText()))) {
            String key = difference.type() == null ? "import.count-differs" : "import.count-of-type-differs";
            List<Object> arguments = difference.type() == null
                    ? List.of(difference.printed(), difference.counted())
                    : List.of(
                            difference.printed(),
                            difference.counted(),
                            difference.type().term());
            warnings.add(new SheetProblem(sheet, row.getRowNum(), "", BUNDLE, key, arguments));
        }
    }

    private static boolean isNote(Row row) {
        return row.getFirstNonEmptyCell()
                .map(cell -> Wording.line(cell.getText()))
                .filter(text -> text.startsWith("注：") || text.startsWith("注:"))
                .isPresent();
    }

    private static boolean blank(Row row) {
        return row.stream()
                .allMatch(cell -> cell == null || Wording.clean(cell.getText()).isEmpty());
    }

    /** Which column stands where. */
    private record Header(int row, Origin origin, Map<ItemColumn, Integer> columns) {

        static Header of(Row row, String sheet) {
            Map<ItemColumn, Integer> columns = new EnumMap<>(ItemColumn.class);
            boolean delegated = sheet.contains(Origin.DELEGATED.term());
            for (int index = 0; index < row.getCellCount(); index++) {
                String label =
                        row.getOptionalCell(index).map(cell -> cell.getText()).orElse("");
                int at = index;
                ItemColumn.labelled(label).ifPresent(column -> columns.putIfAbsent(column, at));
                delegated |= Wording.withoutBlanks(label).equals(ItemColumn.NAME.label(Origin.DELEGATED));
            }
            if (columns.size() < 2) {
                return null;
            }
            return new Header(row.getRowNum(), delegated ? Origin.DELEGATED : Origin.STATUTORY, columns);
        }

        List<String> missing() {
            return Stream.of(ItemColumn.values())
                    .filter(column -> !columns.containsKey(column))
                    .map(column -> column.label(origin))
                    .toList();
        }

        Map<ItemColumn, String> cells(Row row) {
            Map<ItemColumn, String> cells = new EnumMap<>(ItemColumn.class);
            columns.forEach((column, index) -> cells.put(
                    column,
                    row.getOptionalCell(index)
                            .map(cell -> Wording.clean(cell.getText()))
                            .orElse("")));
            return cells;
        }

        Map<ItemColumn, String> letters() {
            Map<ItemColumn, String> letters = new EnumMap<>(ItemColumn.class);
            columns.forEach((column, index) -> letters.put(column, letters(index)));
            return letters;
        }

        private static String letters(int index) {
            String last = Character.toString('A' + index % 26);
            return index < 26 ? last : letters(index / 26 - 1) + last;
        }
    }
}
