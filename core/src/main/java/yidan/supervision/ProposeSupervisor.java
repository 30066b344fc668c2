package yidan.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.people.PersonName;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提出特邀行政执法监督员人选并审核其条件：从社会公众中选聘，不得从行政执法人员中选聘。
 * Source: 临政发〔2023〕14号 三、八 第二条、第四条、第六条.
 *
 * @param account his account at the identity server
 * @param knowledge legal knowledge or experience of enforcement
 * @param inCounty works or lives in the county, in good health, with the time for it
 * @param cleanRecord no criminal, disciplinary or credit record
 * @param ageReason needed where he is older than the rule has it
 * @param namesakeNote needed where an enforcement officer of the county has the same name: how it is known that they
 *     are two persons
 */
@By(
        value = {Role.COUNTY_ADMIN, Role.SUPERVISOR},
        in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:3.8#4", "linyi-14:3.8#6", "linyi-14:3.8#2"})
public record ProposeSupervisor(
        @NotBlank @Size(max = 40) String name,

        @NotBlank @Size(max = 40) String account,

        @NotNull @Past LocalDate bornOn,
        @NotNull WalkOfLife walkOfLife,
        @NotNull Route route,
        @NotBlank @Size(max = 100) String workplace,
        @NotBlank @Size(max = 1000) String knowledge,
        boolean inCounty,
        boolean cleanRecord,
        @Size(max = 500) String ageReason,
        @Size(max = 500) String namesakeNote)
        implements AppointmentAct, Opening<SupervisorAppointment> {

    @Override
    public SupervisorAppointment open(Desk desk) {
        Candidate candidate = new Candidate(
                account,
                new PersonName(name).value(),
                bornOn,
                walkOfLife,
                route,
                workplace,
                knowledge,
                ageReason,
                namesakeNote);
        Candidate.requireConditions(inCounty, cleanRecord);
        Selection selection = new Selection(desk);
        selection.requireNoOfficer(candidate.account(), name.strip(), namesakeNote);
        candidate.requireAge(selection.rules(), desk.today());
        selection.requireNoOther(candidate.account(), desk.today());
        return desk.register()
                .add(new SupervisorAppointment(desk.actor().organisation(), candidate, desk.now(), desk.today()));
    }
}
