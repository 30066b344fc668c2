package yidan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Finds the stamp of an actor: his own organisation, and for supervisors what their mandates of the day name. */
@ApplicationScoped
public class Mandates {

    private Transactions transactions;
    private Clock clock;

    protected Mandates() {}

    @Inject
    public Mandates(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The stamp for the actor's next transaction; a mandate that ended yesterday is not in it. */
    public Stamp stamp(Actor actor) {
        if (actor.audience() != Audience.SUPERVISOR) {
            return Stamp.of(actor, Set.of());
        }
        LocalDate today = LocalDate.now(clock);
        Stamp platform = Stamp.platform(actor.organisation());
        return Stamp.of(
                actor,
                transactions.within(
                        platform,
                        entities -> Set.copyOf(new Register(entities, platform)
                                .of(Mandate.class)
                                .where("d.user = :user", "user", actor.user())
                                .where(
                                        "d.validFrom <= :today and (d.validTo is null or d.validTo >= :today)",
                                        "today",
                                        today)
                                .values(Integer.class, "d.reads"))));
    }
}
