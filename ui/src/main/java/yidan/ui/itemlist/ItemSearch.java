package yidan.ui.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.ui.shell.search.GlobalSearch;

/** Finds items and the articles they rest on: a township in its own list, everybody else in the county's catalogue. */
@ApplicationScoped
class ItemSearch implements GlobalSearch {

    @Inject
    private EnforcementLists lists;

    @Inject
    private Catalogues catalogues;

    @Inject
    private Clock clock;

    @Override
    public List<Hit> search(Actor actor, String text, int limit) {
        LocalDate today = LocalDate.now(clock);
        ItemFilter filter = ItemFilter.words(text);
        if (actor.kind() == OrganisationKind.TOWNSHIP) {
            List<ItemRow> rows = lists.itemsInForce(
                    actor, actor.organisation(), today, filter, ItemFilter.Order.NUMBER, new Page(0, limit));
            List<Hit> hits = items(rows, "items/");
            if (!rows.isEmpty()) {
                hits.addAll(articles(
                        lists.contentsInForce(actor, actor.organisation(), today, filter), text, limit, "items/"));
            }
            return hits;
        }
        return catalogues
                .inForce(actor, today)
                .map(head -> inCatalogue(actor, head.id(), filter, text, limit))
                .orElse(List.of());
    }

    private List<Hit> inCatalogue(Actor actor, UUID catalogue, ItemFilter filter, String text, int limit) {
        String path = "catalogue/" + catalogue + "?open=";
        List<ItemRow> rows = catalogues.items(actor, catalogue, filter, ItemFilter.Order.NUMBER, new Page(0, limit));
        List<Hit> hits = items(rows, path);
        if (!rows.isEmpty()) {
            hits.addAll(articles(catalogues.contents(actor, catalogue), text, limit, path));
        }
        return hits;
    }

    private static List<Hit> items(List<ItemRow> rows, String path) {
        List<Hit> hits = new ArrayList<>();
        for (ItemRow row : rows) {
            String detail = Words.number(row.origin(), row.number()) + " · " + Words.of(row.type());
            hits.add(new Hit("search.kind.item", row.name(), detail, path + row.item()));
        }
        return hits;
    }

    private static List<Hit> articles(List<CatalogueItem> items, String text, int limit, String path) {
        List<Hit> hits = new ArrayList<>();
        String words = text.replaceAll("[《》\\s]", "");
        for (CatalogueItem one : items) {
            for (LegalBasis basis : one.item().bases()) {
                if (hits.size() < limit && (basis.title() + basis.article()).contains(words)) {
                    hits.add(new Hit(
                            "search.kind.article", basis.citation(), one.item().name(), path + one.id()));
                }
            }
        }
        return hits;
    }
}
