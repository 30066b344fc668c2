package yidan.itemlist.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 在部门名录中增加一个县级指导部门及其别称。 Source: 临政发〔2023〕13号 附件1、附件2。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis("linyi-14:1.8#2")
public record AddDepartment(
        @Min(100_000_000) @Max(999_999_999) int code,
        @NotBlank @Size(max = 100) String name,
        @NotNull List<@NotBlank @Size(max = 100) String> aliases)
        implements Opening<DepartmentEntry>, CatalogueAct {
    @Override
    public DepartmentEntry open(Desk desk) {
        CatalogueShelf.refuseTakenNames(desk.register(), code, name, aliases);
        return desk.register()
                .add(new DepartmentEntry(
                        desk.actor().organisation(),
                        desk.now(),
                        desk.today(),
                        new GuidingDepartment(code, name, aliases)));
    }
}
