package yidan.evidence.stocktake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import yidan.evidence.custody.CustodyEntry;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.tenancy.Register;

/**
 * What became of what a stock-take found to differ. What is short is settled once as much has left the ledger as lost, with
 * its proof, approved and signed by two; and all that differed, once a later count of the place, signed by two, agrees.
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
     * One kind of thing.
     *
     * @param missing what may be reported as lost for it: whole things of that kind that the ledger still has there
     */
    public record Standing(StockLine line, State state, List<CustodyItem> missing) {}

    private final Register register;
    private final StockTake take;
    private final List<CustodyItem> there;
    private final Optional<List<StockLine>> later;

    private Differences(Register register, StockTake take) {
        this.register = register;
        this.take = take;
        this.there = register.of(CustodyItem.class)
                .where("d.place = :place", "place", take.place())
                .orderBy("d.openedOn, d.ordinal, d.id")
                .list();
        this.later = register.of(StockTake.class)
                .where("d.place = :place", "place", take.place())
                .where("d.stage = :signed", "signed", StockTake.SIGNED)
                .where("d.id > :id", "id", take.uuid())
                .orderBy("d.id desc")
                .first()
                .map(last -> StockLine.of(register, last.uuid()));
    }

    /** Of all that was counted, in the order of the ledger; before the second signature nothing of it is open. */
    public static List<Standing> of(Register register, StockTake take) {
        Differences differences = new Differences(register, take);
        return StockLine.of(register, take.uuid()).stream()
                .map(differences::standing)
                .toList();
    }

    private Standing standing(StockLine line) {
        if (line.difference().signum() == 0) {
            return new Standing(line, State.AGREES, List.of());
        }
        BigDecimal lost = sum(line, one -> isLostSince(line, one));
        BigDecimal reported = sum(line, Differences::isReported);
        BigDecimal open = line.difference().negate().subtract(lost);
        boolean isShort = line.difference().signum() < 0;
        if (agreesLater(line) || isShort && open.signum() <= 0) {
            return new Standing(line, State.SETTLED, List.of());
        }
        BigDecimal unreported = open.subtract(reported);
        if (isShort && unreported.signum() <= 0) {
            return new Standing(line, State.REPORTED, List.of());
        }
        return new Standing(
                line,
                State.OPEN,
                isShort && take.stage().equals(StockTake.SIGNED)
                        ? things(line, one -> mayBeReported(one, unreported))
                        : List.of());
    }

    private boolean agreesLater(StockLine line) {
        return later.filter(lines -> lines.stream()
                        .noneMatch(one -> one.sort().equals(line.sort())
                                && one.difference().signum() != 0))
                .isPresent();
    }

    private List<CustodyItem> things(StockLine line, Predicate<CustodyItem> which) {
        return there.stream()
                .filter(one -> Counted.Sort.of(one).equals(line.sort()))
                .filter(which)
                .toList();
    }

    private BigDecimal sum(StockLine line, Predicate<CustodyItem> which) {
        return things(line, which).stream().map(CustodyItem::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isLostSince(StockLine line, CustodyItem one) {
        return one.outcome().filter(Movement.LOST::equals).isPresent()
                && CustodyEntry.of(register, one.uuid()).stream()
                        .anyMatch(entry -> entry.movement() == Movement.LOST
                                && entry.notedAt().isAfter(line.notedAt()));
    }

    private static boolean isReported(CustodyItem one) {
        return one.pending().isOpen() && one.pending().movement() == Movement.LOST;
    }

    /** A thing that is there in part is not lost. */
    private static boolean mayBeReported(CustodyItem one, BigDecimal missing) {
        return one.stage().equals(CustodyItem.STORED)
                && !one.pending().isOpen()
                && one.quantity().compareTo(missing) <= 0;
    }
}
