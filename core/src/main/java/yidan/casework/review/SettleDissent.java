package yidan.casework.review;

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
import yidan.casework.paper.ApprovalSheet;
import yidan.casework.paper.Phrases;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 负责人对异议作出决定；审核不予通过的，不得以决定代替审核。 Source: 临政发〔2023〕14号 一、四 第十五条; 行政处罚法 第五十八条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.DISSENT_OPEN})
@Basis({"linyi-14:1.4#15", "cn-penalty-2021:#58"})
public record SettleDissent(
        Id<EnforcementCase> on,
        Long seen,
        boolean forTheReviewer,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<EnforcementCase>, CaseReviewAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        String against = dossier.review().dissent().orElseThrow();
        dossier.review().settle(forTheReviewer, reasons);
        if (dossier.review().isCorrectionDue()) {
            dossier.correctDraft(desk.today());
        }
        ApprovalSheet.of(
                dossier,
                desk,
                "dissent",
                Phrases.of(
                                "approval.reviewed",
                                Phrases.name(dossier.review().opinion().orElseThrow()))
                        + "\n"
                        + Phrases.of("approval.dissenting", against),
                Phrases.of(forTheReviewer ? "approval.for-the-reviewer" : "approval.against-the-reviewer", reasons));
    }
}
