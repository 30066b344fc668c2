package yidan.itemlist.township;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** Where a township's list versions stand, for what happens inside one transaction. */
public final class ListShelf {
    private static final String ARTICLE = "linyi-13:#2";

    private ListShelf() {}

    /**
     * Adds a draft to the register: the township's next version, with these items of the catalogue in force. Also for
     * the county's onboarding, in a transaction on behalf of the township.
     */
    public static ListVersion draft(
            Register register, OrganisationCode township, Instant now, LocalDate today, Collection<Integer> items) {
        Catalogue catalogue = catalogueInForce(register, today);
        refuseOutside(items, CatalogueShelf.itemIds(register, catalogue));
        if (register.of(ListVersion.class)
                        .where("d.tenant = :township", "township", township.value())
                        .where("d.stage in :preparing", "preparing", PREPARING)
                        .count()
                > 0) {
            throw new Refusal("list.one-in-preparation", ARTICLE);
        }
        int ordinal = register
                        .of(ListVersion.class)
                        .where("d.tenant = :township", "township", township.value())
                        .values(Integer.class, "max(d.ordinal)")
                        .stream()
                        .filter(max -> max != null)
                        .findFirst()
                        .orElse(0)
                + 1;
        return register.add(new ListVersion(
                township, CatalogueShelf.bureau(register), now, today, ordinal, catalogue.uuid(), items));
    }

    /** The items in force on a day: for copying a neighbour's list, in a transaction on behalf of the neighbour. */
    public static Set<Integer> itemsInForce(Register register, OrganisationCode township, LocalDate day) {
        return EnforcementLists.inForceOn(register, township, day)
                .map(list -> EnforcementLists.itemIds(register, township, list.id()))
                .orElse(Set.of());
    }

    static final List<String> PREPARING =
            List.of(ListVersion.DRAFT, ListVersion.FILED, ListVersion.RETURNED, ListVersion.ACCEPTED);

    /** The version last published, be it in force already or not yet. */
    static Optional<ListVersion> latest(Register register, OrganisationCode township) {
        return register.of(ListVersion.class)
                .where("d.tenant = :township", "township", township.value())
                .where("d.inForceFrom is not null and d.inForceTo is null")
                .first();
    }

    static Catalogue catalogueInForce(Register register, LocalDate day) {
        return CatalogueShelf.inForce(register, day).orElseThrow(() -> new Refusal("list.no-catalogue", ARTICLE));
    }

    /** 按照乡镇行政执法事项清单目录编制: nothing but what the catalogue has. */
    static void refuseOutside(Collection<Integer> items, Set<Integer> catalogue) {
        long outside = items.stream().filter(item -> !catalogue.contains(item)).count();
        if (outside > 0) {
            throw new Refusal("list.item-outside-the-catalogue", ARTICLE, outside);
        }
    }

    /** A list must agree with the catalogue of the day before it goes further. */
    static void refuseOutdated(Register register, ListVersion version, LocalDate today) {
        Catalogue current = catalogueInForce(register, today);
        if (!current.uuid().equals(version.catalogue())) {
            throw new Refusal("list.catalogue-has-changed", "linyi-13:#3", current.documentNumber());
        }
    }
}
