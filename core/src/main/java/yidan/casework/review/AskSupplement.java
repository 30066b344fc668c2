package yidan.casework.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 通知补充材料：一次性告知，补充期间不计入审核期限。 Source: 临政发〔2023〕14号 一、四 第十四条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.SUBMITTED, LegalReview.REVIEWING})
@Basis({"linyi-14:1.4#14"})
public record AskSupplement(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 2000) String missing) implements ActOn<LegalReview>, ReviewAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        ReviewerRules.check(desk, dossier);
        boolean running = dossier.stage().equals(LegalReview.REVIEWING);
        dossier.askSupplement(missing);
        if (running) {
            Clocks.of(desk).suspend(Terms.LEGAL_REVIEW, dossier, missing);
        }
    }
}
