package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.DayOrder;
import yidan.casework.Power;
import yidan.casework.investigation.Hours;
import yidan.casework.investigation.Signing;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.casework.recording.UnfilmedGround;
import yidan.itemlist.PowerType;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 登记巡查：两名持证人员，出示证件，制作记录；发现问题的责令改正、限期整改，涉嫌违法的作为案源。 Source: 临政发〔2023〕13号 二（一），附件1 第1至9项;
 * 临政发〔2023〕14号 四、八 第十条至第十二条.
 *
 * @param fromLead the lead that it comes from; null where there is none
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-13:#2", "linyi-14:4.8#10", "linyi-14:4.8#12"})
public record RecordPatrol(
        @NotNull Integer item,
        @NotNull TargetKind targetKind,
        @NotBlank @Size(max = 120) String target,
        @Size(max = 18) String number,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotNull @PastOrPresent LocalDate day,
        @NotNull LocalTime begin,
        @NotNull LocalTime end,
        @PastOrPresent LocalDate endDay,
        @NotBlank @Size(max = 300) String place,
        @NotBlank @Size(max = 200) String present,
        boolean certificatesShown,
        boolean rightsTold,
        @NotBlank @Size(max = 10000) String words,
        @NotEmpty Set<Outcome> outcomes,
        LocalDate until,
        @Size(max = 2000) String order,
        @Size(max = 200) String reportedTo,
        @PastOrPresent LocalDate reportedOn,
        LocalTime reportedAt,
        @Size(max = 2000) String doneAtOnce,
        @NotNull Signing signing,
        @Size(max = 200) String witness,
        @Size(max = 120) String device,
        boolean deviceChecked,
        boolean peopleTold,
        UnfilmedGround unfilmed,
        @Size(max = 1000) String unfilmedWhy,
        List<String> files,
        Id<Lead> fromLead)
        implements Opening<Inspection>, InspectionAct {

    /** Of which no lead has come in, with nothing to report, and of which nothing is said about filming it. */
    public RecordPatrol(
            Integer item,
            TargetKind targetKind,
            String target,
            String number,
            String address,
            String phone,
            Id<StaffMember> lead,
            Id<StaffMember> assistant,
            LocalDate day,
            LocalTime begin,
            LocalTime end,
            LocalDate endDay,
            String place,
            String present,
            boolean certificatesShown,
            boolean rightsTold,
            String words,
            Set<Outcome> outcomes,
            LocalDate until,
            String order,
            Signing signing,
            String witness,
            List<String> files) {
        this(
                item,
                targetKind,
                target,
                number,
                address,
                phone,
                lead,
                assistant,
                day,
                begin,
                end,
                endDay,
                place,
                present,
                certificatesShown,
                rightsTold,
                words,
                outcomes,
                until,
                order,
                null,
                null,
                null,
                null,
                signing,
                witness,
                null,
                false,
                false,
                null,
                null,
                files,
                null);
    }

    @Override
    public Inspection open(Desk desk) {
        Power power = Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.INSPECTION, day);
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), day);
        if (!team.has(desk.actor())) {
            throw new Refusal("inspection.not-the-inspector", "linyi-14:4.8#10").at("lead");
        }
        Visit visit = new Visit(
                new Hours(day, begin, end, endDay),
                place,
                present,
                certificatesShown,
                rightsTold,
                words,
                outcomes,
                until,
                order,
                signing,
                witness,
                new Reporting(reportedTo, reportedOn, reportedAt, doneAtOnce));
        visit.check(desk, power);
        Inspection patrol = desk.register()
                .add(Inspection.patrol(
                        desk, power, new Target(targetKind, target, number, address, phone), team, visit));
        if (fromLead != null) {
            Lead followed = desk.register().load(Lead.class, fromLead);
            DayOrder.since(followed.receivedOn(), day, "linyi-13:#2");
            followed.takeUpByInspection(patrol.uuid(), desk.today());
        }
        visit.follow(patrol, power, files, new Filmed(device, deviceChecked, peopleTold, unfilmed, unfilmedWhy), desk);
        return patrol;
    }
}
