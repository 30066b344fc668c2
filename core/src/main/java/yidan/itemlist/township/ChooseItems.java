package yidan.itemlist.township;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 选定清单事项：只能从县级目录中选。 Source: 临政发〔2023〕13号 二（二）。 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = OrganisationKind.TOWNSHIP)
@From({ListVersion.DRAFT, ListVersion.RETURNED})
@Basis("linyi-13:#2")
public record ChooseItems(
        Id<ListVersion> on, Long seen, @NotNull List<Integer> items) implements ActOn<ListVersion>, ListAct {
    @Override
    public void perform(ListVersion list, Desk desk) {
        ListShelf.refuseOutside(items, CatalogueShelf.itemIds(desk.register(), list.catalogue()));
        list.choose(items);
    }
}
