package yidan.casework.review;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementPapers;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.document.FormKind;

/**
 * 法制审核意见书, for the file of the case or of the execution. The own reviewer's is issued as he gives it; another body cannot write here, so
 * that its opinion is printed as the handler takes it up.
 * Source: 临政发〔2023〕14号 一、四 第十三条 (书面意见一式两份).
 */
final class ReviewPaper {

    private ReviewPaper() {}

    static void given(LegalReview review, Desk desk) {
        if (!review.isByAnother()) {
            issue(review, review.subject(desk.register()), desk);
        }
    }

    static void takenUp(LegalReview review, Reviewed of, Desk desk) {
        if (review.isByAnother()) {
            issue(review, of, desk);
        }
    }

    private static void issue(LegalReview review, Reviewed of, Desk desk) {
        Map<String, Object> values = new HashMap<>();
        values.put("receivedOn", review.acceptedAt().map(Phrases::day).orElse(""));
        values.put("proposal", review.materials().proposal());
        values.put(
                "checks",
                review.inOrder().isEmpty()
                        ? Phrases.of("review.nothing-in-order")
                        : review.inOrder().stream().sorted().map(Phrases::name).collect(joining("；")) + "。");
        values.put(
                "opinion",
                Phrases.name(review.opinion().orElseThrow()) + "\n"
                        + review.words().orElse(""));
        values.put("reviewer", review.reviewerName().orElse(""));
        LocalDate given = review.givenOn().orElseThrow();
        values.put("reviewerSigned", Phrases.signedOff(review.reviewerName().orElseThrow(), given));
        values.put("date", Phrases.day(given));
        if (of instanceof Enforcement execution) {
            EnforcementPapers.of(execution, desk).reviewed(values);
        } else {
            EnforcementCase dossier = of instanceof ReviewedSeizure measure ? measure.of() : (EnforcementCase) of;
            CasePapers.of(dossier, desk).issue(FormKind.LEGAL_REVIEW, values);
        }
    }
}
