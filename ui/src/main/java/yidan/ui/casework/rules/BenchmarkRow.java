package yidan.ui.casework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yidan.casework.discretion.Benchmark;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.RefinedBenchmark;
import yidan.tenancy.Register;
import yidan.ui.list.Filter;

/** A benchmark with the name of the body that issues it: the county's own and what bodies refine of them. */
record BenchmarkRow(Benchmark benchmark, String issuer) {

    /**
     * Those that may be read.
     *
     * @param bodies names by code
     */
    static List<BenchmarkRow> all(Register register, Map<Integer, String> bodies) {
        List<Benchmark> all = new ArrayList<>(DiscretionBenchmark.all(register));
        all.addAll(RefinedBenchmark.all(register));
        return all.stream()
                .map(one ->
                        new BenchmarkRow(one, bodies.getOrDefault(one.owner().value(), "")))
                .toList();
    }

    /** By words in what it is for, the document that it stands in or a grade; by its stage; by who issues it. */
    boolean isAskedFor(Filter filter) {
        String words = filter.text().strip();
        boolean named = benchmark.itemName().contains(words)
                || benchmark.document().contains(words)
                || benchmark.grades().stream().anyMatch(grade -> grade.name().contains(words));
        return named
                && filter.value("stage")
                        .filter(stage -> !stage.equals(benchmark.stage()))
                        .isEmpty()
                && filter.value("issuer")
                        .filter(code -> !code.equals(benchmark.owner().toString()))
                        .isEmpty();
    }

    String stageKey() {
        return "stage." + benchmark.getClass().getSimpleName() + "." + benchmark.stage();
    }

    String path() {
        return "benchmarks/" + benchmark.uuid();
    }
}
