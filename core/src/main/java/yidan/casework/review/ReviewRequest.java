package yidan.casework.review;

import java.time.LocalDate;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.ReviewTrigger;
import yidan.casework.review.material.ReviewMaterial;
import yidan.tenancy.OrganisationCode;

/**
 * What a handler asks when he asks for a review. Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十条.
 *
 * @param body another one that reviews; null for the own one
 * @param until the last day on which it may read what was handed in
 * @param triggers why the decision is major; null where he names no reason
 * @param chosen what he hands in beside what is named as material, by the keys of {@link ReviewMaterial.Held}; null for all
 */
public record ReviewRequest(Integer body, LocalDate until, Set<ReviewTrigger> triggers, Set<String> chosen) {

    /** Submits what is intended; a review whose access has ended before it was given comes to nothing. */
    public void submit(Desk desk, Reviewed of, Materials materials) {
        if (LegalReview.isAccessOver(desk, of)) {
            LegalReview.lapse(desk, of);
            of.reviewAgain();
        }
        OrganisationCode reviewing = body == null ? null : new OrganisationCode(body);
        LegalReview review = desk.register().add(LegalReview.submit(desk, of, reviewing, until, materials));
        ReviewMaterial.handIn(desk, review, chosen);
        of.askReview(review.uuid(), triggers == null ? Set.of() : triggers);
    }
}
