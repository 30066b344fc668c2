package yidan.casework.review;

import yidan.act.Desk;
import yidan.casework.ReviewOpinion;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** An opinion that was given is taken up: adopted, or brought before the head. Source: 临政发〔2023〕14号 一、四 第十五条. */
public final class TakenUp {

    private TakenUp() {}

    public static void adopt(Desk desk, Reviewed of, Id<LegalReview> review, String done) {
        LegalReview given = of(desk, of, review);
        of.review().adopt(given.uuid(), given.opinion().orElseThrow(), done);
        given.opinion().filter(ReviewOpinion.CORRECT::equals).ifPresent(correction -> of.correctDraft(desk.today()));
    }

    public static void dissent(Desk desk, Reviewed of, Id<LegalReview> review, String reasons) {
        LegalReview given = of(desk, of, review);
        of.review().dissent(given.uuid(), given.opinion().orElseThrow(), reasons);
    }

    private static LegalReview of(Desk desk, Reviewed of, Id<LegalReview> review) {
        LegalReview given = desk.register().load(LegalReview.class, review);
        if (!given.isOf(of)) {
            throw new Refusal("case.other-review", "linyi-14:1.4#15");
        }
        if (!LegalReview.GIVEN.equals(given.stage())) {
            throw new Refusal("case.review-running", "linyi-14:1.4#14");
        }
        if (of.review().upheld().isEmpty()) {
            ReviewPaper.takenUp(given, of, desk);
        }
        given.endAccess(desk.register());
        given.opinion().filter(ReviewOpinion.TRANSFER::equals).ifPresent(crime -> of.suspectCrime());
        return given;
    }
}
