package yidan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.Power;
import yidan.casework.officers.Officers;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 另派检查人员：两名以上、持证有效；与检查对象有利害关系的，应当回避。 Source: 临政发〔2023〕14号 一、七 第六条; 行政处罚法 第五十五条. */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Inspection.PLANNED, Inspection.ORDERED, Inspection.OVERDUE, Inspection.CLOSED})
@Basis({"linyi-14:1.7#6", "cn-penalty-2021:#55"})
public record ReplaceInspectors(
        Id<Inspection> on,
        Long seen,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotBlank @Size(max = 500) String reasons)
        implements ActOn<Inspection>, InspectionAct {
    @Override
    public void perform(Inspection dossier, Desk desk) {
        Power power = Power.asWorded(desk.register(), dossier.catalogue(), dossier.item(), desk.today());
        dossier.handOver(
                Officers.team(desk.register(), lead, assistant, power.departments(), desk.today()), desk.register());
    }
}
