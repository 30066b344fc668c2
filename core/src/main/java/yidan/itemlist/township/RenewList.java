package yidan.itemlist.township;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 目录已调整：草案改依现行目录，目录中已没有的事项随之去掉。 Source: 临政发〔2023〕13号 三。 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = OrganisationKind.TOWNSHIP)
@From({ListVersion.DRAFT, ListVersion.RETURNED})
@Basis({"linyi-13:#2", "linyi-13:#3"})
public record RenewList(Id<ListVersion> on, Long seen) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        Catalogue current = ListShelf.catalogueInForce(desk.register(), desk.today());
        list.renew(current.uuid(), CatalogueShelf.itemIds(desk.register(), current));
    }
}
