package yidan.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The only gateway to dossiers, valid for one transaction. Every query it builds names the county and the scope, and
 * every loaded dossier is checked against them before it is handed out: the application's own wall, which would hold
 * if the database had none.
 */
public final class Register {

    private static final String NEXT = "insert into yidan.counter (county_id, tenant_id, series, last)"
            + " values (?, ?, ?, 1) on conflict (county_id, tenant_id, series)"
            + " do update set last = counter.last + 1 returning last";

    // Whichever of its two keys another's first paper of the same moment is found by.
    private static final String TAKE_IN = "insert into yidan.dossier_intake (county_id, dossier_id, tenant_id, filed)"
            + " values (?, ?, ?, false) on conflict do nothing";

    private static final String FINED_ELSEWHERE = "select yidan.fined_elsewhere(?, ?)";
    private static final String FOUND_ELSEWHERE = "select yidan.found_elsewhere(?, ?)";

    private final EntityManager entities;
    private final Stamp stamp;
    /** What other dossiers hang on, once asked for: every act that is weighed on each of them asks for the same few. */
    private final Map<UUID, Dossier> wholes = new HashMap<>();

    Register(EntityManager entities, Stamp stamp) {
        this.entities = entities;
        this.stamp = stamp;
    }

    /** For the engine and the readers: the register of a transaction that carries this stamp. */
    public static Register of(EntityManager entities, Stamp stamp) {
        return new Register(entities, stamp);
    }

    /** A query on one type of row, already limited to what the stamp may read. */
    public <E> Rows<E> of(Class<E> type) {
        return new Rows<>(entities, stamp, type);
    }

    /** @return the dossier, or empty where there is none or it is not for this actor: the two are not told apart */
    public <D extends Dossier> Optional<D> find(Class<D> type, Id<D> id) {
        // There is but one: to ask for the first only would have the statement written anew each time.
        return of(type).where("d.id = :id", "id", id.value()).list().stream()
                .findFirst()
                .filter(this::mayRead);
    }

    /**
     * The dossier, to read it in full or to act on it. A county's person or a supervisor must have opened a dossier
     * of somebody else with a reason first.
     *
     * @throws Refusal {@code dossier.unknown} or {@code dossier.reason-required}
     */
    public <D extends Dossier> D load(Class<D> type, Id<D> id) {
        D dossier = find(type, id).orElseThrow(() -> new Refusal("dossier.unknown", ""));
        if (needsReason(dossier) && !isOpened(dossier)) {
            throw new Refusal("dossier.reason-required", "linyi-14:3.2");
        }
        return dossier;
    }

    /**
     * What keeps a person out of all that is done on a dossier: what it says itself, or what it hangs on.
     *
     * @param as the roles in which he would do it
     */
    public Optional<Refusal> barred(Dossier dossier, Actor person, Set<Role> as) {
        return dossier.barred(person, as)
                .or(() -> dossier.partOf().flatMap(this::whole).flatMap(whole -> barred(whole, person, as)));
    }

    /** What shuts one of the gates before a dossier: what it says itself, or what it hangs on. */
    public Optional<Refusal> shut(Dossier dossier, Collection<String> gates, Actor actor, LocalDate today) {
        return gates.stream()
                .flatMap(gate -> dossier.shut(gate, actor, today).stream())
                .findFirst()
                .or(() -> gates.isEmpty()
                        ? Optional.empty()
                        : dossier.partOf()
                                .flatMap(this::whole)
                                .flatMap(whole -> gates.stream()
                                        .filter(dossier::hangsBy)
                                        .flatMap(gate -> whole.shutBefore(gate, actor, today).stream())
                                        .findFirst()));
    }

    private Optional<Dossier> whole(Dossier.Part part) {
        return Optional.ofNullable(wholes.computeIfAbsent(
                part.id(),
                id -> find(
                                type(part.whole())
                                        .orElseThrow(() -> new IllegalArgumentException("no entity " + part.whole())),
                                Id.of(id))
                        .orElse(null)));
    }

    private Optional<Class<? extends Dossier>> type(String entity) {
        return entities.getMetamodel().getEntities().stream()
                .filter(one -> one.getName().equals(entity))
                .findFirst()
                .map(one -> one.getJavaType().asSubclass(Dossier.class));
    }

    /**
     * What each of these hangs on; those that stand by themselves, and those that are not to be read, are not in it.
     *
     * @param entity name of the entity that they are of
     */
    public Map<UUID, Dossier.Part> wholes(String entity, Collection<UUID> ids) {
        Map<UUID, Dossier.Part> wholes = new HashMap<>();
        type(entity)
                .ifPresent(type -> of(type).where("d.id in :ids", "ids", ids)
                        .list()
                        .forEach(one -> one.partOf().ifPresent(whole -> wholes.put(one.uuid(), whole))));
        return wholes;
    }

    /** A new dossier; it is inserted at once, so that the database's refusal is met inside the act. */
    public <D extends Dossier> D add(D dossier) {
        if (!mayWrite(dossier)) {
            throw new Refusal("dossier.not-yours", "");
        }
        entities.persist(dossier);
        entities.flush();
        return dossier;
    }

