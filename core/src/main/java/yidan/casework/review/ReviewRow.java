package yidan.casework.review;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.ReviewOpinion;

/**
 * A line of the list of legal reviews.
 *
 * @param reviewingBody another body that reviews; null for the own one
 */
public record ReviewRow(
        UUID id,
        int tenant,
        Integer reviewingBody,
        String stage,
        String caseNumber,
        String cause,
        LocalDate openedOn,
        String reviewer,
        ReviewOpinion opinion,
        LocalDate givenOn) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.reviewing, d.stage, d.caseNumber, d.cause, d.openedOn,"
            + " d.reviewer.name, d.opinion, d.givenOn";
}
