package yidan.casework.review.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.review.LegalReview;
import yidan.casework.review.PauseGround;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 专家论证、提请解释：期间不计入审核期限。 Source: 临政发〔2023〕14号 一、四 第十四条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.REVIEWING})
@Basis({"linyi-14:1.4#14"})
public record PauseReview(
        Id<LegalReview> on,
        Long seen,
        @NotNull PauseGround ground,
        @NotBlank @Size(max = 1000) String words) implements ActOn<LegalReview>, ReviewTermAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireReviewer(desk.actor());
        dossier.pause(ground);
        Clocks.of(desk).suspend(Terms.LEGAL_REVIEW, dossier, words);
    }
}
