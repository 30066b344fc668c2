package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.decision.ending.Sparing;
import yidan.casework.penalty.AssessedGrade;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Refusal;

/**
 * Holds a penalty against the benchmark in force, whether it fines or not: another grade, a fine outside of it, no fine
 * where it asks for one, and another weight than the ticked circumstances give depart from it, and say why.
 * Source: 临政发〔2023〕14号 一、五 第三条、第四条、第九条; 行政处罚法 第三十二条、第三十四条.
 */
public final class Discretion {

    private static final String ARTICLE = "linyi-14:1.5#3";
    private static final String LISTS = "linyi-14:1.5#9";
    /** 第三十二条 */
    private static final Pattern NAMED = Pattern.compile("第[^第条]{1,12}条");

    private Discretion() {}

    /**
     * On the spot the facts are ticked with the decision: what they lead to is kept beside it, and held against it at once.
     *
     * @param ticked from the benchmark in force
     * @param circumstances 从轻、从重、减轻等情形
     * @return to be kept once the case is; empty where no benchmark is in force for what it fines by
     * @throws Refusal where one is in force and nothing is ticked, or the penalty departs from it without reasons
     */
    public static Optional<Assessment> onTheSpot(
            Desk desk, EnforcementCase dossier, Penalty penalty, List<String> ticked, List<String> circumstances) {
        Optional<Benchmark> benchmark = inForce(desk, dossier);
        if (ticked == null || ticked.isEmpty()) {
            requireNothingToTick(benchmark, penalty);
            requireArticle(penalty, false, "departure");
            requireNoneTicked(circumstances);
            return Optional.empty();
        }
        Benchmark by =
                benchmark.orElseThrow(() -> new Refusal("discretion.no-benchmark", "cn-penalty-2021:#34").at("ticked"));
        Proposal proposal = by.propose(
                ticked, penalty.grade().orElse(null), penalty.quantity().orElse(null));
        if (proposal.goesByGains()) {
            throw new Refusal(
                            "discretion.gains-on-the-spot",
                            "cn-penalty-2021:#51",
                            proposal.chosen().name())
                    .at("ticked");
        }
        proposal.require(penalty.reasons());
        Assessment assessed = new Assessment(desk, dossier, by, ticked, circumstances, proposal, penalty.reasons());
        assessed.requireOf(penalty, Optional.empty());
        hold(penalty, assessed.grade(by), "departure");
        return Optional.of(assessed);
    }

    private static void requireNothingToTick(Optional<Benchmark> benchmark, Penalty penalty) {
        String facts = benchmark.stream()
                .flatMap(one -> one.grades().stream())
                .filter(grade -> grade.isFor(penalty.provision()))
                .flatMap(grade -> grade.facts().stream())
                .distinct()
                .collect(Collectors.joining("、"));
        if (!facts.isEmpty()) {
            throw new Refusal("discretion.nothing-ticked", ARTICLE, facts).at("ticked");
        }
    }

    private static void requireNoneTicked(List<String> circumstances) {
        if (circumstances != null && !circumstances.isEmpty()) {
            throw new Refusal("discretion.no-circumstance", LISTS, circumstances.getFirst()).at("circumstances");
        }
    }

    /**
     * Known before anything is proposed; what is proposed may be of a provision that the benchmark leaves out.
     *
     * @param provision by which it is fined; empty where nobody has said
     * @throws Refusal {@code discretion.not-assessed}
     */
    public static void requireAssessed(Desk desk, EnforcementCase dossier, Optional<String> provision) {
        if (isGraded(desk, dossier, provision)
                && Assessment.of(desk.register(), dossier.uuid()).isEmpty()) {
            throw new Refusal("discretion.not-assessed", ARTICLE);
        }
    }

    private static boolean isGraded(Desk desk, EnforcementCase dossier, Optional<String> provision) {
        return inForce(desk, dossier).stream()
                .flatMap(one -> one.grades().stream())
                .anyMatch(grade -> grade.isFor(provision));
    }

