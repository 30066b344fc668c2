package yidan.casework.execution.crime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.Power;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.officers.Officers;
import yidan.casework.officers.Team;
import yidan.people.StaffMember;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 强制执行中发现涉嫌犯罪，或者法制审核认为涉嫌犯罪：指定两名以上执法人员组成专案组，核实后提出移送的书面报告，报正职负责人审批。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条; 行政处罚法 第二十七条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    EnforcementStages.OPENED,
    EnforcementStages.ORDERED,
    EnforcementStages.NEGLECTED,
    EnforcementStages.DEMANDED,
    EnforcementStages.DECIDED,
    EnforcementStages.ANNOUNCED,
    EnforcementStages.UNCONFIRMED,
    EnforcementStages.CARRIED_OUT
})
@Needs({EnforcementGates.HANDLER, EnforcementGates.NO_CRIME_REPORTED})
@Basis({"cn-referral-2020:#5", "cn-penalty-2021:#27"})
public record ReportSuspicion(
        Id<Enforcement> on,
        Long seen,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotBlank @Size(max = 10000) String report)
        implements ActOn<Enforcement>, SuspicionAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        dossier.suspicion().report(desk.today(), special(dossier, desk), report);
        Clocks.of(desk).start(Terms.CRIME_REFERRAL_DECIDED, dossier);
    }

    /** Certified for what the execution is about. */
    private Team special(Enforcement dossier, Desk desk) {
        Power power = dossier.power(desk.register(), desk.today());
        return Officers.team(desk.register(), lead, assistant, power.departments(), desk.today());
    }
}