    /** Writes down a row that is no dossier, in the name of the organisation that the transaction is for. */
    public <R extends OwnRow> R note(R row) {
        if (stamp.audience() == Audience.SUPERVISOR
                || stamp.audience() == Audience.PUBLIC
                || row.owner().value() != stamp.tenant()) {
            throw new Refusal("dossier.not-yours", "");
        }
        entities.persist(row);
        entities.flush();
        return row;
    }

    /**
     * The next number of a series of the organisation that the transaction is for, from 1, without gaps: the number's row
     * stays locked to the end, and what is rolled back was never given.
     *
     * @param series such as {@code document/罚决/2026}
     */
    public long next(String series) {
        if (stamp.audience() == Audience.SUPERVISOR || stamp.audience() == Audience.PUBLIC) {
            throw new Refusal("dossier.not-yours", "");
        }
        Object number = entities.createNativeQuery(NEXT)
                .setParameter(1, stamp.county())
                .setParameter(2, stamp.tenant())
                .setParameter(3, series)
                .getSingleResult();
        return ((Number) number).longValue();
    }

    /**
     * From now on a dossier of the organisation that the transaction is for takes in documents and files, if it did not
     * yet; one that is filed stays closed.
     */
    public void takeIn(OrganisationCode owner, UUID dossier) {
        if (stamp.audience() == Audience.SUPERVISOR
                || stamp.audience() == Audience.PUBLIC
                || owner.value() != stamp.tenant()) {
            throw new Refusal("dossier.not-yours", "");
        }
        entities.createNativeQuery(TAKE_IN)
                .setParameter(1, stamp.county())
                .setParameter(2, dossier)
                .setParameter(3, owner.value())
                .executeUpdate();
    }

    /**
     * 一事不再罚: which other body of the county has fined the act that this case of one's own is about, and the number of its
     * case. With {@link #foundElsewhere} it is all that the walls let through, and this is all of the answer.
     * Source: 行政处罚法 第二十九条.
     */
    public Optional<String> finedElsewhere(UUID ownCase) {
        return elsewhere(FINED_ELSEWHERE, ownCase);
    }

    /**
     * 初次违法: which other body of the county has found an unlawful act of the party that this case of one's own is about, and
     * the number of its case. Source: 行政处罚法 第三十三条.
     */
    public Optional<String> foundElsewhere(UUID ownCase) {
        return elsewhere(FOUND_ELSEWHERE, ownCase);
    }

    private Optional<String> elsewhere(String question, UUID ownCase) {
        return Optional.ofNullable(entities.createNativeQuery(question)
                        .setParameter(1, stamp.county())
                        .setParameter(2, ownCase)
                        .getSingleResult())
                .map(String::valueOf);
    }

    /** Lets somebody read another organisation: for the county's bodies only, and only in their own name. */
    public void give(Mandate mandate) {
        boolean mayGive = stamp.audience() == Audience.COUNTY || stamp.audience() == Audience.PLATFORM;
        if (!mayGive || mandate.giver().value() != stamp.tenant()) {
            throw new Refusal("mandate.not-yours", "linyi-14:3.8#13");
        }
        entities.persist(mandate);
    }

    /** Takes away a dossier that has had no effect yet, such as a draft. */
    public void remove(Dossier dossier) {
        if (!mayWrite(dossier)) {
            throw new Refusal("dossier.not-yours", "");
        }
        entities.remove(dossier);
    }

    /** Whether the dossier may be seen for a reason only: the county others' dossiers, a supervisor every one. */
    public boolean needsReason(Dossier dossier) {
        if (Rows.kind(dossier.getClass()) == TableKind.COUNTY) {
            return false;
        }
        return stamp.audience() == Audience.SUPERVISOR || stamp.audience() == Audience.COUNTY && !isParty(dossier);
    }

    private boolean isOpened(Dossier dossier) {
        return of(DossierOpening.class)
                        .where("d.dossierId = :dossier", "dossier", dossier.uuid())
                        .where("d.user = :user", "user", stamp.user())
                        .count()
                > 0;
    }

    private boolean mayRead(Dossier dossier) {
        if (dossier.county() != stamp.county()) {
            return false;
        }
        if (Rows.kind(dossier.getClass()) == TableKind.COUNTY) {
            return stamp.audience() != Audience.PUBLIC;
        }
        return switch (stamp.audience()) {
            case MEMBER, PLATFORM -> isParty(dossier);
            case COUNTY -> true;
            case SUPERVISOR -> stamp.scope().contains(dossier.owner().value());
            case PUBLIC -> false;
        };
    }

    private boolean mayWrite(Dossier dossier) {
        if (dossier.county() != stamp.county()) {
            return false;
        }
        if (Rows.kind(dossier.getClass()) == TableKind.COUNTY) {
            return stamp.audience() == Audience.COUNTY || stamp.audience() == Audience.PLATFORM;
        }
        return stamp.audience() != Audience.SUPERVISOR
                && stamp.audience() != Audience.PUBLIC
                && dossier.owner().value() == stamp.tenant();
    }

    private boolean isParty(Dossier dossier) {
        return dossier.owner().value() == stamp.tenant()
                || dossier.counterparty()
                        .filter(party -> party.value() == stamp.tenant())
                        .isPresent();
    }

    /** Sends what has been changed so far, so that a refusal by the database surfaces here. */
    public void flush() throws PersistenceException {
        entities.flush();
    }
}