    /** @throws Refusal where a benchmark is in force and the case was not assessed, or the penalty departs without reasons */
    public static void check(Desk desk, EnforcementCase dossier, Penalty penalty) {
        if (!isGraded(desk, dossier, penalty.provision())) {
            requireArticle(penalty, false, "discretion");
            return;
        }
        requireAssessed(desk, dossier, penalty.provision());
        Assessment assessed = Assessment.of(desk.register(), dossier.uuid()).orElseThrow();
        assessed.requireOf(penalty, dossier.conduct().gains().flatMap(Gains::amount));
        Benchmark by = assessed.by(desk.register());
        penalty.grade().ifPresent(by::grade);
        hold(penalty, assessed.grade(by), "discretion");
    }

    /**
     * Not to punish for what the law leaves to who decides: by a circumstance of the benchmark's list, or with the reason why
     * by none of them. Source: 行政处罚法 第三十三条; 临政发〔2023〕14号 一、五 第三条、第九条（六）.
     *
     * @param circumstances 不予处罚的情形, ticked from the benchmark in force
     * @return empty where the kind is not weighed
     * @throws Refusal where the list has others, or has some and nothing is ticked and nobody says why
     */
    public static Optional<Sparing> spare(
            Desk desk, EnforcementCase dossier, RulingKind kind, List<String> circumstances, String departure) {
        List<String> listed = kind.isWeighed() ? sparing(inForce(desk, dossier)) : List.of();
        List<String> ticked = circumstances == null ? List.of() : circumstances;
        requireNoneTicked(ticked.stream().filter(one -> !listed.contains(one)).toList());
        Optional<String> why = Optional.ofNullable(departure).map(String::strip).filter(said -> !said.isEmpty());
        if (!listed.isEmpty() && ticked.isEmpty() && why.isEmpty()) {
            throw new Refusal("discretion.spared-by-no-circumstance", LISTS, String.join("；", listed))
                    .at("circumstances", "departure");
        }
        return kind.isWeighed() ? Optional.of(new Sparing(!listed.isEmpty(), ticked, why)) : Optional.empty();
    }

    /** The circumstances of no penalty that a benchmark lists. */
    public static List<String> sparing(Optional<? extends Benchmark> of) {
        return of.stream()
                .flatMap(one -> one.circumstances().stream())
                .filter(one -> one.kind() == Circumstance.NONE)
                .map(Benchmark.Listed::words)
                .toList();
    }

    private static Optional<Benchmark> inForce(Desk desk, EnforcementCase dossier) {
        return Benchmark.inForce(
                        desk.register(), dossier.owner(), dossier.conduct().item(), desk.today())
                .map(Benchmark.class::cast);
    }

    /**
     * 减轻 has a circumstance of the benchmark's list, or an article that gives it, which a list need not repeat.
     * Source: 行政处罚法 第三十条至第三十二条; 临政发〔2023〕14号 一、五 第三条（一）、第九条（五）.
     */
    private static void requireArticle(Penalty penalty, boolean listed, String reasons) {
        boolean named =
                penalty.reasons().filter(why -> NAMED.matcher(why).find()).isPresent();
        if (penalty.mitigation() == Mitigation.MITIGATED && !listed && !named) {
            throw new Refusal("discretion.mitigated-without-article", "cn-penalty-2021:#32").at(reasons, "mitigation");
        }
    }

    /** What departs says so in words of its own: those that every penalty has are no answer to why it departs. */
    private static void hold(Penalty penalty, AssessedGrade grade, String reasons) {
        penalty.weighAgainst(grade);
        requireArticle(penalty, grade.hasTicked(Mitigation.MITIGATED), reasons);
        if (penalty.departure().isPresent()) {
            return;
        }
        if (!grade.agreesWith(penalty.mitigation())) {
            String key = grade.hasTicked() ? "discretion.circumstance-departs" : "discretion.circumstance-not-ticked";
            throw new Refusal(key, LISTS, "Mitigation." + penalty.mitigation()).at("departure", "mitigation");
        }
        String named = penalty.grade().orElseThrow();
        if (!named.equals(grade.name())) {
            throw new Refusal("discretion.grade-departs", ARTICLE, named, grade.name()).at("departure", "grade");
        }
        Optional<BigDecimal> fine = penalty.fine();
        if (fine.isEmpty() && grade.fines()) {
            throw new Refusal("discretion.no-fine-departs", ARTICLE, grade.name()).at("departure", "fine");
        }
        if (fine.filter(much -> !grade.holds(much)).isPresent()) {
            throw new Refusal("discretion.fine-departs", ARTICLE, grade.name()).at("departure", "fine");
        }
    }
}
