package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yidan.itemlist.FineRange;
import yidan.tenancy.Refusal;

/** Reads what was entered for a benchmark and holds it against the item's ranges. Source: 临政发〔2023〕14号 一、五 第三条（一）、第九条. */
final class BenchmarkWording {

    private BenchmarkWording() {}

    static List<Benchmark.Listed> circumstances(
            List<String> choice,
            List<String> lighter,
            List<String> heavier,
            List<String> mitigated,
            List<String> none,
            List<String> suspended) {
        List<Benchmark.Listed> all = new ArrayList<>();
        add(all, Circumstance.CHOICE, choice);
        add(all, Circumstance.LIGHTER, lighter);
        add(all, Circumstance.HEAVIER, heavier);
        add(all, Circumstance.MITIGATED, mitigated);
        add(all, Circumstance.NONE, none);
        add(all, Circumstance.SUSPENDED, suspended);
        return all;
    }

    private static void add(List<Benchmark.Listed> all, Circumstance kind, List<String> lines) {
        if (lines != null) {
            lines.forEach(line -> all.add(new Benchmark.Listed(kind, line.strip())));
        }
    }

    /** @throws Refusal where a grade goes beyond every range that the item's bases give in plain yuan */
    static List<Grade> grades(List<String> lines, List<FineRange> ranges) {
        List<Grade> grades = Grade.parse(lines);
        List<FineRange> plain = ranges.stream()
                .filter(range -> range.measure() == FineRange.Measure.YUAN)
                .toList();
        if (plain.isEmpty() || plain.size() < ranges.size()) {
            return grades;
        }
        BigDecimal most =
                plain.stream().map(FineRange::to).max(Comparator.naturalOrder()).orElseThrow();
        for (Grade grade : grades) {
            if (grade.high() != null && grade.high().compareTo(most) > 0) {
                throw new Refusal("benchmark.outside-range", "linyi-14:1.5#3", grade.name(), most).at("grades");
            }
        }
        return grades;
    }
}
