package yidan.casework.execution.service;

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
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.performance.ServiceManner;
import yidan.casework.service.Attempt;
import yidan.casework.service.FailedService;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 登记未能送达的情况：催告书、强制执行决定书等文书应当直接送达，拒绝接收或者无法直接送达的，依法以其他方式送达；没有送到的，记录方式、时间、地点、送达人和原因，留存凭证，其后留置送达、公告送达的，送达回证注明经过。
 * Source: 行政强制法 第三十八条; 朔政办发〔2019〕38号 第三十条、第三十三条.
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
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.CARRIED_OUT,
    EnforcementStages.SUSPENDED,
    EnforcementStages.AGREED,
    EnforcementStages.ENDED,
    EnforcementStages.PERFORMED,
    EnforcementStages.CLOSED
})
@Needs({EnforcementGates.HANDLER})
@Basis({"cn-compulsion-2011:#38", "shuozhou-2019-38b:#33", "shuozhou-2019-38b:#30"})
public record RecordFailedEnforcementService(
        Id<Enforcement> on,
        Long seen,
        @NotNull Id<OfficialDocument> paper,
        @NotNull ServiceManner manner,
        @NotNull @PastOrPresent LocalDate day,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 100) String triedBy,
        @NotBlank @Size(max = 500) String why,
        List<String> files)
        implements ActOn<Enforcement>, FailedServiceAct, Attempt {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        FailedService.of(dossier, desk, this, "cn-compulsion-2011:#38");
    }
}
