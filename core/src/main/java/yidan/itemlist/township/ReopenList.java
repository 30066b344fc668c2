package yidan.itemlist.township;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 备案后公布前改回编制：改过的清单须重新备案。 Source: 临政发〔2023〕13号 二（二）。 */
@By(value = Role.HEAD, in = OrganisationKind.TOWNSHIP)
@From(ListVersion.ACCEPTED)
@Basis("linyi-13:#2")
public record ReopenList(Id<ListVersion> on, Long seen) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        list.reopen();
    }
}
