package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.Power;
import yidan.casework.lead.Lead;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.itemlist.PowerType;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 计划检查：检查对象、时间、内容和两名检查人员。 Source: 临政发〔2023〕13号 二（一），附件1 第1至9项; 临政发〔2023〕14号 四、八 第十条.
 *
 * @param fromLead the lead that it comes from; null where there is none
 */
@By(
        value = {Role.OFFICER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-13:#2", "linyi-14:4.8#10"})
public record PlanInspection(
        @NotNull Integer item,
        @NotNull TargetKind targetKind,
        @NotBlank @Size(max = 120) String target,
        @Size(max = 18) String number,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotNull LocalDate plannedOn,
        @NotBlank @Size(max = 2000) String what,
        Id<Lead> fromLead)
        implements Opening<Inspection>, InspectionAct {

    /** Of which no lead has come in. */
    public PlanInspection(
            Integer item,
            TargetKind targetKind,
            String target,
            String number,
            String address,
            String phone,
            Id<StaffMember> lead,
            Id<StaffMember> assistant,
            LocalDate plannedOn,
            String what) {
        this(item, targetKind, target, number, address, phone, lead, assistant, plannedOn, what, null);
    }

    @Override
    public Inspection open(Desk desk) {
        if (plannedOn.isBefore(desk.today())) {
            throw new Refusal("inspection.planned-past", "linyi-14:4.8#10").at("plannedOn");
        }
        Power power =
                Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.INSPECTION, desk.today());
        Team team = Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
        Inspection planned = desk.register()
                .add(Inspection.plan(
                        desk, power, new Target(targetKind, target, number, address, phone), team, plannedOn, what));
        if (fromLead != null) {
            desk.register().load(Lead.class, fromLead).takeUpByInspection(planned.uuid(), desk.today());
        }
        return planned;
    }
}
