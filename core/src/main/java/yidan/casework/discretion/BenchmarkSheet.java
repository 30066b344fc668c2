package yidan.casework.discretion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.files.workbook.WorkbookGuard;
import yidan.itemlist.Wording;
import yidan.tenancy.Refusal;

/**
 * Reads a workbook with benchmarks: one row for each grade and for each circumstance of the lists. The guard looks at the
 * file first; then every row is read and everything wrong is named with its place. Writes nothing.
 *
 * <p>Source: 临政发〔2023〕14号 一、五 第七条、第九条。
 */
public final class BenchmarkSheet {

    /** The columns, as the header has to name them. */
    public static final List<String> COLUMNS = List.of("事项名称", "类别", "档次", "情形", "下限", "上限", "计量", "条款");

    private static final String BUNDLE = "yidan.casework.messages";
    private static final String GRADE = "档次";
    private static final int ITEM = 0;
    private static final int KIND = 1;
    private static final int NAME = 2;
    private static final int FACTS = 3;
    private static final int LOW = 4;
    private static final int HIGH = 5;
    private static final int MEASURE = 6;
    private static final int PROVISION = 7;
    /** As it was while all counted yuan. */
    private static final List<String> IN_YUAN = List.of("事项名称", "类别", "档次", "情形", "下限（元）", "上限（元）", "", "");

    private static final int HEADER_WITHIN_ROWS = 5;
    private static final Map<String, Circumstance> KINDS = Map.of(
            "选择种类", Circumstance.CHOICE,
            "从轻", Circumstance.LIGHTER,
            "从重", Circumstance.HEAVIER,
            "减轻", Circumstance.MITIGATED,
            "不予处罚", Circumstance.NONE,
            "停止执行", Circumstance.SUSPENDED);

    private final BenchmarkItems items;
    private final List<BenchmarkPreview.Row> rows = new ArrayList<>();
    private final List<SheetProblem> errors = new ArrayList<>();
    private final Map<Integer, Gathered> gathered = new LinkedHashMap<>();

    /** What has been read of one item. */
    private static final class Gathered {
        private final BenchmarkItems.Item item;
        private final String sheet;
        private final int row;
        private final List<String> grades = new ArrayList<>();
        private final Map<Circumstance, List<String>> lists = new EnumMap<>(Circumstance.class);

        private Gathered(BenchmarkItems.Item item, String sheet, int row) {
            this.item = item;
            this.sheet = sheet;
            this.row = row;
        }
    }

    private BenchmarkSheet(BenchmarkItems items) {
        this.items = items;
    }

