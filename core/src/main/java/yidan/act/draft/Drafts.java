package yidan.act.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Mandates;
import yidan.tenancy.Transactions;

/** Keeps what a person typed and did not hand in: nothing is lost with a session. Drafts are not in the record. */
@ApplicationScoped
public class Drafts {

    private Transactions transactions;
    private Mandates mandates;
    private Clock clock;

    protected Drafts() {}

    @Inject
    public Drafts(Transactions transactions, Mandates mandates, Clock clock) {
        this.transactions = transactions;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** A draft as it was left. */
    public record Kept(String input, Instant at) {}

    /**
     * The person's own draft.
     *
     * @param act the act's name
     * @param dossier null for an act that opens one
     */
    public Optional<Kept> find(Actor actor, String act, UUID dossier) {
        return transactions.within(
                mandates.stamp(actor),
                entities -> load(entities, actor, act, dossier).map(draft -> new Kept(draft.input(), draft.at())));
    }

    /** Replaces the draft. */
    public void keep(Actor actor, String act, UUID dossier, String input) {
        write(actor, entities -> {
            Draft draft =
                    load(entities, actor, act, dossier).orElseGet(() -> new Draft(actor, id(actor, act, dossier), act));
            draft.write(input, clock.instant());
            entities.persist(draft);
        });
    }

    /** The act was handed in, or the person wants to start afresh. */
    public void drop(Actor actor, String act, UUID dossier) {
        write(actor, entities -> load(entities, actor, act, dossier).ifPresent(entities::remove));
    }

    private void write(Actor actor, Consumer<EntityManager> work) {
        if (actor.audience() == Audience.SUPERVISOR) {
            return;
        }
        transactions.within(mandates.stamp(actor), entities -> {
            work.accept(entities);
            return null;
        });
    }

    private static Optional<Draft> load(EntityManager entities, Actor actor, String act, UUID dossier) {
        Dossier.Key key = new Dossier.Key(actor.county().value(), id(actor, act, dossier));
        return Optional.ofNullable(entities.find(Draft.class, key)).filter(draft -> draft.isOf(actor));
    }

    private static UUID id(Actor actor, String act, UUID dossier) {
        String key = actor.organisation() + "|" + actor.user() + "|" + act + "|" + dossier;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
