package yidan.ui.casework.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.Choice;
import yidan.ui.shell.Texts;

/** The items of the county's catalogue in force, to choose from. */
@ApplicationScoped
public class CatalogueItems {

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    private record Item(int id, Origin origin, int number, String name) {}

    public List<Choice<Integer>> penalties(Actor actor) {
        return of(actor, List.of(PowerType.PENALTY));
    }

    /** What is done on the spot or about a case, and so may be filmed. */
    public List<Choice<Integer>> filmed(Actor actor) {
        return of(actor, List.of(PowerType.PENALTY, PowerType.COMPULSION, PowerType.INSPECTION));
    }

    private List<Choice<Integer>> of(Actor actor, List<PowerType> types) {
        return registers
                .read(
                        actor,
                        register -> CatalogueShelf.inForce(register, LocalDate.now(clock))
                                .map(catalogue -> register.of(CatalogueRow.class)
                                        .where("d.catalogue = :catalogue", "catalogue", catalogue.uuid())
                                        .where("d.type in :types", "types", types)
                                        .orderBy("d.origin desc, d.number")
                                        .select(Item.class, "d.item, d.origin, d.number, d.name"))
                                .orElse(List.of()))
                .stream()
                .map(one ->
                        new Choice<>(one.id(), Texts.zh("Origin." + one.origin()) + one.number() + " · " + one.name()))
                .toList();
    }
}
