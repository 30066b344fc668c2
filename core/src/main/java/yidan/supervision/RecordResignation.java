package yidan.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.supervision.letter.IntroductionLetter;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 聘期内辞职；介绍信同时失效，当日起不能再查阅。
 * Source: 临政发〔2023〕14号 三、八 第十七条.
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@From(SupervisorAppointment.APPOINTED)
@Basis("linyi-14:3.8#17")
@Irrevocable
public record RecordResignation(
        Id<SupervisorAppointment> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reason) implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment supervisor, Desk desk) {
        supervisor.resign(reason.strip(), desk.today());
        IntroductionLetter.revokeAll(supervisor, reason.strip(), desk);
        new Account(supervisor, desk).close();
    }
}
