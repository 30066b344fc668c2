package yidan.casework.seizure.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.ReviewTrigger;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 要求对查封、扣押、拍卖抵缴决定进行法制审核：重大行政执法决定不限于行政处罚，不由承办人员一人认定。 Source: 临政发〔2023〕14号 一、四 第五条、第八条、第九条.
 */
@By(
        value = {Role.HEAD, Role.LEGAL_REVIEWER, Role.TEAM_LEADER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED, SeizureStages.IN_FORCE})
@Needs({SeizureGates.AWAITS_DECISION})
@Basis({"linyi-14:1.4#9", "linyi-14:1.4#8", "linyi-14:1.4#5"})
public record RequireSeizureReview(
        Id<Seizure> on,
        Long seen,
        @NotEmpty Set<ReviewTrigger> triggers,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SeizureReviewAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        dossier.review().require(triggers);
    }
}
