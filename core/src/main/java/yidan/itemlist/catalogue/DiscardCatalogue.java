package yidan.itemlist.catalogue;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 放弃草案；已编入的调整申请可以编入下一个草案。 Source: 临政发〔2023〕14号 一、八 第二条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.DRAFT)
@Basis("linyi-14:1.8#2")
@Irrevocable
public record DiscardCatalogue(Id<Catalogue> on, Long seen) implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue draft, Desk desk) {
        CatalogueShelf.motionsOf(desk.register(), draft).forEach(Motion::leave);
        draft.discard();
    }
}
