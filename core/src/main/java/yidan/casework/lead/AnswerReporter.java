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

/** 把处理结果告知实名投诉、举报人，并作书面记录；据以检查、强制执行的，办结后告知。 Source: 朔政办发〔2019〕38号 第十二条. */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Lead.DECLINED, Lead.HANDED_ON, Lead.CONCLUDED})
@Basis({"shuozhou-2019-38b:#12", "linyi-14:4.2#3"})
public record AnswerReporter(
        Id<Lead> on, Long seen, @NotBlank @Size(max = 2000) String words) implements ActOn<Lead>, LeadAct {
    @Override
    public void perform(Lead lead, Desk desk) {
        lead.answer(words, desk.today());
    }
}
