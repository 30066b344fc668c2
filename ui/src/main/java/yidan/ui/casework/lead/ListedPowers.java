package yidan.ui.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.casework.Power;
import yidan.casework.lead.CheckAgainstList;
import yidan.casework.lead.Lead;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.act.Choice;
import yidan.ui.shell.Texts;

/** What the list in force lets a township do, as the forms of leads and cases offer it. */
@ApplicationScoped
public class ListedPowers {

    @Inject
    private EnforcementLists lists;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    /** Delegated as far as the summary procedure applies: what cannot be decided on the spot goes to the department. */
    public boolean isSummaryOnly(Actor actor, Lead lead) {
        return power(actor, lead).filter(Power::summaryOnly).isPresent();
    }

    /** The first department whose power it is. */
    public Optional<String> competent(Actor actor, Lead lead) {
        return power(actor, lead)
                .flatMap(power -> power.departments().stream().findFirst())
                .map(GuidingDepartment::name);
    }

    private Optional<Power> power(Actor actor, Lead lead) {
        return lead.item()
                .map(item -> registers.read(actor, register -> Power.published(register, item, LocalDate.now(clock))));
    }

    /** All by which a lead may be followed. */
    public List<Choice<Integer>> followed(Actor actor) {
        return inForce(actor, null).stream()
                .filter(row -> CheckAgainstList.FOLLOWED_BY.contains(row.type()))
                .map(row -> new Choice<>(
                        row.item(),
                        Texts.zh("Origin." + row.origin()) + row.number() + " · "
                                + row.type().term() + " · " + row.name()))
                .toList();
    }

    private List<ItemRow> inForce(Actor actor, PowerType type) {
        return lists.itemsInForce(
                actor,
                actor.organisation(),
                LocalDate.now(clock),
                new ItemFilter(null, type, null, null),
                ItemFilter.Order.NUMBER,
                Page.ALL);
    }

    /** All by which may be punished, on the spot or by the ordinary procedure. */
    public List<Choice<Integer>> punished(Actor actor, boolean onTheSpot) {
        return inForce(actor, PowerType.PENALTY).stream()
                .filter(row -> onTheSpot || !row.summaryOnly())
                .map(row -> new Choice<>(
                        row.item(), Texts.zh("Origin." + row.origin()) + row.number() + " · " + row.name()))
                .toList();
    }
}
