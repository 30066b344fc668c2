package yidan.supervision;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 将拟聘人员向社会公示。公示天数由县里规定。
 * Source: 临政发〔2023〕14号 三、八 第四条.
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@From(SupervisorAppointment.PROPOSED)
@Basis("linyi-14:3.8#4")
public record PubliciseCandidate(Id<SupervisorAppointment> on, Long seen)
        implements AppointmentAct, ActOn<SupervisorAppointment> {

    @Override
    public void perform(SupervisorAppointment candidate, Desk desk) {
        candidate.publicise(desk.today(), new Selection(desk).publicityDays());
    }
}
