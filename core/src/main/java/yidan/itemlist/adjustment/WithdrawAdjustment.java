package yidan.itemlist.adjustment;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 审核前撤回申请。 Source: 临政发〔2023〕14号 一、八 第六条。 */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(Adjustment.PROPOSED)
@Basis("linyi-14:1.8#6")
public record WithdrawAdjustment(Id<Adjustment> on, Long seen) implements ActOn<Adjustment>, AdjustmentAct {
    @Override
    public void perform(Adjustment adjustment, Desk desk) {
        adjustment.withdraw();
    }
}
