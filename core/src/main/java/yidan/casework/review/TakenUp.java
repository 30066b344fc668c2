package yidan.casework.review;

import yidan.act.Desk;
import yidan.tenancy.Id;

/** An opinion that was given is taken up: adopted, or brought before the head. Source: 临政发〔2023〕14号 一、四 第十五条. */
public final class TakenUp {

    private TakenUp() {}

    public static void adopt(Desk desk, Reviewed of, Id<LegalReview> review, String done) {
        LegalReview given = of(desk, of, review);
        of.review().adopt(given.uuid(), given.opinion().orElseThrow(), done);
    }

    public static void dissent(Desk desk, Reviewed of, Id<LegalReview> review, String reasons) {
        LegalReview given = of(desk, of, review);
        of.review().dissent(given.uuid(), given.opinion().orElseThrow(), reasons);
    }

    private static LegalReview of(Desk desk, Reviewed of, Id<LegalReview> review) {
        LegalReview given = LegalReview.given(desk.register(), of, review);
        if (of.review().upheld().isEmpty()) {
            ReviewPaper.takenUp(given, of, desk);
        }
        given.endAccess(desk.register());
        return given;
    }
}
