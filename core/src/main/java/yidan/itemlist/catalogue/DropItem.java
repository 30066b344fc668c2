package yidan.itemlist.catalogue;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 从草案中调出一个事项，后面的序号前移。 Source: 临政发〔2023〕14号 一、八 第五条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.DRAFT)
@Basis("linyi-14:1.8#5")
public record DropItem(Id<Catalogue> on, Long seen, int item) implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue draft, Desk desk) {
        draft.drop(item);
    }
}
