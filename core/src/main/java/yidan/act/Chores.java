package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import yidan.record.Deed;
import yidan.record.Outcome;
import yidan.tenancy.OrganisationCode;
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
     * @param input on what, as it stands in the record
     */
    public <T> T perform(OrganisationCode organisation, String verb, String input, Function<Register, T> work) {
        Stamp stamp = Stamp.platform(organisation);
        Instant now = clock.instant();
        return transactions.within(stamp, entities -> {
            T result = work.apply(Register.of(entities, stamp));
            entities.flush();
            recorder.append(
                    entities,
                    stamp,
                    new Deed(
                            now,
                            SYSTEM,
                            "",
                            organisation,
                            Set.of(),
                            verb,
                            "",
                            Outcome.DONE,
                            "",
                            null,
                            null,
                            null,
                            null,
                            input));
            return result;
        });
    }

    /** The same without an entry: for the system's own bookkeeping, which is no deed. */
    public <T> T keepBooks(OrganisationCode organisation, Function<Register, T> work) {
        Stamp stamp = Stamp.platform(organisation);
        return transactions.within(stamp, entities -> work.apply(Register.of(entities, stamp)));
    }
}
