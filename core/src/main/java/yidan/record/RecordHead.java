package yidan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/** The last entry of a tenant's record. Whoever appends holds its lock to the end of his transaction. */
@Entity
@Table(name = "record_head")
@Kind(TableKind.OWN)
@IdClass(RecordHead.Key.class)
public class RecordHead {

    /** What the first entry's hash is chained to. */
    public static final String GENESIS = "0".repeat(64);

    /** One head for each tenant. */
    public static class Key extends RowKey {
        private int county;
        private int tenant;

        public Key() {}

        public Key(int county, int tenant) {
            this.county = county;
            this.tenant = tenant;
        }

        @Override
        protected Object[] columns() {
            return new Object[] {county, tenant};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "tenant_id")
    private int tenant;

    private long seq;
    private String hash;

    protected RecordHead() {}

    /** The next entry, chained to the last; this head moves to it. */
    public RecordEntry append(Deed deed) {
        RecordEntry entry = new RecordEntry(county, tenant, seq + 1, hash, deed);
        seq = entry.seq();
        hash = entry.hash();
        return entry;
    }

    public long seq() {
        return seq;
    }

    public String hash() {
        return hash;
    }
}
