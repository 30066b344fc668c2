package yidan.casework.seizure.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 负责人对查封、扣押、拍卖抵缴决定审核意见的异议作出决定；审核未通过的，不得以决定代替审核。 Source: 临政发〔2023〕14号 一、四 第五条、第十五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED, SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.AWAITS_DECISION, SeizureGates.DISSENT_OPEN})
@Basis({"linyi-14:1.4#15", "linyi-14:1.4#5"})
public record SettleSeizureDissent(
        Id<Seizure> on,
        Long seen,
        boolean forTheReviewer,
        @NotBlank @Size(max = 2000) String reasons) implements ActOn<Seizure>, SeizureReviewAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        dossier.review().settle(forTheReviewer, reasons);
    }
}
