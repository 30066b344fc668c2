package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import yidan.record.Deed;
import yidan.record.RecordEntry;
import yidan.record.RecordHead;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/** Appends to the record of a tenant. */
@ApplicationScoped
public class Recorder {

    private static final String FIRST_HEAD = "insert into yidan.record_head (county_id, tenant_id, seq, hash)"
            + " values (?, ?, 0, ?) on conflict do nothing";
    private static final String EARLIER = "select r from RecordEntry r where r.county = :county and r.tenant = :tenant"
            + " and r.actId = :act and r.outcome = yidan.record.Outcome.DONE";

    private Transactions transactions;
    private Mandates mandates;
    private Clock clock;

    protected Recorder() {}

    @Inject
    public Recorder(Transactions transactions, Mandates mandates, Clock clock) {
        this.transactions = transactions;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Appends in a transaction of its own: refusals, logins, exports. */
    public RecordEntry append(Actor actor, Deed deed) {
        // A supervisor's role may write nothing: the system writes down for him what he tried.
        Stamp stamp =
                actor.audience() == Audience.SUPERVISOR ? Stamp.platform(actor.organisation()) : mandates.stamp(actor);
        return transactions.within(stamp, entities -> append(entities, stamp, deed));
    }

    /** A deed without a dossier, such as a login or an export. */
    public RecordEntry append(Actor actor, String verb, String input) {
        return append(actor, Deed.without(actor, clock.instant(), verb, input));
    }

    /** Appends to another organisation's record what was done to it. */
    public RecordEntry appendTo(OrganisationCode organisation, Deed deed) {
        Stamp stamp = Stamp.platform(organisation);
        return transactions.within(stamp, entities -> append(entities, stamp, deed));
    }

    /** Inside a running transaction, last of all: takes the head's lock and keeps it to the end. */
    RecordEntry append(EntityManager entities, Stamp stamp, Deed deed) {
        RecordEntry entry = lockedHead(entities, stamp).append(deed);
        entities.persist(entry);
        return entry;
    }

    RecordHead lockedHead(EntityManager entities, Stamp stamp) {
        RecordHead.Key key = new RecordHead.Key(stamp.county(), stamp.tenant());
        RecordHead head = entities.find(RecordHead.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            entities.createNativeQuery(FIRST_HEAD)
                    .setParameter(1, stamp.county())
                    .setParameter(2, stamp.tenant())
                    .setParameter(3, RecordHead.GENESIS)
                    .executeUpdate();
            head = entities.find(RecordHead.class, key, LockModeType.PESSIMISTIC_WRITE);
        }
        return head;
    }

    /** The entry of an act that has been performed under this id already. */
    Optional<RecordEntry> earlier(EntityManager entities, Stamp stamp, UUID actId) {
        return entities.createQuery(EARLIER, RecordEntry.class)
                // An entry of this transaction is none: nothing has to be written for the question.
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("county", stamp.county())
                .setParameter("tenant", stamp.tenant())
                .setParameter("act", actId)
                .getResultStream()
                .findFirst();
    }
}
