package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A row without a life of its own, written once under a dossier: a payment, an opinion, a proof of service. */
@MappedSuperclass
@IdClass(Dossier.Key.class)
public abstract class NoteRow implements OwnRow {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private int tenant;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    protected NoteRow() {}

    protected NoteRow(OrganisationCode owner, Instant now) {
        this.county = owner.county().value();
        this.id = TimeOrdered.id(now);
        this.tenant = owner.value();
        this.notedAt = now;
    }

    @Override
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }

    public UUID uuid() {
        return id;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
