package yidan.casework.lead;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不予立案，写明理由；实名投诉、举报的，还要答复。 Source: 行政处罚法 第五十四条; 朔政办发〔2019〕38号 第十二条. */
@By(
        value = {Role.TEAM_LEADER, Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(Lead.RECEIVED)
@Basis({"cn-penalty-2021:#54", "shuozhou-2019-38b:#12"})
public record DeclineLead(
        Id<Lead> on, Long seen, @NotBlank @Size(max = 1000) String reasons) implements ActOn<Lead>, LeadAct {
    @Override
    public void perform(Lead lead, Desk desk) {
        lead.decline(reasons, desk.today());
    }
}
