package yidan.casework.review;

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
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 采纳法制审核意见。 Source: 临政发〔2023〕14号 一、四 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.OPINION_OPEN})
@Basis({"linyi-14:1.4#15"})
public record AdoptOpinion(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<LegalReview> review,
        @NotBlank @Size(max = 2000) String done) implements ActOn<EnforcementCase>, CaseReviewAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        TakenUp.adopt(desk, dossier, review, done);
    }
}
