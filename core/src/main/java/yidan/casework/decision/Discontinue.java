package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.preservation.UnusedMeans;
import yidan.rule.Clocks;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 终止调查：当事人死亡或者终止且无人承受其权利义务等，案件无法继续。 Source: 行政处罚法 第五十七条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.APPROVED, CaseGates.WITHDRAWAL_SETTLED})
@Basis({"cn-penalty-2021:#57"})
@Irrevocable
public record Discontinue(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        UnusedMeans.lapse(desk, dossier);
        dossier.ruleOtherwise(
                RulingKind.DISCONTINUED, desk.today(), desk.actor().user(), reasons);
        Clocks.of(desk).stopAll(dossier);
    }
}
