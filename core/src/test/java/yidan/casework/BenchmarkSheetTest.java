package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.casework.discretion.BenchmarkItems;
import yidan.casework.discretion.BenchmarkPreview;
import yidan.casework.discretion.BenchmarkSheet;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.Grade;
import yidan.files.workbook.SheetProblem;
import yidan.files.workbook.UnsafeWorkbook;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Id;

/** A workbook with benchmarks is read whole, everything wrong is named with its row, and nothing is written before. */
class BenchmarkSheetTest {

    private static final String[] HEADER = BenchmarkSheet.COLUMNS.toArray(String[]::new);

    private final CaseWorld world = CaseWorld.get();

    @TempDir
    Path folder;

    private String name(String words) {
        return world.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.PENALTY")
                .values(String.class, "d.name")
                .getFirst());
    }

    private BenchmarkPreview preview(String[]... rows) throws Exception {
        Path file = folder.resolve("benchmarks.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            var book = new Workbook(out, "test", null);
            Worksheet table = book.newWorksheet("基准");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    table.value(row, column, rows[row][column]);
                }
            }
            book.finish();
        }
        BenchmarkItems items =
                world.world.registers.read(world.bureau, register -> BenchmarkItems.of(register, CaseWorld.DAY));
        return BenchmarkSheet.preview(file, items);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private long drafts() {
        return world.world.registers.read(world.bureau, DiscretionBenchmark::all).stream()
                .filter(one -> one.stage().equals(DiscretionBenchmark.DRAFT))
                .count();
    }

    private static List<String> texts(BenchmarkPreview preview) {
        return preview.errors().stream()
                .map(problem -> problem.text(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    @Test
    void a_good_table_becomes_one_draft_for_each_item_and_a_second_import_of_it_is_told_so() throws Exception {
        String bar = name("未悬挂《网络文化经营许可证》");
        String[][] rows = {
            HEADER,
            row(bar, "档次", "较轻", "初次、主动改正", "", "1,000"),
            row(bar, "档次", "较重", "拒不改正", "1000", "5000"),
            row(bar, "从轻", "", "主动消除违法后果", "", ""),
            row(bar, "从重", "", "一年内再次违法", "", "")
        };
        long before = drafts();
        BenchmarkPreview preview = preview(rows);
        assertEquals(List.of(), texts(preview));
        assertEquals(before, drafts(), "a preview writes nothing");
        List<EnterBenchmark> acts = preview.acts("临猗县示例裁量基准〔2026〕3号", CaseWorld.DAY);
        assertEquals(1, acts.size());
        Id<DiscretionBenchmark> id =
                Id.of(world.perform(world.bureau, acts.getFirst()).dossier());
        DiscretionBenchmark entered =
                world.world.registers.read(world.bureau, register -> register.load(DiscretionBenchmark.class, id));
        assertEquals(
                List.of("较轻", "较重"), entered.grades().stream().map(Grade::name).toList());
        assertEquals(2, entered.circumstances().size());
        BenchmarkPreview again = preview(rows);
        assertEquals(
                List.of("benchmark.import.drafted"),
                again.errors().stream().map(SheetProblem::key).toList());
        assertFalse(again.rows().getFirst().errors().isEmpty(), "named at its row");
    }

    @Test
    void everything_wrong_is_named_at_its_row() throws Exception {
        String village = name("破坏村容");
        BenchmarkPreview preview = preview(
                HEADER,
                row("不存在的事项", "档次", "较轻", "小", "1", "2"),
                row(village, "档次", "较轻", "", "1", "2"),
                row(village, "别的", "", "什么", "", ""),
                row(village, "从轻", "", "", "", ""),
                row(village, "档次", "一般", "中", "9", "一百"));
        assertEquals(
                List.of(
                        "benchmark.import.unknown-item",
                        "refusal.benchmark.unreadable",
                        "benchmark.import.unknown-kind",
                        "benchmark.import.no-words",
                        "refusal.benchmark.amount"),
                preview.errors().stream().map(SheetProblem::key).toList());
        assertEquals(
                List.of(2, 3, 4, 5, 6),
                preview.errors().stream().map(SheetProblem::row).toList());
        assertTrue(texts(preview).getFirst().contains("第 2 行"), texts(preview).getFirst());
        assertTrue(preview.entries().isEmpty());
        assertThrows(IllegalStateException.class, () -> preview.acts("某号", CaseWorld.DAY));
    }

    @Test
    void grades_that_fall_or_go_beyond_the_law_are_seen_over_all_rows_of_an_item() throws Exception {
        String village = name("破坏村容");
        for (var wrong : List.of(
                List.of("refusal.benchmark.outside-range", "100", "501"),
                List.of("refusal.benchmark.grades-not-rising", "300", "200"))) {
            BenchmarkPreview preview = preview(
                    HEADER,
                    row(village, "档次", "较轻", "小", "", wrong.get(1)),
                    row(village, "档次", "较重", "大", "", wrong.get(2)));
            assertEquals(
                    List.of(wrong.getFirst()),
                    preview.errors().stream().map(SheetProblem::key).toList());
        }
        assertEquals(
                List.of("benchmark.import.no-grade"),
                preview(HEADER, row(village, "从轻", "", "初次违法", "", "")).errors().stream()
                        .map(SheetProblem::key)
                        .toList());
    }

    @Test
    void another_table_or_none_is_refused_as_a_whole() throws Exception {
        assertEquals(
                List.of("benchmark.import.no-header"),
                preview(row("序号", "事项"), row("1", "某事项")).errors().stream()
                        .map(SheetProblem::key)
                        .toList());
        assertEquals(
                List.of("benchmark.import.no-rows"),
                preview(new String[][] {HEADER}).errors().stream()
                        .map(SheetProblem::key)
                        .toList());
        Path text = Files.writeString(folder.resolve("t.xlsx"), "not a workbook");
        assertThrows(
                UnsafeWorkbook.class,
                () -> BenchmarkSheet.preview(
                        text,
                        world.world.registers.read(
                                world.bureau, register -> BenchmarkItems.of(register, CaseWorld.DAY))));
    }
}
