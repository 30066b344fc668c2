package yidan.casework.review;

import java.time.LocalDate;
import yidan.act.Desk;
import yidan.people.StaffMember;
import yidan.rule.library.Library;
import yidan.tenancy.Refusal;

/**
 * Who may review: somebody of the reviewing body who does not handle the case and holds the national legal
 * qualification; who reviewed penalties before the statute asked for it may go on.
 * Source: 行政处罚法 第五十八条第二款; 临政发〔2023〕14号 一、四 第七条、第十六条.
 */
public final class ReviewerRules {

    private static final String STATUTE = "cn-penalty-2021";
    private static final String QUALIFIED = "cn-penalty-2021:#58";

    private ReviewerRules() {}

    public static void check(Desk desk, LegalReview review) {
        if (!desk.actor().organisation().equals(review.reviewingBody())) {
            throw new Refusal("review.other-body-reviews", "linyi-14:1.4#7");
        }
        review.requireNotReplaced(desk.actor());
        if (review.isHandler(desk.actor())) {
            throw new Refusal("review.reviewer-is-handler", "linyi-14:1.4#16");
        }
        if (!review.isByAnother()) {
            Reviewed of = review.subject(desk.register());
            if (of.hasHandled(desk.actor().user())) {
                throw new Refusal("review.reviewer-is-handler", "linyi-14:1.4#16");
            }
            of.requireNotWithdrawn(desk.actor());
        }
        LocalDate statute = new Library(desk.register())
                .source(STATUTE)
                .orElseThrow(() -> new Refusal("review.reviewer-not-qualified", QUALIFIED))
                .validFrom();
        boolean qualified = desk.register()
                .of(StaffMember.class)
                .where("d.account = :account", "account", desk.actor().user())
                .first()
                .filter(person -> person.mayReview(statute))
                .isPresent();
        if (!qualified) {
            throw new Refusal("review.reviewer-not-qualified", QUALIFIED);
        }
    }
}
