package yidan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * One entry of a tenant's record; never changed, never deleted. The columns repeat what stands in the body, so that
 * lists can be asked for; the hash is over the body as kept.
 */
@Entity
@Table(name = "record_entry")
@Kind(TableKind.SHARED)
@IdClass(RecordEntry.Key.class)
public class RecordEntry {

    /** Place in the tenant's chain. */
    public static class Key extends RowKey {
        private int county;
        private int tenant;
        private long seq;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, tenant, seq};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "tenant_id")
    private int tenant;

    @Id
    private long seq;

    @Column(name = "counterparty_id")
    private Integer counterparty;

    private Instant at;

    @Column(name = "user_name")
    private String user;

    private String verb;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "dossier_type")
    private String dossierType;

    @Column(name = "dossier_id")
    @Convert(converter = UuidConverter.class)
    private UUID dossierId;

    @Column(name = "act_id")
    @Convert(converter = UuidConverter.class)
    private UUID actId;

    private String body;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected RecordEntry() {}

    RecordEntry(int county, int tenant, long seq, String previousHash, Deed deed) {
        this.county = county;
        this.tenant = tenant;
        this.seq = seq;
        this.counterparty = deed.dossierOwner();
        this.at = deed.at().truncatedTo(ChronoUnit.MICROS);
        this.user = deed.user();
        this.verb = deed.verb();
        this.outcome = deed.outcome();
        this.dossierType = deed.dossierType();
        this.dossierId = deed.dossierId();
        this.actId = deed.actId();
        this.previousHash = previousHash;
        this.body = deed.body(tenant, seq);
        this.hash = hash(previousHash, body);
    }

    /** The hash of an entry: SM3 over the hash before it, a line feed, and the body. */
    public static String hash(String previousHash, String body) {
        return Sm3.hex(previousHash + "\n" + body);
    }

    public long seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }

    public String body() {
        return body;
    }

    public String previousHash() {
        return previousHash;
    }

    public UUID dossierId() {
        return dossierId;
    }
}
