package yidan.itemlist.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.itemlist.catalogue.motion.Motion;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 县政府不同意调整，写明理由。 Source: 临政发〔2023〕14号 一、八 第六条。 */
@By(value = Role.HEAD, in = OrganisationKind.COUNTY_GOVERNMENT)
@From(Motion.SUBMITTED)
@Basis("linyi-14:1.8#6")
public record RefuseMotion(
        Id<Motion> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reason) implements ActOn<Motion>, CatalogueAct {
    @Override
    public void perform(Motion motion, Desk desk) {
        motion.refuse(reason, desk.today());
    }
}
