package yidan.casework.review;

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
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewTrigger;
import yidan.casework.notice.SignedRecords;
import yidan.casework.paper.CasePapers;
import yidan.casework.review.material.ReviewMaterial;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请法制审核：重大行政执法决定作出前；材料齐备。 Source: 行政处罚法 第五十八条; 临政发〔2023〕14号 一、四 第五条、第九条、第十条.
 *
 * @param accessUntil the last day on which another body that reviews may read it; empty for the own one
 * @param draftDecision 代拟稿; left empty, it is the draft of the decision as it stands, or as the case fills it
 * @param materials which papers and files are handed in beside those that are named as material, by the keys of
 *     {@link ReviewMaterial.Held}; null for all
 * @param legalBasis left empty, it is what the list in force says of the item
 */
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
        @Size(max = 10000) String draftDecision,
        @Size(max = 4000) String legalBasis,
        LocalDate accessUntil,
        Set<String> materials)
        implements ActOn<EnforcementCase>, CaseReviewAct {

    /** By the own reviewer. */
    public RequestLegalReview(
            Id<EnforcementCase> on,
            Long seen,
            Integer reviewingBody,
            Set<ReviewTrigger> triggers,
            String proposal,
            String draftDecision,
            String legalBasis) {
        this(on, seen, reviewingBody, triggers, proposal, draftDecision, legalBasis, null);
    }

    /** With everything that the case holds. */
    public RequestLegalReview(
            Id<EnforcementCase> on,
            Long seen,
            Integer reviewingBody,
            Set<ReviewTrigger> triggers,
            String proposal,
            String draftDecision,
            String legalBasis,
            LocalDate accessUntil) {
        this(on, seen, reviewingBody, triggers, proposal, draftDecision, legalBasis, accessUntil, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        SignedRecords.requireBeforeReview(dossier, desk);
        CasePapers papers = CasePapers.of(dossier, desk);
        Materials handedIn = Materials.of(
                        desk,
                        dossier,
                        proposal,
                        dossier.report().orElseThrow(),
                        isBlank(draftDecision) ? papers.words(FormKind.PENALTY_DECISION) : draftDecision,
                        isBlank(legalBasis) ? papers.basis() : legalBasis)
                .heard(dossier.hearing().record().orElse(null));
        new ReviewRequest(reviewingBody, accessUntil, triggers, materials).submit(desk, dossier, handedIn);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
