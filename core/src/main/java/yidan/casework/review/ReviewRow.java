package yidan.casework.review;

import java.time.LocalDate;
import java.util.UUID;
import yidan.casework.ReviewOpinion;
import yidan.casework.officers.Confidence;
import yidan.party.PartyKind;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;

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
        LocalDate givenOn,
        PartyKind partyKind,
        String partyName,
        String leadUser,
        String assistantUser,
        String reviewerUser) {

    static final String EXPRESSIONS = "d.id, d.tenant, d.reviewing, d.stage, d.told.number, d.told.cause, d.openedOn,"
            + " d.reviewer.name, d.opinion.kind, d.opinion.on, d.told.partyKind, d.told.partyName, d.leadUser, d.assistantUser,"
            + " d.reviewer.account";

    /**
     * As this person may read it: who a natural person is, is known to those who handle the case or decide it, and to who
     * has taken up its review.
     */
    ReviewRow seenBy(Actor reader) {
        if (partyKind != PartyKind.PERSON
                || reader.user().equals(reviewerUser)
                || Confidence.concerns(reader, new OrganisationCode(tenant), leadUser, assistantUser)) {
            return this;
        }
        return new ReviewRow(
                id,
                tenant,
                reviewingBody,
                stage,
                caseNumber,
                Confidence.text(cause, partyName),
                openedOn,
                reviewer,
                opinion,
                givenOn,
                partyKind,
                Confidence.name(partyName),
                leadUser,
                assistantUser,
                reviewerUser);
    }
}
