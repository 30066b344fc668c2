package yidan.casework.execution.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.review.LegalReview;
import yidan.casework.review.TakenUp;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 对强制执行决定的法制审核意见，经沟通仍有异议的，报请负责人决定；双方意见都保留。 Source: 临政发〔2023〕14号 一、四 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.DEMANDED})
@Needs({EnforcementGates.HANDLER, EnforcementGates.OPINION_OPEN})
@Basis({"linyi-14:1.4#15"})
public record DissentOnExecution(
        Id<Enforcement> on,
        Long seen,
        @NotNull Id<LegalReview> review,
        @NotBlank @Size(max = 4000) String reasons) implements ActOn<Enforcement>, ExecutionReviewAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        TakenUp.dissent(desk, dossier, review, reasons);
    }
}
