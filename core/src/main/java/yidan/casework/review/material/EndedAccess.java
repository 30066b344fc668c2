package yidan.casework.review.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Chores;
import yidan.act.Claimed;
import yidan.casework.review.LegalReview;
import yidan.rule.Clocks;
import yidan.tenancy.Foundation;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;

/**
 * Takes by itself another body's access to a review from it once its last day has passed: from then on it reads nothing of it,
 * not in the database either. What it has not finished has lapsed. Source: 临政发〔2023〕14号 一、四 第七条.
 */
@ApplicationScoped
public class EndedAccess {

    private static final System.Logger LOG = System.getLogger(EndedAccess.class.getName());
    private static final String VERB = "EndReviewAccess";

    private Foundation foundation;
    private Chores chores;
    private Clock clock;

    protected EndedAccess() {}

    @Inject
    public EndedAccess(Foundation foundation, Chores chores, Clock clock) {
        this.foundation = foundation;
        this.chores = chores;
        this.clock = clock;
    }

    /** All that are over now. @return how many */
    public int end() {
        return foundation.counties().stream()
                .flatMap(county -> foundation.organisations(county).stream())
                .mapToInt(this::end)
                .sum();
    }

    /** What goes wrong in one organisation does not keep the others waiting. */
    private int end(OrganisationCode organisation) {
        int ended = 0;
        try {
            int claimed;
            do {
                claimed = chores.perform(
                        organisation,
                        VERB,
                        Claimed.ENDED_REVIEW_ACCESS,
                        (register, over) -> end(register, organisation, over));
                ended += claimed;
            } while (claimed > 0);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "access to reviews of " + organisation, failure);
        }
        return ended;
    }

    private String end(Register register, OrganisationCode organisation, List<UUID> over) {
        Clocks clocks = Clocks.of(organisation, clock.instant(), register);
        return over.stream()
                .map(id -> register.load(LegalReview.class, Id.<LegalReview>of(id)))
                .map(review -> {
                    if (review.expire(register)) {
                        clocks.stopAll(review);
                    }
                    return review.caseNumber() + " " + review.uuid() + " " + review.stage();
                })
                .collect(Collectors.joining("\n"));
    }
}
