package yidan.itemlist.adjustment;

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

/** 县司法局审核同意，提出意见后报县政府。 Source: 临政发〔2023〕14号 一、八 第六条。 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(Adjustment.PROPOSED)
@Basis("linyi-14:1.8#6")
public record ForwardAdjustment(
        Id<Adjustment> on,
        Long seen,
        @NotBlank @Size(max = 4000) String opinion) implements ActOn<Adjustment>, AdjustmentAct {
    @Override
    public void perform(Adjustment adjustment, Desk desk) {
        adjustment.forward(opinion);
        desk.register()
                .add(new Motion(
                        desk.actor().organisation(),
                        desk.now(),
                        desk.today(),
                        adjustment.uuid(),
                        adjustment.owner(),
                        adjustment.proposal(),
                        opinion));
    }
}
