package yidan.casework.seizure.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.review.LegalReview;
import yidan.casework.review.TakenUp;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 采纳对查封、扣押、拍卖抵缴决定的法制审核意见。 Source: 临政发〔2023〕14号 一、四 第十五条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED, SeizureStages.IN_FORCE})
@Needs({SeizureGates.HANDLER, SeizureGates.AWAITS_DECISION, SeizureGates.OPINION_OPEN})
@Basis({"linyi-14:1.4#15"})
public record AdoptSeizureOpinion(
        Id<Seizure> on,
        Long seen,
        @NotNull Id<LegalReview> review,
        @NotBlank @Size(max = 2000) String done) implements ActOn<Seizure>, SeizureReviewAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        TakenUp.adopt(desk, ReviewedSeizure.of(desk.register(), dossier), review, done);
    }
}
