package yidan.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OwnRow;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/** The head of a tenant's chain at the end of a day, published: whoever noted it down can prove a later change. */
@Entity
@Table(name = "record_daily_head")
@Kind(value = TableKind.OWN, published = true)
@IdClass(DailyHead.Key.class)
public class DailyHead implements OwnRow {

    /** One head for each tenant and day. */
    public static class Key extends RowKey {
        private int county;
        private int tenant;
        private LocalDate day;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, tenant, day};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "tenant_id")
    private int tenant;

    @Id
    private LocalDate day;

    private long seq;
    private String hash;

    protected DailyHead() {}

    DailyHead(OrganisationCode organisation, LocalDate day, long seq, String hash) {
        this.county = organisation.county().value();
        this.tenant = organisation.value();
        this.day = day;
        this.seq = seq;
        this.hash = hash;
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }
}
