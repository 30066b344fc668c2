package yidan.evidence.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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

    /** One page, what came last first unless otherwise asked. */
    public List<GoodsRow> page(Actor actor, GoodsFilter filter, boolean oldestFirst, int from, int size) {
        return registers.read(
                actor,
                register -> filter.narrow(register.of(CustodyItem.class))
                        .orderBy(oldestFirst ? "d.openedOn, d.id" : "d.openedOn desc, d.id desc")
                        .page(from, size)
                        .select(GoodsRow.class, GoodsRow.EXPRESSIONS));
    }

    public long count(Actor actor, GoodsFilter filter) {
        return registers.read(
                actor, register -> filter.narrow(register.of(CustodyItem.class)).count());
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
}
