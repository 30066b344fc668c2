package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Refusal;

/** Holds a penalty against the benchmark in force. Source: 临政发〔2023〕14号 一、五 第三条、第四条; 行政处罚法 第三十四条. */
public final class Discretion {

    private static final String ARTICLE = "linyi-14:1.5#3";

    private Discretion() {}

    /**
     * On the spot there is no form to tick facts in: the grade is named.
     *
     * @throws Refusal where a benchmark is in force and no grade of it is named, or the fine departs from it without reasons
     */
    public static void checkOnTheSpot(Desk desk, EnforcementCase dossier, Penalty penalty) {
        Optional<BigDecimal> fine = penalty.fine();
        Optional<Benchmark> benchmark = Benchmark.inForce(
                        desk.register(), dossier.owner(), dossier.conduct().item(), desk.today())
                .map(Benchmark.class::cast);
        if (fine.isEmpty() || benchmark.isEmpty()) {
            return;
        }
        String grades = benchmark.get().grades().stream().map(Grade::name).collect(Collectors.joining("、"));
        Grade chosen = penalty.grade()
                .map(benchmark.get()::grade)
                .orElseThrow(() -> new Refusal("discretion.no-grade-named", ARTICLE, grades).at("grade"));
        if (!chosen.holds(fine.get()) && penalty.reasons().isEmpty()) {
            throw new Refusal("discretion.fine-departs", ARTICLE, chosen.name()).at("fine", "departure");
        }
    }

    /** @throws Refusal where a benchmark is in force and the case was not assessed, or the fine departs without reasons */
    public static void check(Desk desk, EnforcementCase dossier, Penalty penalty) {
        Optional<BigDecimal> fine = penalty.fine();
        if (fine.isEmpty()
                || Benchmark.inForce(
                                desk.register(),
                                dossier.owner(),
                                dossier.conduct().item(),
                                desk.today())
                        .isEmpty()) {
            return;
        }
        Assessment assessed = Assessment.of(desk.register(), dossier.uuid())
                .orElseThrow(() -> new Refusal("discretion.not-assessed", ARTICLE));
        boolean explained = penalty.reasons().filter(words -> !words.isBlank()).isPresent();
        if (!assessed.holds(fine.get()) && !explained) {
            throw new Refusal("discretion.fine-departs", ARTICLE, assessed.chosen()).at("discretion");
        }
    }
}
