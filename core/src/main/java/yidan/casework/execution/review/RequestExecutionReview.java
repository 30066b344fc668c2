package yidan.casework.execution.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.ReviewTrigger;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementGates;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.review.Materials;
import yidan.casework.review.ReviewRequest;
import yidan.casework.review.material.ReviewMaterial;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请对强制执行决定、代履行决定进行法制审核：作出前，材料齐备。 Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十条.
 *
 * @param report 审查终结报告
 * @param draftDecision 代拟稿; left empty, it is the draft of the decision as it stands, or as the execution fills it
 * @param legalBasis left empty, it is what the list in force says of the item, or the law of compulsion
 * @param accessUntil the last day on which another body that reviews may read it; empty for the own one
 * @param materials which papers and files of its case are handed in beside its own and those that are named as material, by the
 *     keys of {@link ReviewMaterial.Held}; null for all
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.DEMANDED})
@Needs({
    EnforcementGates.HANDLER,
    EnforcementGates.DEMAND_OVER,
    EnforcementGates.HEARD,
    EnforcementGates.SUPERIOR_APPROVED,
    EnforcementGates.BASE_STANDS
})
@Basis({"linyi-14:1.4#10", "linyi-14:1.4#9", "linyi-14:1.4#5"})
public record RequestExecutionReview(
        Id<Enforcement> on,
        Long seen,
        Integer reviewingBody,
        Set<ReviewTrigger> triggers,
        @NotBlank @Size(max = 4000) String proposal,
        @NotBlank @Size(max = 10000) String report,
        @Size(max = 10000) String draftDecision,
        @Size(max = 4000) String legalBasis,
        LocalDate accessUntil,
        Set<String> materials)
        implements ActOn<Enforcement>, ExecutionReviewAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        EnforcementPapers papers = EnforcementPapers.of(dossier, desk);
        new ReviewRequest(reviewingBody, accessUntil, triggers, materials)
                .submit(
                        desk,
                        dossier,
                        Materials.of(
                                desk,
                                dossier,
                                proposal,
                                report,
                                isBlank(draftDecision) ? papers.words() : draftDecision,
                                isBlank(legalBasis) ? papers.basis() : legalBasis));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
