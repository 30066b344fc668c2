package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 修改县级指导部门的名称和别称。 Source: 临政发〔2023〕13号 附件1、附件2。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(DepartmentEntry.IN_USE)
@Basis("linyi-14:1.8#2")
public record NameDepartment(
        Id<DepartmentEntry> on,
        Long seen,
        @NotBlank @Size(max = 100) String name,
        @NotNull List<@NotBlank @Size(max = 100) String> aliases)
        implements ActOn<DepartmentEntry>, CatalogueAct {
    @Override
    public void perform(DepartmentEntry entry, Desk desk) {
        CatalogueShelf.refuseTakenNames(desk.register(), entry.department().code(), name, aliases);
        entry.call(name, aliases);
    }
}
