package yidan.casework.lead;

import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.Power;
import yidan.itemlist.PowerType;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 对照本机关事项清单：属于哪一项处罚、强制或者检查事项；没有对应事项的，不得立案，移送有管辖权的机关。
 * Source: 临政发〔2023〕13号 二（一）、附件1; 行政处罚法 第二十二条.
 *
 * @param item of the list in force; empty where none covers it
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(Lead.RECEIVED)
@Basis({"linyi-13:#2", "cn-penalty-2021:#22"})
public record CheckAgainstList(Id<Lead> on, Long seen, Integer item) implements ActOn<Lead>, LeadAct {

    /** The powers by which a lead is followed: a case, an execution of the township's own, an inspection. */
    public static final List<PowerType> FOLLOWED_BY =
            List.of(PowerType.PENALTY, PowerType.COMPULSION, PowerType.INSPECTION);

    @Override
    public void perform(Lead lead, Desk desk) {
        if (item == null) {
            lead.isOutside(desk.today());
        } else {
            lead.isOf(Power.inForce(desk.register(), lead.owner(), item, FOLLOWED_BY, desk.today()), desk.today());
        }
    }
}
