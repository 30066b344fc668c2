package yidan.evidence.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/** One kind of thing in a stock-take: what the ledger has and what was counted. Source: 临政发〔2023〕14号 四、九（四）（2）第七条. */
@Entity
@Table(name = "stock_line")
@Kind(TableKind.OWN)
public class StockLine extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "take_id", updatable = false)
    private UUID take;

    @Column(updatable = false)
    private int ordinal;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String specification;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private BigDecimal expected;

    @Column(updatable = false)
    private BigDecimal counted;

    protected StockLine() {}

    StockLine(Desk desk, StockTake of, int ordinal, Counted.Comparison compared) {
        super(of.owner(), desk.now());
        this.take = of.uuid();
        this.ordinal = ordinal;
        this.name = compared.sort().name();
        this.specification = compared.sort().specification();
        this.unit = compared.sort().unit();
        this.expected = compared.expected();
        this.counted = compared.counted();
    }

    /** All of a stock-take, in the order of the ledger. */
    public static List<StockLine> of(Register register, UUID take) {
        return register.of(StockLine.class)
                .where("d.take = :take", "take", take)
                .orderBy("d.ordinal")
                .list();
    }

    Counted.Sort sort() {
        return new Counted.Sort(name, specification, unit);
    }

    public String name() {
        return name;
    }

    public String specification() {
        return specification;
    }

    public String unit() {
        return unit;
    }

    /** What the ledger has; zero where it knows nothing of it. */
    public BigDecimal expected() {
        return expected;
    }

    public BigDecimal counted() {
        return counted;
    }

    /** Counted less what the ledger has: below zero where something is missing. */
    public BigDecimal difference() {
        return counted.subtract(expected);
    }
}
