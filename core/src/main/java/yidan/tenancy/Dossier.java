package yidan.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Anything with a life: a list, a case, a transfer. It is changed by its verbs only, which acts call; its stage is what
 * its acts made it.
 */
@MappedSuperclass
@IdClass(Dossier.Key.class)
public abstract class Dossier {

    /** The key of a dossier: county first. A class, since identity classes may be records only from Persistence 3.2. */
    public static class Key extends RowKey {
        private int county;
        private UUID id;

        public Key() {}

        public Key(int county, UUID id) {
            this.county = county;
            this.id = id;
        }

        @Override
        protected Object[] columns() {
            return new Object[] {county, id};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private int tenant;

    @Version
    private long version;

    private String stage;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    protected Dossier() {}

    /**
     * @param owner the organisation this dossier belongs to
     * @param id a time-ordered id, see {@link TimeOrdered}
     */
    protected Dossier(OrganisationCode owner, UUID id, String stage, LocalDate openedOn) {
        this.county = owner.county().value();
        this.tenant = owner.value();
        this.id = Objects.requireNonNull(id);
        this.stage = Objects.requireNonNull(stage);
        this.openedOn = Objects.requireNonNull(openedOn);
    }

    public int county() {
        return county;
    }

    public UUID uuid() {
        return id;
    }

    /** The organisation the dossier belongs to. */
    public OrganisationCode owner() {
        return new OrganisationCode(tenant);
    }

    /** The organisation that shares the dossier and may act on its part of it; empty where there is none. */
    public Optional<OrganisationCode> counterparty() {
        return Optional.empty();
    }

    public long version() {
        return version;
    }

    public String stage() {
        return stage;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /**
     * What stands in the way of an act at this moment, apart from role and stage: asked for the act bar, and again
     * before the act is performed.
     *
     * @param act the act's record class
     * @param today the day it would be done
     */
    public Optional<Refusal> obstacleTo(Class<?> act, LocalDate today) {
        return Optional.empty();
    }

    /**
     * Whether a gate that an act names among its needs is shut for this person on this day.
     *
     * @param gate one of the dossier's own
     * @return what is missing; empty where the gate is open
     */
    public Optional<Refusal> shut(String gate, Actor actor, LocalDate today) {
        throw new IllegalArgumentException(getClass().getSimpleName() + " has no gate " + gate);
    }

    /**
     * What keeps somebody who may see that this dossier is there from opening its papers and files; nothing where it does not
     * say so. Source: 行政处罚法 第五十条.
     */
    public Optional<Refusal> closedTo(Actor reader) {
        return Optional.empty();
    }

    /**
     * What one dossier hangs on, such as a measure on its case.
     *
     * @param whole name of the other's entity: the one that hangs need not know its class
     */
    public record Part(String whole, UUID id) {}

    /** What this one hangs on; empty where it stands by itself. */
    public Optional<Part> partOf() {
        return Optional.empty();
    }

    /**
     * What keeps a person out of everything that is done on this dossier and on what hangs on it.
     *
     * @param as the roles in which he would do it
     */
    public Optional<Refusal> barred(Actor person, Set<Role> as) {
        return Optional.empty();
    }

    /**
     * Whether a gate before something that hangs on this one is shut by what only this one knows: asked besides what the
     * other says itself.
     *
     * @param gate one that an act on the other names among its needs; of most of them this one knows nothing
     */
    public Optional<Refusal> shutBefore(String gate, Actor actor, LocalDate today) {
        return Optional.empty();
    }

    /** Whether a gate before this one is asked of what it hangs on too: it is, where the law does not let this one stand alone. */
    public boolean hangsBy(String gate) {
        return true;
    }

    /** For those that hang on another: what {@link #partOf()} says of it. */
    protected static Optional<Part> part(String whole, UUID id) {
        return Optional.ofNullable(id).map(known -> new Part(whole, known));
    }

    /** For the verbs of the aggregate: the stage the act leads to. */
    protected void enter(String next) {
        stage = Objects.requireNonNull(next);
    }
}
