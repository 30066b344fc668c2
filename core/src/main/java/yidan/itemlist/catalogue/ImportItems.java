package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.ItemMatching;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 以预览无误的表格内容替换草案的全部事项。 Source: 临政发〔2023〕14号 一、八 第二条、第三条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Catalogue.DRAFT)
@Basis({"linyi-14:1.8#2", "linyi-14:1.8#3"})
public record ImportItems(
        Id<Catalogue> on, Long seen, @NotEmpty List<EnforcementItem> rows) implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue draft, Desk desk) {
        draft.state(
                ItemMatching.continuing(draft.items(), rows, CatalogueShelf.firstFree(desk.register())),
                DepartmentEntry.directory(desk.register()));
    }
}
