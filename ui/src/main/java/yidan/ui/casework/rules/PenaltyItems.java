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

/** The penalties of the county's catalogue in force, to choose from. */
@ApplicationScoped
public class PenaltyItems {

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    private record Item(int id, Origin origin, int number, String name) {}

    public List<Choice<Integer>> choices(Actor actor) {
        return registers
                .read(
                        actor,
                        register -> CatalogueShelf.inForce(register, LocalDate.now(clock))
                                .map(catalogue -> register.of(CatalogueRow.class)
                                        .where("d.catalogue = :catalogue", "catalogue", catalogue.uuid())
                                        .where("d.type = :penalty", "penalty", PowerType.PENALTY)
                                        .orderBy("d.origin desc, d.number")
                                        .select(Item.class, "d.item, d.origin, d.number, d.name"))
                                .orElse(List.of()))
                .stream()
                .map(one ->
                        new Choice<>(one.id(), Texts.zh("Origin." + one.origin()) + one.number() + " · " + one.name()))
                .toList();
    }
}
