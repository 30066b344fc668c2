package yidan.casework.discretion;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.penalty.AssessedGrade;
import yidan.publication.BenchmarkSnapshot;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * What is fixed for the penalties of one item: grades with their facts and ranges, and the lists of circumstances. The
 * county fixes it; a body may refine it. A new version replaces the one in force; cases keep what they were assessed by.
 * Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第七条、第九条.
 */
@MappedSuperclass
public abstract class Benchmark extends Dossier {

    public static final String DRAFT = "DRAFT";
    public static final String PUBLISHED = "PUBLISHED";
    public static final String REPLACED = "REPLACED";
    /** It is not the one who entered it. */
    public static final String ANOTHER = "ANOTHER";

    @Column(name = "item_id", updatable = false)
    private int item;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    private String document;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_until")
    private LocalDate effectiveUntil;

    private String grades;
    private String circumstances;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Benchmark() {}

    Benchmark(OrganisationCode owner, UUID id, LocalDate today, int item, String itemName) {
        super(owner, id, DRAFT, today);
        this.item = item;
        this.itemName = itemName;
    }

    /**
     * What a body goes by for an item on a day: its own refinement of the county's benchmark in force, else that benchmark;
     * empty where the county has none. A refinement of an earlier version is not gone by.
     */
    public static Optional<? extends Benchmark> inForce(
            Register register, OrganisationCode body, int item, LocalDate day) {
        Optional<DiscretionBenchmark> county = DiscretionBenchmark.inForce(register, item, day);
        Optional<RefinedBenchmark> own = county.flatMap(base -> RefinedBenchmark.inForce(register, body, base, day));
        return own.isPresent() ? own : county;
    }

    /** Whether it is gone by on that day. */
    public final boolean isInForceOn(LocalDate day) {
        return publishedOn != null
                && !effectiveFrom.isAfter(day)
                && (effectiveUntil == null || effectiveUntil.isAfter(day));
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        if (!ANOTHER.equals(gate)) {
            throw new IllegalArgumentException("a benchmark has no gate " + gate);
        }
        return actor.user().equals(enteredBy)
                ? Optional.of(new Refusal("benchmark.same-person", "linyi-14:1.5#7"))
                : Optional.empty();
    }

    void word(Actor by, String newDocument, LocalDate from, List<Grade> newGrades, List<Listed> newCircumstances) {
        document = newDocument.strip();
        effectiveFrom = from;
        grades = newGrades.stream().map(Grade::line).collect(Collectors.joining("\n"));
        circumstances = newCircumstances.stream().map(Listed::line).collect(Collectors.joining("\n"));
        enteredBy = by.user();
    }

    /** @throws Refusal where it would reach back before today */
    void publish(Desk desk) {
        if (effectiveFrom.isBefore(desk.today())) {
            throw new Refusal("benchmark.backdated", "linyi-14:1.5#6");
        }
        publishedBy = desk.actor().user();
        publishedOn = desk.today();
        enter(PUBLISHED);
    }

    void replace(LocalDate from) {
        effectiveUntil = from;
        enter(REPLACED);
    }

    /**
     * A circumstance of one of the lists.
     *
     * @param words as the benchmark has it
     */
    public record Listed(Circumstance kind, String words) {
        String line() {
            return kind + "；" + words;
        }
    }

    /**
     * As the public will read it.
     *
     * @param issuer the name of the body that issues it
     * @param base the county's benchmark that it refines; null for that itself
     */
    final BenchmarkSnapshot snapshot(String issuer, UUID base) {
        return new BenchmarkSnapshot(
                uuid(),
                issuer,
                base,
                item,
                itemName,
                document,
                effectiveFrom,
                grades.lines().toList(),
                circumstances.lines().toList());
    }

    public int item() {
        return item;
    }

    public String itemName() {
        return itemName;
    }

    /** The normative document that issues it. */
    public String document() {
        return document;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Optional<LocalDate> effectiveUntil() {
        return Optional.ofNullable(effectiveUntil);
    }

    /** The lightest first. */
    public List<Grade> grades() {
        return Grade.parse(grades.lines().toList());
    }

    public List<Listed> circumstances() {
        return circumstances
                .lines()
                .map(line -> line.split("；", 2))
                .map(parts -> new Listed(Circumstance.valueOf(parts[0]), parts[1]))
                .toList();
    }

    /** Those of its circumstances that have these words. */
    public List<Listed> circumstances(Collection<String> words) {
        return circumstances().stream()
                .filter(one -> words.contains(one.words()))
                .toList();
    }

    /** @throws Refusal where one is ticked that none of its lists has */
    void requireListed(List<String> ticked) {
        List<String> listed = circumstances().stream().map(Listed::words).toList();
        ticked.stream().filter(one -> !listed.contains(one)).findFirst().ifPresent(other -> {
            throw new Refusal("discretion.no-circumstance", "linyi-14:1.5#9", other).at("circumstances");
        });
    }

    /** What a penalty by it is held against, with what was ticked. */
    AssessedGrade weighed(AssessedGrade grade, Collection<String> ticked) {
        return grade.with(weighing(circumstances(ticked)), weighing(circumstances()));
    }

    private static Set<Circumstance> weighing(List<Listed> of) {
        Set<Circumstance> kinds = EnumSet.noneOf(Circumstance.class);
        of.stream().map(Listed::kind).filter(Circumstance::weighs).forEach(kinds::add);
        return kinds;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /**
     * What it proposes for these facts.
     *
     * @param other another grade than they lead to; null or blank for that one
     * @param measured how much there is of what the grade counts; null where nobody has said, or where it counts yuan
     * @throws Refusal where no fact of it is ticked, where they lead to grades that do not stand beside each other, or where
     *     it has no such grade
     */
    public Proposal propose(List<String> ticked, String other, BigDecimal measured) {
        Grade led = led(ticked);
        return new Proposal(led, other == null || other.isBlank() ? led : grade(other.strip()), measured);
    }

    /**
     * The heaviest grade to which one of these facts leads.
     *
     * @throws Refusal where none is ticked, or one is not of this benchmark
     */
    private Grade led(List<String> ticked) {
        List<Grade> all = grades();
        boolean unknown = ticked.stream()
                .anyMatch(fact -> all.stream().noneMatch(grade -> grade.facts().contains(fact)));
        if (ticked.isEmpty() || unknown) {
            throw new Refusal("discretion.no-fact", "linyi-14:1.5#3").at("facts", "ticked");
        }
        List<Grade> led = all.stream()
                .filter(grade -> grade.facts().stream().anyMatch(ticked::contains))
                .toList();
        if (led.stream().anyMatch(grade -> !grade.isBeside(led.getFirst()))) {
            throw new Refusal("discretion.facts-of-two", "linyi-14:1.5#3").at("facts", "ticked");
        }
        return led.stream().reduce((lighter, heavier) -> heavier).orElseThrow();
    }

    Grade grade(String name) {
        return grades().stream()
                .filter(grade -> grade.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("discretion.no-grade", "linyi-14:1.5#3", name).at("grade"));
    }
}
