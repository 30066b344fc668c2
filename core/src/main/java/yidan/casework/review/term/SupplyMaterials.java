package yidan.casework.review.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.review.LegalReview;
import yidan.casework.review.material.ReviewMaterial;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 补充送审材料：送审以后新增的文书和证据材料一并提交。 Source: 临政发〔2023〕14号 一、四 第十四条、第十六条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({LegalReview.SUPPLEMENTING})
@Basis({"linyi-14:1.4#14", "linyi-14:1.4#16"})
public record SupplyMaterials(
        Id<LegalReview> on,
        Long seen,
        @NotBlank @Size(max = 10000) String supplement) implements ActOn<LegalReview>, ReviewTermAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireHandler(desk.actor());
        ReviewMaterial.handIn(desk, dossier);
        Clocks clocks = Clocks.of(desk);
        clocks.meet(Terms.REVIEW_SUPPLEMENT, dossier);
        if (dossier.supply(supplement)) {
            clocks.resume(Terms.LEGAL_REVIEW, dossier);
        }
    }
}
