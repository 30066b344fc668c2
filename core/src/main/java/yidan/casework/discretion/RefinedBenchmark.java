package yidan.casework.discretion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * A body's own benchmark: what it refines of the county's, never outside of it.
 * Source: 行政处罚法 第三十四条; 交政办发〔2024〕6号 二（三）, read for every county that does not say otherwise.
 */
@Entity
@Table(name = "refined_benchmark")
@Kind(TableKind.OWN)
public class RefinedBenchmark extends Benchmark {

    static final String ARTICLE = "jiaocheng-2024-6b:2#3";

    @Convert(converter = UuidConverter.class)
    @Column(name = "base_id", updatable = false)
    private UUID base;

    protected RefinedBenchmark() {}

    private RefinedBenchmark(OrganisationCode owner, UUID id, LocalDate today, DiscretionBenchmark base) {
        super(owner, id, today, base.item(), base.itemName());
        this.base = base.uuid();
    }

    static RefinedBenchmark of(Desk desk, DiscretionBenchmark base) {
        return new RefinedBenchmark(desk.actor().organisation(), TimeOrdered.id(desk.now()), desk.today(), base);
    }

    static Optional<RefinedBenchmark> inForce(
            Register register, OrganisationCode body, DiscretionBenchmark base, LocalDate day) {
        return register
                .of(RefinedBenchmark.class)
                .where("d.tenant = :body", "body", body.value())
                .where("d.base = :base", "base", base.uuid())
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list()
                .stream()
                .filter(one -> one.isInForceOn(day))
                .findFirst();
    }

    /** All that may be read. */
    public static List<RefinedBenchmark> all(Register register) {
        return register.of(RefinedBenchmark.class)
                .orderBy("d.item, d.effectiveFrom desc, d.id desc")
                .list();
    }

    /** The county's benchmark that it refines. */
    public UUID base() {
        return base;
    }

    /**
     * Words it within the county's, whose lists of circumstances it takes over.
     *
     * @throws Refusal where it goes outside
     */
    void refine(Desk desk, DiscretionBenchmark within, String document, LocalDate from, List<String> lines) {
        List<Grade> county = within.grades();
        List<Grade> grades = Grade.parse(lines).stream()
                .map(grade -> grade.provision() == null ? grade : grade.under(meant(grade, county)))
                .toList();
        within(grades, county);
        word(desk.actor(), document, from, grades, within.circumstances());
    }

    /** The county's provision that has these words; as it stands where it has none, and then lies in no grade. */
    private static String meant(Grade grade, List<Grade> county) {
        return county.stream()
                .map(Grade::provision)
                .filter(one -> one != null && one.contains(grade.provision()))
                .findFirst()
                .orElse(grade.provision());
    }

    /** Each fact says more exactly one of the county's and leads into the same range; none of the county's is left out. */
    private static void within(List<Grade> own, List<Grade> county) {
        for (Grade grade : own) {
            for (String fact : grade.facts()) {
                Grade of = county.stream()
                        .filter(one -> one.facts().stream().anyMatch(fact::startsWith))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("refinement.other-fact", ARTICLE, fact));
                if (!of.contains(grade)) {
                    throw new Refusal("refinement.outside-grade", ARTICLE, grade.name(), fact, of.name());
                }
            }
        }
        for (Grade grade : county) {
            for (String fact : grade.facts()) {
                if (own.stream().flatMap(one -> one.facts().stream()).noneMatch(one -> one.startsWith(fact))) {
                    throw new Refusal("refinement.fact-left-out", ARTICLE, fact);
                }
            }
        }
    }
}
