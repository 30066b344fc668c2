package yidan.evidence.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.evidence.custody.CustodyGates;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * Everything that lies in one place, counted in one act against the ledger: what differs is named and explained, another
 * person signs, one of the two is the custodian. Source: 临政发〔2023〕14号 四、九（四）（2）第三条、第五条至第七条.
 */
@Entity
@Table(name = "stock_take")
@Kind(TableKind.OWN)
public class StockTake extends Dossier {

    /** 已清点，待核对签名 */
    public static final String COUNTED = "COUNTED";
    /** 已核对签名 */
    public static final String SIGNED = "SIGNED";
    /** 作废，重新清点 */
    public static final String DROPPED = "DROPPED";
    /** It is not the one who counted. */
    public static final String OTHER_PERSON = "OTHER_PERSON";
    /** One of the two keeps the goods, and only one. */
    public static final String ONE_KEEPER = "ONE_KEEPER";

    private static final String COUNT = "linyi-14:4.9d2#7";
    private static final String APART = "linyi-14:4.9d2#5";

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private int things;

    @Column(updatable = false)
    private int differences;

    @Column(updatable = false)
    private String words;

    @Column(name = "first_user", updatable = false)
    private String firstUser;

    @Column(name = "first_name", updatable = false)
    private String firstName;

    @Column(name = "first_keeper", updatable = false)
    private boolean firstKeeper;

    @Column(name = "second_user")
    private String secondUser;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "second_words")
    private String secondWords;

    protected StockTake() {}

    private StockTake(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, COUNTED, today);
    }

    static StockTake count(Desk desk, CountPlace act) {
        List<CustodyItem> items = inPlace(desk.register(), act.place());
        if (items.isEmpty()) {
            throw new Refusal("stocktake.nothing-there", COUNT, act.place()).at("place");
        }
        requireKeeperApart(items, desk.actor(), desk.today());
        List<Counted.Comparison> compared = Counted.compare(items, act.counts());
        List<Counted.Comparison> differing =
                compared.stream().filter(Counted.Comparison::differs).toList();
        StockTake take = new StockTake(desk.actor().organisation(), TimeOrdered.id(desk.now()), desk.today());
        take.place = act.place().strip();
        take.things = items.size();
        take.differences = differing.size();
        take.words = blankToNull(act.words());
        if (!differing.isEmpty() && take.words == null) {
            throw new Refusal(
                            "stocktake.difference-unexplained",
                            COUNT,
                            differing.stream().map(one -> one.sort().name()).collect(Collectors.joining("、")))
                    .at("words");
        }
        take.firstUser = desk.actor().user();
        take.firstName = desk.actor().name();
        take.firstKeeper = desk.actor().is(Role.CUSTODIAN);
        desk.register().add(take);
        int ordinal = 0;
        for (Counted.Comparison one : compared) {
            desk.register().note(new StockLine(desk, take, ++ordinal, one));
        }
        return take;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void requireKeeperApart(List<CustodyItem> items, Actor actor, LocalDate today) {
        items.forEach(item -> item.shut(CustodyGates.KEEPER_IS_NO_OFFICER, actor, today)
                .ifPresent(refusal -> {
                    throw refusal;
                }));
    }

    /** What the ledger says lies in a place. */
    public static List<CustodyItem> inPlace(Register register, String place) {
        return register.of(CustodyItem.class)
                .where("d.stage = :stored", "stored", CustodyItem.STORED)
                .where("d.place = :place", "place", place.strip())
                .orderBy("d.openedOn, d.ordinal, d.id")
                .list();
    }

    /** The places in which something lies. */
    public static List<String> places(Register register) {
        return register.of(CustodyItem.class)
                .where("d.stage = :stored", "stored", CustodyItem.STORED)
                .groupBy("d.place")
                .orderBy("d.place")
                .values(String.class, "d.place");
    }

    /** The lines of a count that has yet to be made: everything in the place, the quantities left open. */
    public static List<String> sheet(Register register, String place) {
        return Counted.ledger(inPlace(register, place)).keySet().stream()
                .map(Counted.Sort::line)
                .toList();
    }

    /**
     * What somebody looks for among those of the organisation.
     *
     * @param text in place or the name of who counted; empty for everything
     * @param stage null for all
     */
    public record Question(String text, String stage) {
        private Rows<StockTake> narrowed(Register register) {
            Rows<StockTake> rows = register.of(StockTake.class);
            if (stage != null) {
                rows.where("d.stage = :stage", "stage", stage);
            }
            if (!text.isBlank()) {
                rows.where(
                        "d.place like :text or d.firstName like :text",
                        "text",
                        "%" + text.strip().replace("%", "").replace("_", "") + "%");
            }
            return rows;
        }
    }

    /** By what the list may be ordered; the last first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        PLACE("d.place"),
        STAGE("d.stage"),
        THINGS("d.things"),
        DIFFERENCES("d.differences"),
        FIRST("d.firstName");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /** One page. */
    public static List<StockTake> page(
            Register register, Question question, Order order, boolean down, int from, int size) {
        return question.narrowed(register)
                .orderBy(order.expression + (down ? " desc" : "") + ", d.id desc")
                .page(from, size)
                .list();
    }

    public static long count(Register register, Question question) {
        return question.narrowed(register).count();
    }

    @Override
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        return switch (gate) {
            case OTHER_PERSON -> refuseIf(actor.user().equals(firstUser), "custody.same-person");
            case ONE_KEEPER -> refuseIf(actor.is(Role.CUSTODIAN) == firstKeeper, "custody.keeper-signs");
            default -> throw new IllegalArgumentException("a stock-take has no gate " + gate);
        };
    }

    private static Optional<Refusal> refuseIf(boolean shut, String key) {
        return shut ? Optional.of(new Refusal(key, APART)) : Optional.empty();
    }

    /** The second signature: what agrees with the ledger stands there as counted. */
    void sign(Desk desk, String newWords) {
        List<CustodyItem> items = inPlace(desk.register(), place);
        requireKeeperApart(items, desk.actor(), desk.today());
        Map<Counted.Sort, BigDecimal> ledger = Counted.ledger(items);
        Map<Counted.Sort, StockLine> lines =
                StockLine.of(desk.register(), uuid()).stream().collect(Collectors.toMap(StockLine::sort, line -> line));
        boolean moved = lines.entrySet().stream()
                .anyMatch(line -> ledger.getOrDefault(line.getKey(), BigDecimal.ZERO)
                                .compareTo(line.getValue().expected())
                        != 0);
        if (moved || items.size() != things) {
            throw new Refusal("stocktake.ledger-moved", COUNT);
        }
        secondUser = desk.actor().user();
        secondName = desk.actor().name();
        signedOn = desk.today();
        secondWords = blankToNull(newWords);
        enter(SIGNED);
        items.stream()
                .filter(item -> lines.get(Counted.Sort.of(item)).difference().signum() == 0)
                .forEach(item -> item.counted(desk, firstUser, firstName));
    }

    void drop() {
        enter(DROPPED);
    }

    public String place() {
        return place;
    }

    /** How many things the ledger had there. */
    public int things() {
        return things;
    }

    /** How many kinds of thing differ. */
    public int differences() {
        return differences;
    }

    /** What was found about the differences; empty where there are none. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public String firstName() {
        return firstName;
    }

    public Optional<String> secondName() {
        return Optional.ofNullable(secondName);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public Optional<String> secondWords() {
        return Optional.ofNullable(secondWords);
    }
}