    public static BenchmarkPreview preview(Path workbook, BenchmarkItems items) throws IOException, UnsafeWorkbook {
        WorkbookGuard.check(workbook);
        var reader = new BenchmarkSheet(items);
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

    private BenchmarkPreview preview() {
        gathered.values().forEach(this::holdTogether);
        if (rows.isEmpty() && errors.isEmpty()) {
            errors.add(new SheetProblem("", 0, "", BUNDLE, "benchmark.import.no-rows", List.of()));
        }
        List<BenchmarkPreview.Entry> entries = errors.isEmpty()
                ? gathered.values().stream()
                        .map(one -> new BenchmarkPreview.Entry(
                                one.item.id(), one.item.name(), List.copyOf(one.grades), Map.copyOf(one.lists)))
                        .toList()
                : List.of();
        return new BenchmarkPreview(List.copyOf(rows), List.copyOf(errors), entries);
    }

    /** What can only be seen of all rows of an item: grades that rise, ranges within the law. */
    private void holdTogether(Gathered one) {
        List<SheetProblem> wrong = new ArrayList<>();
        if (one.item.drafted()) {
            wrong.add(at(one.sheet, one.row, "benchmark.import.drafted", one.item.name()));
        }
        if (one.grades.isEmpty()) {
            wrong.add(at(one.sheet, one.row, "benchmark.import.no-grade", one.item.name()));
        } else {
            try {
                BenchmarkWording.grades(one.grades, one.item.fines());
            } catch (Refusal refusal) {
                // A grade that cannot be read has been named at its own row.
                if (rows.stream().allMatch(row -> row.errors().isEmpty())) {
                    wrong.add(of(one.sheet, one.row, refusal));
                }
            }
        }
        errors.addAll(wrong);
        rows.replaceAll(row -> row.row() == one.row && row.sheet().equals(one.sheet) && !wrong.isEmpty()
                ? new BenchmarkPreview.Row(
                        row.sheet(),
                        row.row(),
                        row.words(),
                        Stream.concat(row.errors().stream(), wrong.stream()).toList())
                : row);
    }

    private void sheet(Sheet sheet) throws IOException {
        List<Row> content;
        try (Stream<Row> stream = sheet.openStream()) {
            content = stream.filter(row -> !cells(row).stream().allMatch(String::isEmpty))
                    .toList();
        }
        if (content.isEmpty()) {
            return;
        }
        Optional<Row> header = content.stream()
                .limit(HEADER_WITHIN_ROWS)
                .filter(row -> cells(row).equals(COLUMNS) || cells(row).equals(IN_YUAN))
                .findFirst();
        if (header.isEmpty()) {
            errors.add(new SheetProblem(
                    sheet.getName(), 0, "", BUNDLE, "benchmark.import.no-header", List.of(String.join("、", COLUMNS))));
            return;
        }
        content.stream()
                .filter(row -> row.getRowNum() > header.get().getRowNum())
                .forEach(row -> row(sheet.getName(), row.getRowNum(), cells(row)));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.add(row.getOptionalCell(column)
                    .map(cell -> Wording.clean(cell.getText()).replace('\n', ' '))
                    .orElse(""));
        }
        return cells;
    }

    private void row(String sheet, int row, List<String> cells) {
        List<SheetProblem> wrong = new ArrayList<>();
        Optional<BenchmarkItems.Item> item = items.named(cells.get(ITEM));
        if (item.isEmpty()) {
            wrong.add(at(sheet, row, "benchmark.import.unknown-item", cells.get(ITEM)));
        }
        String kind = Wording.withoutBlanks(cells.get(KIND));
        Circumstance circumstance = KINDS.get(kind);
        String line = String.join(
                "；",
                cells.get(NAME),
                cells.get(FACTS),
                amount(cells.get(LOW)),
                amount(cells.get(HIGH)),
                cells.get(MEASURE),
                cells.get(PROVISION));
        if (GRADE.equals(kind)) {
            try {
                Grade.parse(List.of(line));
            } catch (Refusal refusal) {
                wrong.add(of(sheet, row, refusal));
            }
        } else if (circumstance == null) {
            wrong.add(at(sheet, row, "benchmark.import.unknown-kind", cells.get(KIND)));
        } else if (cells.get(FACTS).isEmpty()) {
            wrong.add(at(sheet, row, "benchmark.import.no-words"));
        }
        rows.add(new BenchmarkPreview.Row(sheet, row, cells, List.copyOf(wrong)));
        errors.addAll(wrong);
        item.ifPresent(known -> {
            Gathered one = gathered.computeIfAbsent(known.id(), id -> new Gathered(known, sheet, row));
            if (GRADE.equals(kind)) {
                one.grades.add(line);
            } else if (circumstance != null) {
                one.lists
                        .computeIfAbsent(circumstance, none -> new ArrayList<>())
                        .add(cells.get(FACTS));
            }
        });
    }

    /** Figures as people write them: 1,000 and 1，000 are one thousand. */
    private static String amount(String text) {
        return text.replaceAll("[,，\\s]", "");
    }

    private static SheetProblem of(String sheet, int row, Refusal refusal) {
        return new SheetProblem(sheet, row, "", BUNDLE, "refusal." + refusal.key(), List.copyOf(refusal.arguments()));
    }

    private static SheetProblem at(String sheet, int row, String key, Object... arguments) {
        return new SheetProblem(sheet, row, "", BUNDLE, key, List.of(arguments));
    }
}
