package yidan.casework.review;

import java.time.LocalDate;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.ReviewTrigger;
import yidan.casework.review.material.ReviewMaterial;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/**
 * What a handler asks when he asks for a review. Source: 临政发〔2023〕14号 一、四 第五条、第九条、第十条.
 *
 * @param body another one that reviews; null for the own one
 * @param until the last day on which it may read what was handed in
 * @param triggers why the decision is major; null where he names no reason
 * @param chosen what he hands in beside what is named as material, by the keys of {@link ReviewMaterial.Held}; null for all
 */
public record ReviewRequest(Integer body, LocalDate until, Set<ReviewTrigger> triggers, Set<String> chosen) {

    private static final String REVIEWER = "linyi-14:1.4#7";

    /**
     * Submits what is intended; a review whose access has ended before it was given comes to nothing. Nothing has changed with that in
     * what is to be decided: a collective discussion that was held stands, as it does where a review is asked for the first time after
     * it. Source: 行政处罚法 第五十七条、第五十八条; 临政发〔2023〕14号 一、四 第十五条.
     */
    public void submit(Desk desk, Reviewed of, Materials materials) {
        OrganisationCode another = another(desk, of);
        if (isLastInVain(desk, of, another == null ? of.owner() : another)) {
            LegalReview.lapse(desk, of);
            of.review().overtake();
        }
        LegalReview review = desk.register().add(LegalReview.submit(desk, of, another, until, materials));
        ReviewMaterial.handIn(desk, review, chosen);
        of.askReview(review.uuid(), triggers == null ? Set.of() : triggers);
    }

    /** Another body that reviews it, until a day that is named; null where the own one does. */
    private OrganisationCode another(Desk desk, Reviewed of) {
        OrganisationCode reviewing = body == null ? of.owner() : new OrganisationCode(body);
        if (reviewing.equals(of.owner())) {
            return null;
        }
        if (!reviewing.county().equals(of.owner().county())) {
            throw new Refusal("review.other-county", REVIEWER).at("reviewingBody");
        }
        if (until == null) {
            throw new Refusal("review.no-end-of-access", REVIEWER).at("accessUntil");
        }
        if (until.isBefore(desk.today())) {
            throw new Refusal("review.access-past", REVIEWER, until).at("accessUntil");
        }
        return reviewing;
    }

    /** Access to it has ended, or nobody goes on with it where it is, and another body is asked. */
    private static boolean isLastInVain(Desk desk, Reviewed of, OrganisationCode asked) {
        return of.review()
                .review()
                .flatMap(id -> desk.register().find(LegalReview.class, Id.of(id)))
                .filter(last -> last.isVain(desk.today()) || last.isLeftFor(asked))
                .isPresent();
    }
}
