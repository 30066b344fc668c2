package yidan.casework.discretion;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/** The county's benchmark for an item. Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第七条、第九条. */
@Entity
@Table(name = "discretion_benchmark")
@Kind(TableKind.COUNTY)
public class DiscretionBenchmark extends Benchmark {

    protected DiscretionBenchmark() {}

    private DiscretionBenchmark(OrganisationCode owner, UUID id, LocalDate today, int item, String itemName) {
        super(owner, id, today, item, itemName);
    }

    static DiscretionBenchmark enter(Desk desk, int item, String itemName) {
        return new DiscretionBenchmark(
                desk.actor().organisation(), TimeOrdered.id(desk.now()), desk.today(), item, itemName);
    }

    /** In force for an item on a day; empty where the county has none yet. */
    public static Optional<DiscretionBenchmark> inForce(Register register, int item, LocalDate day) {
        return register
                .of(DiscretionBenchmark.class)
                .where("d.item = :item", "item", item)
                .where("d.stage in ('PUBLISHED', 'REPLACED')")
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list()
                .stream()
                .filter(one -> one.isInForceOn(day))
                .findFirst();
    }

    /** All of the county, or of one item. */
    public static List<DiscretionBenchmark> all(Register register) {
        return register.of(DiscretionBenchmark.class)
                .orderBy("d.item, d.effectiveFrom desc, d.id desc")
                .list();
    }
}
