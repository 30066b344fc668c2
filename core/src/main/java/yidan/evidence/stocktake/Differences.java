package yidan.evidence.stocktake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.tenancy.Register;

/**
 * What became of what a stock-take found to differ. What is short is settled once as much has left the ledger as lost, in
 * part or whole, with its proof, approved and signed by two; and all that differed, once a later count of the place, signed by two, agrees.
 * Source: 临政发〔2023〕14号 四、九（四）（2）第五条至第七条; 行政强制法 第二十六条.
 */
public final class Differences {

    /** How far one kind of thing has come. */
    public enum State {
        /** 相符 */
        AGREES,
        /** 待处理 */
        OPEN,
        /** 已报告灭失，待批准、签名 */
        REPORTED,
        /** 已处理 */
        SETTLED
    }

    /**
     * What may be reported as lost.
     *
     * @param quantity how much of it, where that is only a part; empty for all of it
     */
    public record Missing(CustodyItem thing, Optional<BigDecimal> quantity) {}

    /**
     * One kind of thing.
     *
     * @param missing what may be reported as lost for it: things of that kind that the ledger still has there, each as far as it
     *     may be what is missing
     */
    public record Standing(StockLine line, State state, List<Missing> missing) {}

    private final StockTake take;
    private final List<CustodyItem> there;
    private final Map<Counted.Sort, BigDecimal> lost;
    private final Optional<List<StockLine>> later;

    private Differences(Register register, StockTake take, Instant counted) {
        this.take = take;
        this.there = register.of(CustodyItem.class)
                .where("d.place = :place", "place", take.place())
                .orderBy("d.openedOn, d.ordinal, d.id")
                .list();
        this.lost = lost(register, CustodyEntry.lostIn(register, take.place(), counted));
        this.later = register.of(StockTake.class)
                .where("d.place = :place", "place", take.place())
                .where("d.stage = :signed", "signed", StockTake.SIGNED)
                .where("d.id > :id", "id", take.uuid())
                .orderBy("d.id desc")
                .first()
                .map(last -> StockLine.of(register, last.uuid()));
    }

    /** How much of each kind has left the ledger as lost. */
    private static Map<Counted.Sort, BigDecimal> lost(Register register, List<CustodyEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<UUID, CustodyItem> things = register
                .of(CustodyItem.class)
                .where(
                        "d.id in :things",
                        "things",
                        entries.stream().map(CustodyEntry::item).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(CustodyItem::uuid, Function.identity()));
        return entries.stream()
                .collect(Collectors.toMap(
                        entry -> Counted.Sort.of(things.get(entry.item())),
                        entry -> entry.lostQuantity().orElseThrow(),
                        BigDecimal::add));
    }

    /** Of all that was counted, in the order of the ledger; before the second signature nothing of it is open. */
    public static List<Standing> of(Register register, StockTake take) {
        List<StockLine> lines = StockLine.of(register, take.uuid());
        Differences differences =
                new Differences(register, take, lines.getFirst().notedAt());
        return lines.stream().map(differences::standing).toList();
    }

    private Standing standing(StockLine line) {
        if (line.difference().signum() == 0) {
            return new Standing(line, State.AGREES, List.of());
        }
        BigDecimal open = line.difference().negate().subtract(lost.getOrDefault(line.sort(), BigDecimal.ZERO));
        boolean isShort = line.difference().signum() < 0;
        if (agreesLater(line) || isShort && open.signum() <= 0) {
            return new Standing(line, State.SETTLED, List.of());
        }
        BigDecimal unreported = open.subtract(reported(line));
        if (isShort && unreported.signum() <= 0) {
            return new Standing(line, State.REPORTED, List.of());
        }
        return new Standing(
                line,
                State.OPEN,
                isShort && take.stage().equals(StockTake.SIGNED) ? missing(line, unreported) : List.of());
    }

    private boolean agreesLater(StockLine line) {
        return later.filter(lines -> lines.stream()
                        .noneMatch(one -> one.sort().equals(line.sort())
                                && one.difference().signum() != 0))
                .isPresent();
    }

    private Stream<CustodyItem> things(StockLine line) {
        return there.stream().filter(one -> Counted.Sort.of(one).equals(line.sort()));
    }

    private BigDecimal reported(StockLine line) {
        return things(line)
                .filter(one -> one.pending().isOpen() && one.pending().movement() == Movement.LOST)
                .map(one -> one.pending().part().orElse(one.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Missing> missing(StockLine line, BigDecimal unreported) {
        return things(line)
                .filter(one ->
                        one.stage().equals(CustodyItem.STORED) && !one.pending().isOpen())
                .map(one -> new Missing(
                        one, one.quantity().compareTo(unreported) <= 0 ? Optional.empty() : Optional.of(unreported)))
                .toList();
    }
}
