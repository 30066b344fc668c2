package yidan.evidence.custody;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import yidan.act.Desk;
import yidan.evidence.custody.outcome.Loss;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/** One line of the ledger: what was done with a thing, signed by two. Source: 临政发〔2023〕14号 四、九（四）（2）第六条. */
@Entity
@Table(name = "custody_entry")
@Kind(TableKind.OWN)
public class CustodyEntry extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "item_id", updatable = false)
    private UUID item;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Movement movement;

    @Column(name = "first_user", updatable = false)
    private String firstUser;

    @Column(name = "first_name", updatable = false)
    private String firstName;

    @Column(name = "second_user", updatable = false)
    private String secondUser;

    @Column(name = "second_name", updatable = false)
    private String secondName;

    @Column(name = "approved_by", updatable = false)
    private String approvedBy;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private BigDecimal proceeds;

    @Column(updatable = false)
    private String words;

    @Column(name = "approved_at", updatable = false)
    private Instant approvedAt;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(name = "done_where", updatable = false)
    private String doneWhere;

    @Column(updatable = false)
    private String supervisor;

    @Embedded
    private Loss loss;

    /** How much of it was lost. */
    @Column(name = "lost_quantity", updatable = false)
    private BigDecimal lostQuantity;

    @Enumerated(EnumType.STRING)
    @Column(name = "lost_as", updatable = false)
    private HeldAs lostAs;

    protected CustodyEntry() {}

    CustodyEntry(CustodyItem of, Pending asked, Desk desk, String words, Disposal disposal) {
        super(of.owner(), desk.now());
        this.item = of.uuid();
        this.movement = asked.movement();
        this.firstUser = asked.by();
        this.firstName = asked.byName();
        this.secondUser = desk.actor().user();
        this.secondName = desk.actor().name();
        this.approvedBy = asked.approvedBy().orElse(null);
        this.why = asked.why();
        this.place = asked.where();
        this.proceeds = asked.amount();
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.approvedAt = asked.approvedAt().orElse(null);
        asked.loss().ifPresent(how -> {
            loss = how;
            lostQuantity = asked.part().orElse(of.quantity());
            lostAs = of.heldAs();
        });
        if (disposal != null) {
            this.doneAt = disposal.at();
            this.doneWhere = disposal.where().strip();
            this.supervisor = disposal.supervisor().strip();
        }
    }

    private CustodyEntry(CustodyItem of, Desk desk) {
        super(of.owner(), desk.now());
        this.item = of.uuid();
    }

    /** A line for a count of everything in its place. Source: 临政发〔2023〕14号 四、九（四）（2）第七条. */
    static CustodyEntry counted(CustodyItem of, Desk desk, String firstUser, String firstName) {
        CustodyEntry entry = new CustodyEntry(of, desk);
        entry.movement = Movement.COUNT;
        entry.firstUser = firstUser;
        entry.firstName = firstName;
        entry.secondUser = desk.actor().user();
        entry.secondName = desk.actor().name();
        entry.why = ResourceBundle.getBundle("yidan.evidence.messages", Locale.ROOT)
                .getString("custody.counted-with-its-place");
        entry.place = of.place().orElse(null);
        return entry;
    }

    /** The ledger of one thing, in order. */
    public static List<CustodyEntry> of(Register register, UUID item) {
        return register.of(CustodyEntry.class)
                .where("d.item = :item", "item", item)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    /** What has left the ledger as lost since then, in part or whole, of what lay in a place. */
    public static List<CustodyEntry> lostIn(Register register, String place, Instant since) {
        return register.of(CustodyEntry.class)
                .where("d.movement = :lost", "lost", Movement.LOST)
                .where("d.place = :place", "place", place)
                .where("d.notedAt > :since", "since", since)
                .list();
    }

    /** What was paid for it; nothing where it was not sold. */
    public static BigDecimal proceedsOf(Register register, CustodyItem thing) {
        return of(register, thing.uuid()).stream()
                .flatMap(entry -> entry.proceeds().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The thing that it is about. */
    public UUID item() {
        return item;
    }

    public Movement movement() {
        return movement;
    }

    public String firstName() {
        return firstName;
    }

    public String secondName() {
        return secondName;
    }

    public String why() {
        return why;
    }

    /** Account of the head who approved it. */
    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<BigDecimal> proceeds() {
        return Optional.ofNullable(proceeds);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** When the head approved it. */
    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** When what was confiscated was disposed of; empty for every other movement. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    /** Where that was. */
    public Optional<String> doneWhere() {
        return Optional.ofNullable(doneWhere);
    }

    /** Who watched over it. */
    public Optional<String> supervisor() {
        return Optional.ofNullable(supervisor);
    }

    /** How it was lost; empty for every other movement. */
    public Optional<Loss> loss() {
        return Optional.ofNullable(loss);
    }

    /** How much of it was lost; empty for every other movement. */
    public Optional<BigDecimal> lostQuantity() {
        return Optional.ofNullable(lostQuantity);
    }
}
