package yidan.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * 公示无异议后聘任，颁发聘任证书和《特邀行政执法监督员证》。
 * Source: 临政发〔2023〕14号 三、八 第四条、第五条、第十条.
 *
 * @param from first day of the term
 * @param certificate number of the 《特邀行政执法监督员证》
 * @param undertakingOn when he signed to keep secrets
 * @param ageReason needed where he is older than the rule has it and no reason was given before
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From(SupervisorAppointment.PUBLICISED)
@Basis({"linyi-14:3.8#4", "linyi-14:3.8#5", "linyi-14:3.8#10"})
public record AppointSupervisor(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotNull LocalDate from,
        @NotBlank @Size(max = 40) String certificate,
        @NotNull LocalDate undertakingOn,
        @Size(max = 500) String ageReason)
        implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment candidate, Desk desk) {
        Selection selection = new Selection(desk);
        selection.requireNoOfficer(candidate);
        candidate.appoint(
                new NewTerm(from, certificate.strip(), ageReason),
                selection.termsServedBefore(candidate.account(), from),
                undertakingOn,
                selection.rules(),
                desk.now());
        new Account(candidate, desk).open();
    }
}
