package yidan.ui.casework;

import java.util.stream.Collectors;
import yidan.casework.ReviewStanding;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** Where a case or an execution stands with its legal review; nothing where it needs none. */
final class ReviewFacts {

    private ReviewFacts() {}

    static Facts of(Facts facts, ReviewStanding review) {
        if (!review.isRequired() && review.review().isEmpty()) {
            return facts;
        }
        return facts.line(
                        "field.triggers",
                        review.triggers().stream()
                                .sorted()
                                .map(reason -> Texts.zh("ReviewTrigger." + reason))
                                .collect(Collectors.joining("、")))
                .line(
                        "cases.review-opinion",
                        review.opinion()
                                .map(given -> Texts.zh("ReviewOpinion." + given))
                                .orElse(""))
                .words("cases.dissent", review.dissent().orElse(""))
                .words("cases.upheld", review.upheld().orElse(""))
                .words("field.done", review.answer().orElse(""));
    }
}
