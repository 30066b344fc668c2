package yidan.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.itemlist.FineRange;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.content.CatalogueContents;
import yidan.itemlist.catalogue.search.ItemDetail;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * A power that the township holds on a day: what its list in force says, and nothing else is a power.
 * Source: 临政发〔2023〕13号 二（一） (法定职责必须为、法无授权不可为).
 *
 * @param catalogue version of the catalogue that words it
 * @param summaryOnly delegated as far as the summary procedure applies
 * @param departments the county's departments that guide in it
 * @param fines the ranges that its bases give
 * @param laws the titles of the laws that it rests on
 * @param texts the words of its bases as the list quotes them, one for each; empty where it only cites
 */
public record Power(
        int item,
        UUID catalogue,
        String name,
        PowerType type,
        boolean summaryOnly,
        List<GuidingDepartment> departments,
        List<FineRange> fines,
        List<String> laws,
        List<String> texts) {

    /**
     * The power of that type, in force for the organisation on that day.
     *
     * @throws Refusal {@code list.none-in-force}, {@code list.item-not-in-force}, {@code list.other-type}
     */
    public static Power inForce(
            Register register, OrganisationCode organisation, int item, PowerType type, LocalDate day) {
        EnforcementLists.obstacle(register, organisation, item, type, day).ifPresent(refusal -> {
            throw refusal;
        });
        ListHead list = EnforcementLists.inForceOn(register, organisation, day).orElseThrow();
        return asWorded(register, list.catalogue(), item, day);
    }

    /**
     * The power in force for the organisation on that day, whichever of these types it is.
     *
     * @throws Refusal as for one type
     */
    public static Power inForce(
            Register register, OrganisationCode organisation, int item, List<PowerType> types, LocalDate day) {
        PowerType held = types.stream()
                .filter(type -> EnforcementLists.obstacle(register, organisation, item, type, day)
                        .isEmpty())
                .findFirst()
                .orElse(types.getFirst());
        return inForce(register, organisation, item, held, day);
    }

    /** The power as the county's catalogue in force words it, whoever holds it. */
    public static Power published(Register register, int item, LocalDate day) {
        return CatalogueShelf.inForce(register, day)
                .map(catalogue -> asWorded(register, catalogue.uuid(), item, day))
                .orElseThrow(() -> new Refusal("case.item-unknown", "linyi-13:#2").at("item"));
    }

    /** The articles, each with its law, on which one version of the catalogue rests an item; none where it has no such item. */
    static Set<String> articles(Register register, UUID catalogue, int item, LocalDate day) {
        return CatalogueContents.detail(register, catalogue, item, day).stream()
                .flatMap(detail -> detail.bases().stream())
                .map(one -> one.basis().title() + " " + one.basis().article())
                .collect(Collectors.toSet());
    }

    /** The power as one version of the catalogue words it. */
    public static Power asWorded(Register register, UUID catalogue, int item, LocalDate day) {
        ItemDetail detail = CatalogueContents.detail(register, catalogue, item, day)
                .orElseThrow(() -> new Refusal("case.item-unknown", "linyi-13:#2").at("item"));
        return new Power(
                item,
                catalogue,
                detail.content().item().name(),
                detail.content().item().type(),
                detail.content().item().summaryOnly(),
                detail.departments(),
                detail.fines(),
                detail.bases().stream().map(one -> one.basis().title()).toList(),
                detail.bases().stream().map(one -> one.basis().text()).toList());
    }
}
