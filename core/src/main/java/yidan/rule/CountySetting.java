package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.OrganisationCode;

/**
 * What a county has fixed for itself by a document, from a day on; earlier settings stay readable. It carries the
 * statute's figure that it was held against, so that the database refuses a looser one too.
 */
@MappedSuperclass
public abstract class CountySetting extends Dossier {

    public static final String IN_FORCE = "IN_FORCE";

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private boolean statutory;

    @Column(name = "floor_from", updatable = false)
    private LocalDate floorFrom;

    @Column(updatable = false)
    private String bound;

    protected CountySetting() {}

    CountySetting(
            OrganisationCode setter,
            UUID id,
            LocalDate today,
            boolean statutory,
            LocalDate effectiveFrom,
            String basis) {
        super(setter, id, IN_FORCE, today);
        this.statutory = statutory;
        this.effectiveFrom = effectiveFrom;
        this.basis = basis;
    }

    final void heldAgainst(LocalDate statuteSince, Bound side) {
        floorFrom = statuteSince;
        bound = side.name();
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** The document by which the county decided it. */
    public String basis() {
        return basis;
    }
}
