package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
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
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 行政机关在二个工作日内将罚款缴付指定的银行。 Source: 行政处罚法 第七十一条. */
@By(
        value = {Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.PAYABLE})
@Basis({"cn-penalty-2021:#71"})
public record BankFine(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 60) String receipt) implements ActOn<EnforcementCase>, PerformanceAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Clocks clocks = Clocks.of(desk);
        Payments.requireOwed(clocks, dossier, Terms.ON_SPOT_FINE_TO_BANK, "collection.nothing-handed-in");
        clocks.meet(Terms.ON_SPOT_FINE_TO_BANK, dossier);
    }
}
