package yidan.casework.seizure.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.ReviewStanding;
import yidan.casework.officers.Team;
import yidan.casework.paper.Phrases;
import yidan.casework.review.LegalReview;
import yidan.casework.review.Reviewed;
import yidan.casework.review.ReviewsOf;
import yidan.casework.seizure.Seizure;
import yidan.party.Party;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/**
 * A sealing or seizure with its case, as it is reviewed before it is ordered, or before its things are auctioned for the fine: it has its own review, and the party, the
 * handlers, the papers and the evidence of the case. Source: 临政发〔2023〕14号 一、四 第三条、第五条、第九条.
 */
public record ReviewedSeizure(Seizure seizure, EnforcementCase of) implements Reviewed {

    public static ReviewedSeizure of(Register register, Seizure seizure) {
        return new ReviewedSeizure(
                seizure, register.load(EnforcementCase.class, Id.<EnforcementCase>of(seizure.caseId())));
    }

    public static ReviewedSeizure load(Register register, UUID seizure) {
        return of(register, register.load(Seizure.class, Id.<Seizure>of(seizure)));
    }

    /** It is not ordered any more, or its things are not auctioned: to be called before it ends. */
    public static void lapse(Desk desk, Seizure seizure) {
        if (isReviewed(seizure)) {
            LegalReview.lapse(desk, of(desk.register(), seizure));
        }
    }

    /** The same where its case is at hand. */
    public static void lapse(Desk desk, Seizure seizure, EnforcementCase of) {
        if (isReviewed(seizure)) {
            LegalReview.lapse(desk, new ReviewedSeizure(seizure, of));
        }
    }

    /** Who has withdrawn from the case reviewed no measure in it: what is not ordered yet and was reviewed by him is reviewed anew. */
    public static void reviewAnew(Desk desk, EnforcementCase of, String account) {
        for (Seizure seizure : Seizure.of(desk.register(), of.uuid())) {
            if (isReviewed(seizure) && ReviewsOf.isReviewedBy(desk.register(), seizure.uuid(), account)) {
                LegalReview.lapse(desk, new ReviewedSeizure(seizure, of));
                seizure.review().fallBack();
            }
        }
    }

    private static boolean isReviewed(Seizure seizure) {
        return seizure.awaitsDecision() && seizure.review().review().isPresent();
    }

    @Override
    public OrganisationCode owner() {
        return seizure.owner();
    }

    @Override
    public UUID uuid() {
        return seizure.uuid();
    }

    @Override
    public Team team() {
        return of.team();
    }

    @Override
    public Party party() {
        return of.party();
    }

    @Override
    public ReviewStanding review() {
        return seizure.review();
    }

    @Override
    public String reviewedAs() {
        return of.reviewedAs() + "　"
                + (seizure.isSetOffProposed() ? Phrases.of("setoff.reviewed-as") : Phrases.name(seizure.kind()));
    }

    @Override
    public String cause() {
        return of.cause();
    }

    @Override
    public boolean isUndecided() {
        return seizure.awaitsDecision();
    }

    @Override
    public boolean hasHandled(String user) {
        return of.hasHandled(user);
    }

    @Override
    public void requireNotWithdrawn(Actor person) {
        of.requireNotWithdrawn(person);
    }

    @Override
    public void reviewAgain() {
        seizure.review().overtake();
    }

    /**
     * Of the whole case: the head decides on that before anything else is decided in it. Once it is decided, it stands in the
     * way of this one decision.
     */
    @Override
    public void suspectCrime() {
        if (of.isUndecided()) {
            of.review().suspectCrime();
        }
    }

    @Override
    public Optional<Refusal> closedTo(Actor reader) {
        boolean reviews =
                reader.is(Role.LEGAL_REVIEWER) && seizure.review().review().isPresent();
        return reviews ? Optional.empty() : of.closedTo(reader);
    }

    /** Everything that is known stands in its case. */
    @Override
    public List<UUID> files() {
        return List.of(of.uuid());
    }
}
