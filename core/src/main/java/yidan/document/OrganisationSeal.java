package yidan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/** The picture of an organisation's seal, from a day on; earlier ones stay. Source: 行政处罚法 第五十九条 (印章). */
@Entity
@Table(name = "organisation_seal")
@Kind(TableKind.OWN)
public class OrganisationSeal extends Dossier {

    public static final String IN_USE = "IN_USE";

    @Column(name = "file_hash", updatable = false)
    private String picture;

    @Column(name = "used_from", updatable = false)
    private LocalDate usedFrom;

    protected OrganisationSeal() {}

    /** @param picture null where it is set on the paper by hand */
    OrganisationSeal(OrganisationCode owner, UUID id, LocalDate today, String picture, LocalDate usedFrom) {
        super(owner, id, IN_USE, today);
        this.picture = picture;
        this.usedFrom = usedFrom;
    }

    /** Hash of the stored picture; empty where the seal is set on the paper by hand. */
    public Optional<String> picture() {
        return Optional.ofNullable(picture);
    }

    public LocalDate usedFrom() {
        return usedFrom;
    }

    /** The seal that an organisation uses on a day. */
    public static Optional<OrganisationSeal> inUse(Register register, OrganisationCode owner, LocalDate day) {
        return register.of(OrganisationSeal.class)
                .where("d.tenant = :owner", "owner", owner.value())
                .where("d.usedFrom <= :day", "day", day)
                .orderBy("d.usedFrom desc, d.id desc")
                .first();
    }
}
