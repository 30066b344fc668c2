package yidan.casework.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import yidan.files.workbook.SheetProblem;

/**
 * What a workbook with benchmarks says, before anything of it is written.
 *
 * @param rows all rows in the order of the sheets, also those with errors
 * @param errors what must be mended; with any of them nothing is taken over
 * @param entries one for each item, in the order in which they first stand; empty where there are errors
 */
public record BenchmarkPreview(List<Row> rows, List<SheetProblem> errors, List<Entry> entries) {

    /**
     * One row as read.
     *
     * @param words the cells as they stand, for the preview
     */
    public record Row(String sheet, int row, List<String> words, List<SheetProblem> errors) {}

    /** One item's benchmark. */
    public record Entry(int item, String name, List<String> grades, Map<Circumstance, List<String>> lists) {
        private List<String> list(Circumstance kind) {
            return lists.getOrDefault(kind, List.of());
        }
    }

    public boolean acceptable() {
        return errors.isEmpty() && !entries.isEmpty();
    }

    /** The drafts to enter; asked only of an acceptable preview. */
    public List<EnterBenchmark> acts(String document, LocalDate effectiveFrom) {
        if (!acceptable()) {
            throw new IllegalStateException("the preview has errors");
        }
        return entries.stream()
                .map(entry -> new EnterBenchmark(
                        entry.item(),
                        document,
                        effectiveFrom,
                        entry.grades(),
                        entry.list(Circumstance.CHOICE),
                        entry.list(Circumstance.LIGHTER),
                        entry.list(Circumstance.HEAVIER),
                        entry.list(Circumstance.MITIGATED),
                        entry.list(Circumstance.NONE),
                        entry.list(Circumstance.SUSPENDED)))
                .toList();
    }
}
