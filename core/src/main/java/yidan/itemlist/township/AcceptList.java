package yidan.itemlist.township;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 准予备案。 Source: 临政发〔2023〕13号 二（二）；临政发〔2023〕14号 一、八 第二条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(ListVersion.FILED)
@Basis({"linyi-13:#2", "linyi-14:1.8#2"})
public record AcceptList(Id<ListVersion> on, Long seen) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        ListShelf.refuseOutdated(desk.register(), list, desk.today());
        list.accept(desk.today());
    }
}
