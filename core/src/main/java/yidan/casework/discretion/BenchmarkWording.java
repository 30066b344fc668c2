package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.FineRange;
import yidan.tenancy.Refusal;

/** Reads what was entered for a benchmark and holds it against the item's ranges. Source: 临政发〔2023〕14号 一、五 第三条（一）、第九条. */
final class BenchmarkWording {

    private static final String WITHIN = "linyi-14:1.5#3";

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

    /**
     * A grade is held against the ranges of the provision for which it is, in what they count; one that names none is for
     * every provision of the item.
     *
     * @throws Refusal where the provision is not printed, counts something else, or gives another range
     */
    static List<Grade> grades(List<String> lines, List<FineRange> ranges) {
        List<String> provisions =
                ranges.stream().map(FineRange::provision).distinct().toList();
        List<Grade> grades = Grade.parse(lines).stream()
                .map(grade -> grade.provision() == null ? grade : grade.under(printed(grade, provisions)))
                .toList();
        for (Grade grade : grades) {
            provisions.stream()
                    .filter(provision -> grade.isFor(Optional.of(provision)))
                    .forEach(provision -> hold(
                            grade,
                            ranges.stream()
                                    .filter(range -> range.provision().equals(provision))
                                    .toList()));
        }
        return grades;
    }

    /** 第六十六条 names it, where no other printed provision has these words. */
    private static String printed(Grade grade, List<String> provisions) {
        List<String> named = provisions.stream()
                .filter(one -> one.contains(grade.provision()))
                .toList();
        if (named.size() != 1) {
            throw new Refusal("benchmark.provision-unknown", WITHIN, grade.name(), grade.provision()).at("grades");
        }
        return named.getFirst();
    }

    private static void hold(Grade grade, List<FineRange> printed) {
        if (grade.high() == null) {
            return;
        }
        List<FineRange> counted = printed.stream().filter(grade.measure()::isOf).toList();
        BigDecimal most = counted.stream()
                .map(FineRange::to)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Refusal(
                                "benchmark.other-measure",
                                WITHIN,
                                grade.name(),
                                grade.measure().words())
                        .at("grades"));
        if (counted.stream().noneMatch(range -> within(grade, range))) {
            throw new Refusal("benchmark.outside-range", WITHIN, grade.name(), most).at("grades");
        }
    }

    private static boolean within(Grade grade, FineRange range) {
        boolean below =
                grade.low() != null && range.from() != null && grade.low().compareTo(range.from()) < 0;
        return !below && grade.high().compareTo(range.to()) <= 0;
    }
}
