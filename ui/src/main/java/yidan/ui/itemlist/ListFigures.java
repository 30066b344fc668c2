package yidan.ui.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.act.ActType;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ForwardAdjustment;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.ItemFilter;
import yidan.itemlist.township.AcceptList;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.home.FigureSource;
import yidan.ui.shell.Texts;

/** Figures of the list for a township's head and for the bureau. */
@ApplicationScoped
class ListFigures implements FigureSource {

    @Inject
    private EnforcementLists lists;

    @Inject
    private Adjustments adjustments;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figuresFor(Actor actor) {
        if (actor.kind() == OrganisationKind.TOWNSHIP && actor.is(Role.HEAD)) {
            LocalDate today = LocalDate.now(clock);
            Set<Integer> items = lists.contentsInForce(actor, actor.organisation(), today, ItemFilter.NONE).stream()
                    .map(CatalogueItem::id)
                    .collect(Collectors.toSet());
            long flagged = lists.inForce(actor, actor.organisation(), today)
                    .map(head -> catalogues.flags(actor, head.catalogue(), today).keySet().stream()
                            .filter(items::contains)
                            .count())
                    .orElse(0L);
            return List.of(
                    new Figure(Texts.zh("figure.items"), items.size(), "", "items"),
                    new Figure(Texts.zh("figure.flagged"), flagged, flagged == 0 ? "ok" : "due", "items?flagged=1"));
        }
        if (ActType.of(AcceptList.class).mayBeDoneBy(actor)
                && ActType.of(ForwardAdjustment.class).mayBeDoneBy(actor)) {
            long filed = lists.filed(actor).size();
            long proposed = adjustments.waiting(actor);
            return List.of(
                    new Figure(Texts.zh("figure.filed"), filed, filed == 0 ? "" : "due", "filing?stage=FILED"),
                    new Figure(
                            Texts.zh("figure.proposed"),
                            proposed,
                            proposed == 0 ? "" : "due",
                            "adjustments?stage=PROPOSED"));
        }
        return List.of();
    }
}
