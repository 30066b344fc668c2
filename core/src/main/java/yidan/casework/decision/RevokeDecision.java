package yidan.casework.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
import yidan.casework.execution.halt.BaseRevoked;
import yidan.casework.handover.HandOver;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ServiceProof;
import yidan.casework.seizure.Restitution;
import yidan.casework.seizure.setoff.Proposal;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.rule.Clocks;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 发现决定有错误的，主动改正；据以进行的代履行终结；没收的财物还在的应当返还，变卖的退还所得款项；已公开的，三个工作日内撤回并说明理由；移送不能撤销。 Source: 行政处罚法 第四十八条、第七十五条; 行政强制法 第四十条、第四十一条; 行政执法机关移送涉嫌犯罪案件的规定 第十一条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED, CaseStages.CLOSED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.NOT_REFERRED})
@Basis({"cn-penalty-2021:#75", "cn-penalty-2021:#48", "cn-compulsion-2011:#40", "cn-referral-2020:#11"})
@Irrevocable
public record RevokeDecision(
        Id<EnforcementCase> on,
        Long seen,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<EnforcementCase>, DecisionAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Proposal.fallAll(desk, dossier, reasons);
        dossier.reopen(desk, reasons);
        dossier.revoke(reasons);
        Restitution.afterRevoking(desk, dossier);
        BaseRevoked.end(desk, dossier, reasons);
        DecisionChange.tell(desk, dossier, Phrases.of("change.revoked"), reasons);
        Papers papers = Papers.of(desk);
        for (FormKind form : List.of(FormKind.PENALTY_DECISION, FormKind.SPOT_DECISION, FormKind.NO_PENALTY_DECISION)) {
            papers.issued(dossier.uuid(), form).ifPresent(paper -> {
                if (!dossier.performance().isServed()) {
                    // What would have gone with it goes nowhere.
                    ServiceProof.corrections(desk, paper).forEach(one -> papers.voidDocument(one, reasons));
                }
                papers.voidDocument(paper, reasons);
            });
        }
        Clocks.of(desk).stopAll(dossier);
        HandOver.takeBack(desk, dossier);
    }
}
