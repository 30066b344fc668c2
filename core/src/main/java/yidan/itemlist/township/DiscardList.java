package yidan.itemlist.township;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 放弃草案。 Source: 临政发〔2023〕13号 二（二）。 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = OrganisationKind.TOWNSHIP)
@From({ListVersion.DRAFT, ListVersion.RETURNED})
@Basis("linyi-13:#2")
@Irrevocable
public record DiscardList(Id<ListVersion> on, Long seen) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        list.discard();
    }
}
