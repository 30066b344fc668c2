package yidan.ui.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActType;
import yidan.itemlist.adjustment.Adjustments;
import yidan.itemlist.adjustment.ForwardAdjustment;
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
    private LawFlags lawFlags;

    @Inject
    private Clock clock;

    @Override
    public List<Figure> figuresFor(Actor actor) {
        if (actor.kind() == OrganisationKind.TOWNSHIP && actor.is(Role.HEAD)) {
            LocalDate today = LocalDate.now(clock);
            LawFlags.Flags flags = lawFlags.on(actor, today);
            var items = lists.contentsInForce(actor, actor.organisation(), today, ItemFilter.NONE);
            long flagged = items.stream().filter(flags::concern).count();
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
