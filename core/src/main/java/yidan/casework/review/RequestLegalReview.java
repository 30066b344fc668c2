package yidan.casework.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewTrigger;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 提请法制审核：重大行政执法决定作出前；材料齐备。 Source: 行政处罚法 第五十八条; 临政发〔2023〕14号 一、四 第五条、第九条、第十条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER, CaseGates.APPROVED, CaseGates.PENALTY_PROPOSED, CaseGates.TOLD, CaseGates.HEARD})
@Basis({"linyi-14:1.4#10", "linyi-14:1.4#9", "cn-penalty-2021:#58"})
public record RequestLegalReview(
        Id<EnforcementCase> on,
        Long seen,
        Integer reviewingBody,
        Set<ReviewTrigger> triggers,
        @NotBlank @Size(max = 4000) String proposal,
        @NotBlank @Size(max = 10000) String draftDecision,
        @NotBlank @Size(max = 4000) String legalBasis)
        implements ActOn<EnforcementCase>, CaseReviewAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        LegalReview review = desk.register()
                .add(LegalReview.submit(
                        desk,
                        dossier,
                        reviewingBody == null ? null : new OrganisationCode(reviewingBody),
                        proposal,
                        draftDecision,
                        legalBasis));
        dossier.askReview(review.uuid(), triggers == null ? Set.of() : triggers);
    }
}
