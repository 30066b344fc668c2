package yidan.casework.discretion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.penalty.AssessedGrade;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.Penalty;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/** To which grade the ticked facts of a case lead, and which was chosen; the last one counts. Source: 临政发〔2023〕14号 一、五 第三条. */
@Entity
@Table(name = "discretion_assessment")
@Kind(TableKind.OWN)
public class Assessment extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "benchmark_id", updatable = false)
    private UUID benchmark;

    /** The body's own benchmark, where it went by that. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "refined_id", updatable = false)
    private UUID refined;

    @Column(updatable = false)
    private String facts;

    @Column(updatable = false)
    private String circumstances;

    @Column(updatable = false)
    private String proposed;

    @Column(updatable = false)
    private String chosen;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GradeMeasure measure = GradeMeasure.YUAN;

    /** How much there is of it; null where it counts yuan. */
    @Column(updatable = false)
    private BigDecimal measured;

    @Column(updatable = false)
    private String provision;

    /** In yuan. */
    @Column(updatable = false)
    private BigDecimal low;

    @Column(updatable = false)
    private BigDecimal high;

    @Column(updatable = false)
    private String reasons;

    @Column(name = "assessed_by", updatable = false)
    private String assessedBy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Assessment() {}

    Assessment(
            Desk desk,
            EnforcementCase of,
            Benchmark by,
            List<String> facts,
            List<String> circumstances,
            Proposal proposal,
            Optional<String> reasons) {
        super(of.owner(), desk.now());
        this.caseId = of.uuid();
        this.benchmark = by instanceof RefinedBenchmark own ? own.base() : by.uuid();
        this.refined = by instanceof RefinedBenchmark ? by.uuid() : null;
        this.facts = String.join("\n", facts);
        List<String> ticked = circumstances == null ? List.of() : circumstances;
        by.requireListed(ticked);
        this.circumstances = String.join("\n", ticked);
        Grade grade = proposal.chosen();
        this.proposed = proposal.led().name();
        this.chosen = grade.name();
        this.measure = grade.measure();
        this.measured = measure == GradeMeasure.YUAN ? null : proposal.measured();
        this.provision = grade.provision();
        this.low = proposal.low();
        this.high = proposal.high();
        this.reasons = reasons.orElse(null);
        this.assessedBy = desk.actor().user();
    }

    /** The last of a case; empty where it was not assessed. */
    public static Optional<Assessment> of(Register register, UUID caseId) {
        return register.of(Assessment.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.notedAt desc, d.id desc")
                .first();
    }

    public List<String> facts() {
        return facts.lines().toList();
    }

    public List<String> circumstances() {
        return circumstances.lines().toList();
    }

    public String proposed() {
        return proposed;
    }

    public String chosen() {
        return chosen;
    }

    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    /** The benchmark by which it was assessed, in the version of that day. */
    Benchmark by(Register register) {
        return refined == null
                ? register.load(DiscretionBenchmark.class, Id.of(benchmark))
                : register.load(RefinedBenchmark.class, Id.of(refined));
    }

    /**
     * Of another provision than the penalty's, or of another amount than the case found: it says nothing about this penalty.
     *
     * @throws Refusal so that it is assessed again
     */
    void requireOf(Penalty penalty, Optional<BigDecimal> gains) {
        boolean other =
                provision != null && !provision.equals(penalty.provision().orElse(null));
        Optional<BigDecimal> found =
                switch (measure) {
                    case YUAN -> Optional.empty();
                    case TIMES_ILLEGAL_GAINS -> gains;
                    case YUAN_PER_SQUARE_METRE, PERCENT_OF_VALUE -> penalty.quantity();
                };
        boolean counted = measure == GradeMeasure.YUAN
                || penalty.fine().isEmpty() && found.isEmpty()
                || found.filter(much -> much.compareTo(measured) == 0).isPresent();
        if (other || !counted) {
            throw new Refusal("discretion.assessed-otherwise", "linyi-14:1.5#3", measure.words())
                    .at(other ? "provision" : "quantity");
        }
    }

    /** The ticked circumstances, with the lists of its benchmark that have them. */
    public List<Benchmark.Listed> ticked(Register register) {
        return circumstances.isEmpty() ? List.of() : by(register).circumstances(circumstances());
    }

    /** How a penalty stands to its range by what was ticked; empty where that says nothing, several things, or not to punish. */
    public Optional<Mitigation> weight(Register register) {
        List<Circumstance> kinds = ticked(register).stream()
                .map(Benchmark.Listed::kind)
                .filter(Circumstance::weighs)
                .distinct()
                .toList();
        return kinds.size() == 1 && kinds.getFirst() != Circumstance.NONE
                ? Optional.of(Mitigation.valueOf(kinds.getFirst().name()))
                : Optional.empty();
    }

    /** The grade that was chosen, with what was ticked: what is proposed and decided is held against it. */
    public AssessedGrade grade(Register register) {
        return grade(by(register));
    }

    /** What was chosen, to hold a penalty against. */
    AssessedGrade grade(Benchmark by) {
        return by.weighed(new AssessedGrade(chosen, low, high), circumstances());
    }
}
