package yidan.casework.opening;

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
import yidan.casework.Teams;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 另派执法人员：两名以上、持证有效；结案以后、案卷移交以前也可以另派。 Source: 行政处罚法 第四十二条; 临政发〔2023〕14号 一、九 第三条. */
@By(
        value = {Role.HEAD, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.PROPOSED,
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED,
    // Its file is still to be compiled, its fine to be handed in, its papers to be served.
    CaseStages.CLOSED
})
@Needs({CaseGates.WITHDRAWAL_SETTLED})
@Basis({"cn-penalty-2021:#42", "linyi-14:1.7#6"})
public record ReplaceOfficers(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<StaffMember> lead,
        @NotNull Id<StaffMember> assistant,
        @NotBlank @Size(max = 500) String reasons)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Handover.to(Teams.of(desk, dossier, lead, assistant), dossier, desk);
    }
}
