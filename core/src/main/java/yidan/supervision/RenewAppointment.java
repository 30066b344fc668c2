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
 * 聘期届满前续聘，不得连任超过两届。
 * Source: 临政发〔2023〕14号 三、八 第五条.
 *
 * @param certificate number of the 《特邀行政执法监督员证》 for the new term
 * @param ageReason needed where he will be older than the rule has it and no reason was given before
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(SupervisorAppointment.APPOINTED)
@Basis({"linyi-14:3.8#5", "linyi-14:3.8#6"})
public record RenewAppointment(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotBlank @Size(max = 40) String certificate,
        @Size(max = 500) String ageReason)
        implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment supervisor, Desk desk) {
        Selection selection = new Selection(desk);
        selection.requireNoOfficer(supervisor);
        supervisor.renew(certificate.strip(), ageReason, selection.rules(), desk.now());
    }
}
