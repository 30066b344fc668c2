package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 县政府会议审定目录：会议、日期、文号缺一不可。 Source: 临政发〔2023〕13号 (L108)、三。 */
@By(value = Role.HEAD, in = OrganisationKind.COUNTY_GOVERNMENT)
@From(Catalogue.REVIEWED)
@Basis({"linyi-13:#3", "linyi-14:1.8#6"})
public record ApproveCatalogue(
        Id<Catalogue> on,
        Long seen,
        @NotBlank @Size(max = 200) String meeting,
        @NotNull LocalDate approvedOn,
        @NotBlank @Size(max = 100) String documentNumber)
        implements ActOn<Catalogue>, CatalogueAct {
    @Override
    public void perform(Catalogue catalogue, Desk desk) {
        catalogue.approve(meeting, approvedOn, documentNumber, desk.today());
        CatalogueShelf.motionsOf(desk.register(), catalogue)
                .forEach(motion -> motion.approveWith(meeting, approvedOn, documentNumber));
    }
}
