package yidan.casework.major;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 目录清单经负责人审定施行，报县司法局备案；自施行之日起适用，代替以前的目录清单。 Source: 临政发〔2023〕14号 一、四 第八条、第九条第二款. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(MajorCatalogue.DRAFT)
@Basis({"linyi-14:1.4#9", "linyi-14:1.4#8"})
@Irrevocable
public record HandInMajorCatalogue(Id<MajorCatalogue> on, Long seen)
        implements ActOn<MajorCatalogue>, MajorCatalogueAct {
    @Override
    public void perform(MajorCatalogue dossier, Desk desk) {
        dossier.handIn(desk);
    }
}
