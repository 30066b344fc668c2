package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import yidan.record.Deed;
import yidan.record.Outcome;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/** What the system does by itself for one organisation, in one transaction with the entry in its record. */
@ApplicationScoped
public class Chores {

    private static final String SYSTEM = "system";

    private Transactions transactions;
    private Recorder recorder;
    private Clock clock;

    protected Chores() {}

    @Inject
    public Chores(Transactions transactions, Recorder recorder, Clock clock) {
        this.transactions = transactions;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * @param verb what is done, as it stands in the record
     * @param work answers what it was done on, as it stands in the record
     * @throws Refusal where the database does not allow it
     */
    public void perform(OrganisationCode organisation, String verb, Function<Register, String> work) {
        Stamp stamp = Stamp.platform(organisation);
        Instant now = clock.instant();
        try {
            transactions.within(stamp, entities -> {
                String input = work.apply(Register.of(entities, stamp));
                entities.flush();
                return recorder.append(entities, stamp, deed(organisation, verb, input, now));
            });
        } catch (RuntimeException failure) {
            throw DatabaseRefusals.constraint(failure)
                    .<RuntimeException>map(name -> new Refusal("constraint." + name, ""))
                    .orElse(failure);
        }
    }

    /**
     * The same for rows that any number of nodes look after. Where there is nothing to do, nothing is recorded.
     *
     * @param work answers what it was done on, as it stands in the record
     * @return how many rows were claimed; ask again until none is left
     */
    public int perform(
            OrganisationCode organisation, String verb, Claimed rows, BiFunction<Register, List<UUID>, String> work) {
        Stamp stamp = Stamp.platform(organisation);
        Instant now = clock.instant();
        return transactions.within(stamp, entities -> {
            List<UUID> claimed = claim(entities, stamp, rows, now);
            if (!claimed.isEmpty()) {
                String input = work.apply(Register.of(entities, stamp), claimed);
                entities.flush();
                recorder.append(entities, stamp, deed(organisation, verb, input, now));
            }
            return claimed.size();
        });
    }

    private static List<UUID> claim(EntityManager entities, Stamp stamp, Claimed rows, Instant now) {
        List<?> ids = entities.createNativeQuery(rows.sql())
                .setParameter(1, stamp.county())
                .setParameter(2, stamp.tenant())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids.stream().map(id -> UUID.fromString(id.toString())).toList();
    }

    private static Deed deed(OrganisationCode organisation, String verb, String input, Instant now) {
        return new Deed(
                now, SYSTEM, "", organisation, Set.of(), verb, "", Outcome.DONE, "", null, null, null, null, input);
    }

    /** The same without an entry: for the system's own bookkeeping, which is no deed. */
    public <T> T keepBooks(OrganisationCode organisation, Function<Register, T> work) {
        Stamp stamp = Stamp.platform(organisation);
        return transactions.within(stamp, entities -> work.apply(Register.of(entities, stamp)));
    }
}
