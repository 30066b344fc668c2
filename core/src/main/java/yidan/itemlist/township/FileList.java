package yidan.itemlist.township;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 报县司法局备案。 Source: 临政发〔2023〕13号 二（二）。 */
@By(value = Role.HEAD, in = OrganisationKind.TOWNSHIP)
@From({ListVersion.DRAFT, ListVersion.RETURNED})
@Basis("linyi-13:#2")
public record FileList(Id<ListVersion> on, Long seen) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        ListShelf.refuseOutdated(desk.register(), list, desk.today());
        list.file(desk.today());
    }
}
