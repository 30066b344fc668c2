package yidan.casework.opening;

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
import yidan.casework.Teams;
import yidan.casework.officers.Team;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 负责人决定是否回避；回避的，另派人员。 Source: 行政处罚法 第四十三条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.PROPOSED, CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.WITHDRAWAL_ASKED})
@Basis({"cn-penalty-2021:#43"})
public record DecideWithdrawal(
        Id<EnforcementCase> on,
        Long seen,
        boolean withdraws,
        Id<StaffMember> lead,
        Id<StaffMember> assistant,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Withdrawal open = Withdrawal.open(desk.register(), dossier);
        if (withdraws) {
            Team team = Teams.of(desk, dossier, lead, assistant);
            if (team.lead().id().equals(open.officer()) || team.assistant().id().equals(open.officer())) {
                throw new Refusal("case.withdrawn-stays", "cn-penalty-2021:#43", open.name());
            }
            dossier.settleWithdrawal(team);
        } else {
            dossier.settleWithdrawal(null);
        }
        open.settle(withdraws, reasons, desk.today());
    }
}
