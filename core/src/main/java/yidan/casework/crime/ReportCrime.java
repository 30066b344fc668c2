package yidan.casework.crime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Power;
import yidan.casework.officers.Officers;
import yidan.people.StaffMember;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 涉嫌犯罪：指定两名以上执法人员组成专案组，核实后提出移送的书面报告，报正职负责人审批。 Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条; 行政处罚法 第二十七条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED})
@Basis({"cn-referral-2020:#5", "cn-penalty-2021:#27"})
public record ReportCrime(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotBlank @Size(max = 10000) String report)
        implements ActOn<EnforcementCase>, CrimeAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Power power = Power.asWorded(
                desk.register(),
                dossier.conduct().catalogue(),
                dossier.conduct().item(),
                desk.today());
        dossier.ruling()
                .report(
                        desk.today(),
                        Officers.team(desk.register(), lead, assistant, power.departments(), desk.today()),
                        report);
        Clocks.of(desk).start(Terms.CRIME_REFERRAL_DECIDED, dossier);
    }
}
