package yidan.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 不予聘任：审核不合格，或者异议成立。
 * Source: 临政发〔2023〕14号 三、八 第四条、第六条.
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From({SupervisorAppointment.PROPOSED, SupervisorAppointment.PUBLICISED})
@Basis({"linyi-14:3.8#4", "linyi-14:3.8#6"})
@Irrevocable
public record DeclineCandidate(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reason) implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment candidate, Desk desk) {
        candidate.decline(reason.strip(), desk.today());
    }
}
