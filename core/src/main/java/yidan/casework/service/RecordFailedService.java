package yidan.casework.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.performance.ServiceManner;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 登记未能送达的情况：以某种方式送达而没有送到的（邮件退回、上门无人等），记录方式、时间、地点、送达人和原因，留存凭证；其后留置送达、公告送达的，送达回证注明经过。
 * Source: 朔政办发〔2019〕38号 第三十条、第三十三条; 行政处罚法 第六十一条.
 *
 * @param day on which it failed: the mail came back, nobody was met
 * @param triedBy the officers, or who carried it for them
 * @param why what kept it from reaching the party
 * @param files hashes of stored vouchers and pictures that show it; null for none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    CaseStages.CLOSED
})
@Needs({CaseGates.HANDLER})
@Basis({"shuozhou-2019-38b:#33", "shuozhou-2019-38b:#30", "cn-penalty-2021:#61"})
public record RecordFailedService(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<OfficialDocument> paper,
        @NotNull ServiceManner manner,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 100) String triedBy,
        @NotBlank @Size(max = 500) String why,
        List<String> files)
        implements ActOn<EnforcementCase>, ServiceAct, Attempt {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        FailedService.of(dossier, desk, this, Delivery.ARTICLE);
    }
}
