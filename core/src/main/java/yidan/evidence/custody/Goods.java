package yidan.evidence.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;

/** The ledger of an organisation. Source: 临政发〔2023〕14号 四、九（四）（2）第六条. */
@ApplicationScoped
public class Goods {

    private Registers registers;

    protected Goods() {}

    @Inject
    public Goods(Registers registers) {
        this.registers = registers;
    }

    /** By what the ledger may be ordered; what came last first is the natural order. */
    public enum Order {
        OPENED("d.openedOn"),
        NAME("d.name"),
        STAGE("d.stage"),
        PLACE("d.place"),
        CASE("d.caseNumber"),
        COUNTED("d.countedOn");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /** One page. */
    public List<GoodsRow> page(Actor actor, GoodsFilter filter, Order order, boolean down, int from, int size) {
        return registers.read(
                actor,
                register -> filter.narrow(register.of(CustodyItem.class), actor)
                        .orderBy(order.expression + (down ? " desc" : "") + ", d.id desc")
                        .page(from, size)
                        .select(GoodsRow.class, GoodsRow.EXPRESSIONS));
    }

    public long count(Actor actor, GoodsFilter filter) {
        return registers.read(
                actor,
                register -> filter.narrow(register.of(CustodyItem.class), actor).count());
    }

    /** One thing; a county's person or a supervisor has opened it with a reason before. */
    public CustodyItem load(Actor actor, Id<CustodyItem> id) {
        return registers.read(actor, register -> register.load(CustodyItem.class, id));
    }

    /** What the list shows of one thing; empty where it is not for this person. */
    public Optional<GoodsRow> row(Actor actor, Id<CustodyItem> id) {
        return registers
                .read(
                        actor,
                        register -> register.of(CustodyItem.class)
                                .where("d.id = :id", "id", id.value())
                                .select(GoodsRow.class, GoodsRow.EXPRESSIONS))
                .stream()
                .findFirst();
    }

    /** 证物情况, as the ledger has it: each thing, and where it is or what became of it. Source: 临政发〔2023〕14号 一、九 第十三条. */
    public String situation(Actor actor, UUID caseId) {
        return registers
                .read(
                        actor,
                        register -> register.of(CustodyItem.class)
                                .where("d.caseId = :case", "case", caseId)
                                .orderBy("d.openedOn, d.ordinal, d.id")
                                .list())
                .stream()
                .map(Goods::situation)
                .collect(Collectors.joining("\n"));
    }

    private static String situation(CustodyItem thing) {
        String now = thing.outcome()
                .map(how -> text(
                        "goods.situation.where",
                        text("Movement." + how),
                        thing.goneOn().orElseThrow()))
                .orElseGet(() -> {
                    String as = thing.kept()
                            .map(kept -> text("Unclaimed." + kept.ground()))
                            .orElseGet(() -> text("HeldAs." + thing.heldAs()));
                    String stage = text("stage.CustodyItem." + thing.stage());
                    return text(
                                    "goods.situation.where",
                                    text("goods.situation.where", as, stage),
                                    thing.place().orElse(""))
                            .strip();
                });
        String line = text("goods.situation", thing.name(), plain(thing.quantity()), thing.unit(), now);
        BigDecimal lost = thing.listedQuantity().subtract(thing.quantity());
        return lost.signum() == 0
                ? line
                : text("goods.situation.lost", line, plain(thing.listedQuantity()), plain(lost), thing.unit());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(String key, Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("yidan.evidence.messages", Locale.ROOT).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, Locale.ROOT)
                        .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }
}
