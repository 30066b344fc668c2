package yidan.casework.seizure.review;

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
import yidan.casework.paper.HeldPapers;
import yidan.casework.paper.Phrases;
import yidan.casework.review.Materials;
import yidan.casework.review.ReviewRequest;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.casework.seizure.setoff.SetOffDecision;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 提请对查封、扣押、拍卖抵缴决定进行法制审核：决定之前，材料齐备。 Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十条.
 *
 * @param report 审查终结报告
 * @param draftDecision 代拟稿; left empty, it is what was asked for or proposed in the words of the decision
 * @param legalBasis left empty, it is the article that was named as giving the power, or that lets things be auctioned
 * @param accessUntil the last day on which another body that reviews may read it; empty for the own one
 * @param materials which papers and files of the case are handed in beside those that are named as material, by the keys of
 *     {@link ReviewMaterial.Held}; null for all
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.ASKED, SeizureStages.IN_FORCE})
@Needs({SeizureGates.HANDLER, SeizureGates.AWAITS_DECISION})
@Basis({"linyi-14:1.4#10", "linyi-14:1.4#9", "linyi-14:1.4#5"})
public record RequestSeizureReview(
        Id<Seizure> on,
        Long seen,
        Integer reviewingBody,
        Set<ReviewTrigger> triggers,
        @NotBlank @Size(max = 4000) String proposal,
        @NotBlank @Size(max = 10000) String report,
        @Size(max = 10000) String draftDecision,
        @Size(max = 4000) String legalBasis,
        LocalDate accessUntil,
        Set<String> materials)
        implements ActOn<Seizure>, SeizureReviewAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        ReviewedSeizure measure = ReviewedSeizure.of(desk.register(), dossier);
        new ReviewRequest(reviewingBody, accessUntil, triggers, materials)
                .submit(
                        desk,
                        measure,
                        Materials.of(
                                desk,
                                measure,
                                proposal,
                                report,
                                isBlank(draftDecision) ? intended(desk, measure) : draftDecision,
                                isBlank(legalBasis) ? basis(dossier) : legalBasis));
    }

    private static String intended(Desk desk, ReviewedSeizure measure) {
        Seizure one = measure.seizure();
        return one.isSetOffProposed()
                ? SetOffDecision.words(desk, measure.of(), one)
                : HeldPapers.of(measure.of(), desk)
                        .toSeize(
                                one.kind(),
                                one.basis(),
                                one.why(),
                                Thing.parse(one.askedThings().lines().toList()));
    }

    private static String basis(Seizure one) {
        return one.isSetOffProposed() ? Phrases.of("setoff.basis") : one.basis();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
