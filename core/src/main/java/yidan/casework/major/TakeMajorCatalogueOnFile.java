package yidan.casework.major;

import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 县司法局备案。 Source: 临政发〔2023〕14号 一、四 第六条、第九条第二款. */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(MajorCatalogue.HANDED_IN)
@Basis({"linyi-14:1.4#9", "linyi-14:1.4#6"})
public record TakeMajorCatalogueOnFile(
        Id<MajorCatalogue> on, Long seen, @Size(max = 1000) String remarks)
        implements ActOn<MajorCatalogue>, MajorCatalogueAct {
    @Override
    public void perform(MajorCatalogue dossier, Desk desk) {
        dossier.takeOnFile(desk, remarks);
    }
}
