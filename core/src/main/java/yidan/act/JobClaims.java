package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/**
 * Hands out background jobs of one county, each to one worker, whichever node asks first. A worker that dies loses its
 * claim after a while, and the job is handed out again.
 */
@ApplicationScoped
public class JobClaims {

    private static final String CLAIM = "update yidan.provisioning_job set claimed_until = ?, attempts = attempts + 1"
            + " where county_id = ? and id = (select id from yidan.provisioning_job"
            + " where county_id = ? and stage = 'WAITING' and due_at <= ?"
            + " and (claimed_until is null or claimed_until < ?)"
            + " order by due_at, ordinal, id limit 1 for update skip locked) returning id, tenant_id";

    private Transactions transactions;
    private Clock clock;

    protected JobClaims() {}

    @Inject
    public JobClaims(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A job that is ours for a while. */
    public record Claim(UUID job, OrganisationCode organisation) {}

    /** The next job that is due in the county, or empty. */
    public Optional<Claim> next(CountyCode county, Duration patience) {
        Instant now = clock.instant();
        return transactions.within(Stamp.platform(county), entities -> {
            List<?> claimed = entities.createNativeQuery(CLAIM)
                    .setParameter(1, now.plus(patience).atOffset(ZoneOffset.UTC))
                    .setParameter(2, county.value())
                    .setParameter(3, county.value())
                    .setParameter(4, now.atOffset(ZoneOffset.UTC))
                    .setParameter(5, now.atOffset(ZoneOffset.UTC))
                    .getResultList();
            return claimed.stream()
                    .findFirst()
                    .map(row -> (Object[]) row)
                    .map(row -> new Claim(
                            UUID.fromString(row[0].toString()), new OrganisationCode(((Number) row[1]).intValue())));
        });
    }
}
