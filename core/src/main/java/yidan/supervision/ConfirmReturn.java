package yidan.supervision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 收回聘任证书和《特邀行政执法监督员证》：辞职或者被解聘的，应当立即交回。
 * Source: 临政发〔2023〕14号 三、八 第十七条.
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@From({SupervisorAppointment.DISMISSED, SupervisorAppointment.RESIGNED})
@Basis("linyi-14:3.8#17")
public record ConfirmReturn(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotNull @PastOrPresent LocalDate returnedOn) implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment supervisor, Desk desk) {
        supervisor.handIn(returnedOn);
    }
}
