package yidan.casework.review.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 专家论证、解释完毕，继续审核。 Source: 临政发〔2023〕14号 一、四 第十四条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.PAUSED})
@Basis({"linyi-14:1.4#14"})
public record ResumeReview(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 2000) String result) implements ActOn<LegalReview>, ReviewTermAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireReviewer(desk.actor());
        dossier.resume(result);
        Clocks.of(desk).resume(Terms.LEGAL_REVIEW, dossier);
    }
}
