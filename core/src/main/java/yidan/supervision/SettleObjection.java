package yidan.supervision;

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

/**
 * 异议经查不成立。成立的，不予聘任。
 * Source: 临政发〔2023〕14号 三、八 第四条.
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@From(SupervisorAppointment.PUBLICISED)
@Basis("linyi-14:3.8#4")
public record SettleObjection(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotBlank @Size(max = 1000) String finding) implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment candidate, Desk desk) {
        candidate.settleObjection(finding.strip());
    }
}
