package yidan.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import yidan.act.Chores;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.township.ListShelf;
import yidan.itemlist.township.ListVersion;
import yidan.people.onboarding.ListSource;
import yidan.people.onboarding.Onboarding;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;

/**
 * The first draft of a new township's list: copied from the county's catalogue or from a neighbour's list, to be worked
 * over by the township itself.
 * Source: 临政发〔2023〕13号 二（二）.
 */
@ApplicationScoped
public class FirstList {

    private Registers registers;
    private Chores chores;
    private Clock clock;

    protected FirstList() {}

    @Inject
    public FirstList(Registers registers, Chores chores, Clock clock) {
        this.registers = registers;
        this.chores = chores;
        this.clock = clock;
    }

    /** Drafts it once; where there is a list already, or nothing to copy from, nothing happens. */
    public void draft(Onboarding onboarding) {
        OrganisationCode township = onboarding.owner();
        LocalDate today = LocalDate.now(clock);
        boolean begun = registers.readFor(
                township,
                register -> register.of(ListVersion.class).count() > 0
                        || CatalogueShelf.inForce(register, today).isEmpty());
        if (begun) {
            return;
        }
        Set<Integer> neighbours = onboarding
                .listFrom()
                .map(neighbour ->
                        registers.readFor(neighbour, register -> ListShelf.itemsInForce(register, neighbour, today)))
                .orElse(Set.of());
        chores.perform(township, "FirstList", register -> {
            Catalogue catalogue = CatalogueShelf.inForce(register, today).orElseThrow();
            Set<Integer> items = new TreeSet<>(CatalogueShelf.itemIds(register, catalogue));
            if (onboarding.listSource().filter(ListSource.NEIGHBOUR::equals).isPresent()) {
                items.retainAll(neighbours);
            }
            ListVersion draft = ListShelf.draft(register, township, clock.instant(), today, items);
            return draft.uuid() + " " + items.size();
        });
    }
}
