package yidan.itemlist.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;

/** What people ask about proposed adjustments: a township or department its own, the county all. */
@ApplicationScoped
public class Adjustments {
    private Registers registers;

    protected Adjustments() {}

    @Inject
    public Adjustments(Registers registers) {
        this.registers = registers;
    }

    /** The newest first. */
    public List<AdjustmentRow> list(Actor actor, Page page) {
        return registers.read(
                actor,
                register -> register.of(Adjustment.class)
                        .leftJoin("Motion m on m.county = d.county and m.adjustment = d.id")
                        .orderBy("d.openedOn desc, d.id desc")
                        .page(page.from(), page.size())
                        .select(AdjustmentRow.class, AdjustmentRow.EXPRESSIONS));
    }

    /** What waits for the justice bureau's review. */
    public long waiting(Actor actor) {
        return registers.read(
                actor,
                register -> register.of(Adjustment.class)
                        .where("d.stage = :proposed", "proposed", Adjustment.PROPOSED)
                        .count());
    }
}
