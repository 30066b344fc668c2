package yidan.casework.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.casework.ReviewOpinion;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 出具法制审核意见：同意、纠正、不予作出、移送；八项内容逐项审核。 Source: 临政发〔2023〕14号 一、四 第十一条至第十三条. */
@By(
        value = {Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@From({LegalReview.REVIEWING})
@Basis({"linyi-14:1.4#12", "linyi-14:1.4#11", "linyi-14:1.4#13"})
public record GiveOpinion(
        Id<LegalReview> on,
        Long seen,
        @NotNull ReviewOpinion opinion,
        Set<ReviewPoint> inOrder,
        @NotBlank @Size(max = 10000) String words)
        implements ActOn<LegalReview>, ReviewAct {
    @Override
    public void perform(LegalReview dossier, Desk desk) {
        dossier.requireReviewer(desk.actor());
        dossier.give(opinion, inOrder == null ? Set.of() : inOrder, words, desk.today());
        Clocks.of(desk).meet(Terms.LEGAL_REVIEW, dossier);
        ReviewPaper.given(dossier, desk);
    }
}
