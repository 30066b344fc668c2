package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 修改草案中的一个事项，或增加一个事项。 Source: 临政发〔2023〕14号 一、八 第三条、第五条。
 *
 * @param item id of the item; null for a new one
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.DRAFT)
@Basis({"linyi-14:1.8#3", "linyi-14:1.8#5"})
public record RestateItem(
        Id<Catalogue> on, Long seen, Integer item, @NotNull EnforcementItem row, String provenance)
        implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue draft, Desk desk) {
        int id = item == null ? CatalogueShelf.firstFree(desk.register()) : item;
        List<CatalogueItem> items = new ArrayList<>(draft.items());
        items.removeIf(known -> known.id() == id);
        items.add(new CatalogueItem(id, row, provenance == null ? "" : provenance.strip()));
        draft.state(items, DepartmentEntry.directory(desk.register()));
    }
}
