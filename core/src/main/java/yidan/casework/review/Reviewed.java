package yidan.casework.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yidan.casework.ReviewStanding;
import yidan.casework.ReviewTrigger;
import yidan.casework.officers.Team;
import yidan.party.Party;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;

/**
 * What is reviewed before it is decided: a case, a measure in it, or an execution.
 * Source: 临政发〔2023〕14号 一、四 第三条、第五条.
 */
public interface Reviewed {

    OrganisationCode owner();

    UUID uuid();

    Team team();

    Party party();

    /** Where it stands with its review. */
    ReviewStanding review();

    /** By what people tell it from others, such as 案号. */
    String reviewedAs();

    /** What it is about. */
    String cause();

    /** Whether nothing is decided in it yet. */
    boolean isUndecided();

    /** Whether he handles it or did before: then he does not review it. */
    boolean hasHandled(String user);

    /** @throws Refusal where he has withdrawn from it */
    void requireNotWithdrawn(Actor person);

    default void askReview(UUID newReview, Set<ReviewTrigger> triggers) {
        review().require(triggers);
        review().ask(newReview);
    }

    /** What was reviewed was another state of it; an opinion against a decision stands all the same. */
    void reviewAgain();

    /** What would be decided is corrected as the review asks: what was discussed of it was another draft. */
    default void correctDraft(LocalDate on) {}

    /** A reviewer has said that it is a crime: more than this one decision hangs on that. */
    default void suspectCrime() {}

    Optional<Refusal> closedTo(Actor reader);

    /** The dossiers whose papers and files are material: its own, and of which it is a part. */
    default List<UUID> files() {
        return List.of(uuid());
    }

    /** Whether everything of its own is material, and the handler leaves nothing of it out. */
    default boolean isAllMaterial() {
        return false;
    }
}
