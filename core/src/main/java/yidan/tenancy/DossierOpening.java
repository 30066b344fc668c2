package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The county or a supervisor opened one dossier of a tenant, and why. The tenant sees it.
 * Source: 临政发〔2023〕14号 三、二.
 */
@Entity
@Table(name = "opening")
@Kind(TableKind.OWN)
@IdClass(Dossier.Key.class)
public class DossierOpening {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private int tenant;

    @Column(name = "dossier_type")
    private String dossierType;

    @Column(name = "dossier_id")
    @Convert(converter = UuidConverter.class)
    private UUID dossierId;

    @Column(name = "user_name")
    private String user;

    @Column(name = "user_title")
    private String title;

    private String reason;
    private Instant at;

    protected DossierOpening() {}

    public DossierOpening(Dossier dossier, Actor by, String reason, Instant at) {
        this.county = dossier.county();
        this.id = TimeOrdered.id(at);
        this.tenant = dossier.owner().value();
        this.dossierType = dossier.getClass().getSimpleName();
        this.dossierId = dossier.uuid();
        this.user = by.user();
        this.title = by.organisationName() + " " + by.name();
        this.reason = reason;
        this.at = at;
    }
}
