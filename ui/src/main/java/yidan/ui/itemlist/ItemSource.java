package yidan.ui.itemlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.ui.list.Filter;
import yidan.ui.list.Source;

/** Where the rows of a list of items come from: a township's list on a day, or a version of the catalogue. */
public abstract class ItemSource implements Source<ItemRow> {

    /** Name of the filter that leaves the items whose basis should be checked. */
    static final String FLAGGED = "flagged";

    private static final String DOWN = " desc";

    abstract List<ItemRow> ask(ItemFilter filter, ItemFilter.Order order, Page page);

    @Override
    public List<ItemRow> rows(Filter filter, String order, int offset, int limit) {
        ItemFilter.Order by = order.isEmpty() ? ItemFilter.Order.NUMBER : ItemFilter.Order.valueOf(order.split(" ")[0]);
        if (!order.endsWith(DOWN)) {
            return ask(filter(filter), by, new Page(offset, limit));
        }
        List<ItemRow> all = new ArrayList<>(ask(filter(filter), by, Page.ALL));
        Collections.reverse(all);
        return all.stream().skip(offset).limit(limit).toList();
    }

    public static ItemFilter filter(Filter filter) {
        return new ItemFilter(
                filter.text().isEmpty() ? null : filter.text(),
                filter.value("type", PowerType.class).orElse(null),
                filter.value("department")
                        .filter(code -> code.matches("[0-9]{9}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                filter.value("origin", Origin.class).orElse(null));
    }

    /** What is in force in a township on the day; both may change while the screen stands. */
    static final class InForce extends ItemSource {
        private final EnforcementLists lists;
        private final Actor actor;
        private final Catalogues catalogues;
        private final LocalDate today;
        private OrganisationCode township;
        private LocalDate day;

        InForce(EnforcementLists lists, Actor actor, Catalogues catalogues, LocalDate today) {
            this.lists = lists;
            this.actor = actor;
            this.catalogues = catalogues;
            this.today = today;
        }

        void show(OrganisationCode of, LocalDate on) {
            township = of;
            day = on;
        }

        @Override
        List<ItemRow> ask(ItemFilter filter, ItemFilter.Order order, Page page) {
            return township == null ? List.of() : lists.itemsInForce(actor, township, day, filter, order, page);
        }

        @Override
        public List<ItemRow> rows(Filter filter, String order, int offset, int limit) {
            if (filter.value(FLAGGED).isEmpty() || township == null) {
                return super.rows(filter, order, offset, limit);
            }
            Set<Integer> flagged =
                    contents(filter).stream().map(CatalogueItem::id).collect(Collectors.toSet());
            return super.rows(filter, order, 0, Integer.MAX_VALUE).stream()
                    .filter(row -> flagged.contains(row.item()))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public long count(Filter filter) {
            if (township == null) {
                return 0;
            }
            return filter.value(FLAGGED).isPresent()
                    ? contents(filter).size()
                    : lists.countInForce(actor, township, day, filter(filter));
        }

        /** What the filter shows, with all bases: for export, and to find those whose basis should be checked. */
        List<CatalogueItem> contents(Filter filter) {
            if (township == null) {
                return List.of();
            }
            List<CatalogueItem> all = lists.contentsInForce(actor, township, day, filter(filter));
            if (filter.value(FLAGGED).isEmpty()) {
                return all;
            }
            Set<Integer> flagged = lists.inForce(actor, township, day)
                    .map(head ->
                            catalogues.flags(actor, head.catalogue(), today).keySet())
                    .orElse(Set.of());
            return all.stream().filter(one -> flagged.contains(one.id())).toList();
        }
    }

    /** A version of the catalogue. */
    public static final class OfCatalogue extends ItemSource {
        private final Catalogues catalogues;
        private final Actor actor;
        private final UUID catalogue;

        public OfCatalogue(Catalogues catalogues, Actor actor, UUID catalogue) {
            this.catalogues = catalogues;
            this.actor = actor;
            this.catalogue = catalogue;
        }

        @Override
        List<ItemRow> ask(ItemFilter filter, ItemFilter.Order order, Page page) {
            return catalogues.items(actor, catalogue, filter, order, page);
        }

        @Override
        public long count(Filter filter) {
            return catalogues.count(actor, catalogue, filter(filter));
        }
    }

    /** A version of a township's list, whatever its stage. */
    public static final class OfVersion extends ItemSource {
        private final EnforcementLists lists;
        private final Actor actor;
        private final OrganisationCode township;
        private final UUID list;

        public OfVersion(EnforcementLists lists, Actor actor, OrganisationCode township, UUID list) {
            this.lists = lists;
            this.actor = actor;
            this.township = township;
            this.list = list;
        }

        @Override
        List<ItemRow> ask(ItemFilter filter, ItemFilter.Order order, Page page) {
            return lists.items(actor, township, list, filter, order, page);
        }

        @Override
        public long count(Filter filter) {
            return lists.items(actor, township, list, filter(filter), ItemFilter.Order.NUMBER, Page.ALL)
                    .size();
        }
    }
}
