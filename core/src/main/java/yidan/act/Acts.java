package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import yidan.record.Deed;
import yidan.record.Outcome;
import yidan.record.RecordEntry;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Mandates;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/**
 * The engine. Every act goes the same way: stamp, load through the register, check role, stage and what stands in the
 * way, perform, flush, lock the record's head last of all, append. A refusal is recorded after its transaction has
 * rolled back, in one of its own.
 */
@ApplicationScoped
public class Acts {

    private Transactions transactions;
    private Mandates mandates;
    private Registers registers;
    private Recorder recorder;
    private Validator validator;
    private Clock clock;
    private Consumer<Performed> afterwards;

    protected Acts() {}

    @Inject
    public Acts(
            Transactions transactions,
            Mandates mandates,
            Registers registers,
            Recorder recorder,
            Validator validator,
            Clock clock,
            Event<Performed> performed) {
        this(transactions, mandates, registers, recorder, validator, clock, performed::fire);
    }

    /** Without a container. */
    public Acts(
            Transactions transactions,
            Mandates mandates,
            Registers registers,
            Recorder recorder,
            Validator validator,
            Clock clock,
            Consumer<Performed> afterwards) {
        this.transactions = transactions;
        this.mandates = mandates;
        this.registers = registers;
        this.recorder = recorder;
        this.validator = validator;
        this.clock = clock;
        this.afterwards = afterwards;
    }

    /** Performs an act that will not be repeated. */
    public Done perform(Actor actor, Act act) {
        return perform(actor, act, UUID.randomUUID());
    }

    /**
     * Performs the act, once: a second click, a retry after a lost answer or a dead connection, changes nothing.
     *
     * @param actId the same for every repetition of one intention
     * @throws Refusal in words a person understands; it is in the record already
     */
    public Done perform(Actor actor, Act act, UUID actId) {
        Instant now = clock.instant();
        try {
            Done done = performOnce(actor, act, actId, now);
            if (!done.repeated()) {
                afterwards.accept(new Performed(actor, act, done));
            }
            return done;
        } catch (Refusal refusal) {
            record(actor, act, actId, now, refusal, Outcome.REFUSED);
            throw refusal;
        } catch (RuntimeException failure) {
            Refusal refusal = translated(actor, act, failure);
            record(actor, act, actId, now, refusal, Outcome.REFUSED);
            throw refusal;
        }
    }

    private Done performOnce(Actor actor, Act act, UUID actId, Instant now) {
        try {
            return transact(actor, act, actId, now);
        } catch (RuntimeException failure) {
            if (failure instanceof RepeatedMeanwhile || DatabaseRefusals.isLostConnection(failure)) {
                // Whether it was committed is told by the act's id on the second try.
                return transact(actor, act, actId, now);
            }
            throw failure;
        }
    }

    private Done transact(Actor actor, Act act, UUID actId, Instant now) {
        ActType type = ActType.of(act.getClass());
        if (actor.audience() == Audience.SUPERVISOR) {
            throw new Refusal("act.read-only", "linyi-14:3.8#13");
        }
        if (!type.mayBeDoneBy(actor)) {
            throw new Refusal("act.not-yours", type.firstBasis());
        }
        validate(act);
        Stamp stamp = stamp(actor, act);
        return transactions.within(stamp, entities -> {
            Optional<RecordEntry> earlier = recorder.earlier(entities, stamp, actId);
            if (earlier.isPresent()) {
                return repetition(earlier.get());
            }
            Desk desk = new Desk(actor, now, Register.of(entities, stamp));
            Dossier dossier = work(type, act, desk);
            entities.flush();
            // What was worked on is written: comparing all of it again with the record's two rows would only cost.
            entities.clear();
            return append(entities, stamp, type, act, actId, desk, dossier);
        });
    }

    private Stamp stamp(Actor actor, Act act) {
        if (!(act instanceof InTenant inside)) {
            return mandates.stamp(actor);
        }
        if (actor.audience() != Audience.COUNTY
                || !inside.organisation().county().equals(actor.county())) {
            throw new Refusal("act.other-county", "");
        }
        return Stamp.platform(inside.organisation());
    }

    private Done append(
            EntityManager entities, Stamp stamp, ActType type, Act act, UUID actId, Desk desk, Dossier dossier) {
        recorder.lockedHead(entities, stamp);
        // Two clicks at once: the second waited for the head and finds the first one's entry now.
        if (recorder.earlier(entities, stamp, actId).isPresent()) {
            throw new RepeatedMeanwhile();
        }
        RecordEntry entry = recorder.append(
                entities, stamp, deed(desk.actor(), desk.now(), type, act, actId, Outcome.DONE, "", "", dossier));
        return new Done(dossier.uuid(), entry.seq(), entry.hash(), false);
    }

    private static Done repetition(RecordEntry entry) {
        return new Done(entry.dossierId(), entry.seq(), entry.hash(), true);
    }

    private static Dossier work(ActType type, Act act, Desk desk) {
        return switch (act) {
            case Opening<?> opening -> opening.open(desk);
            case ActOn<?> on -> workOn(type, on, desk);
        };
    }

    private static <D extends Dossier> D workOn(ActType type, ActOn<D> act, Desk desk) {
        @SuppressWarnings("unchecked") // ActType read the class from the act's own declaration
        Class<D> dossierType = (Class<D>) type.dossier();
        D dossier = desk.register().load(dossierType, act.on());
        if (act.seen() != null && act.seen() != dossier.version()) {
            throw new Refusal("act.overtaken", "");
        }
        obstacle(type, dossier, desk.actor(), desk.today(), desk.register()).ifPresent(refusal -> {
            throw refusal;
        });
        act.perform(dossier, desk);
        return dossier;
    }

    private static Optional<Refusal> obstacle(
            ActType type, Dossier dossier, Actor actor, LocalDate today, Register register) {
        if (!type.mayBeDoneFrom(dossier.stage())) {
            return Optional.of(new Refusal(
                    "act.wrong-stage",
                    type.firstBasis(),
                    "stage." + dossier.getClass().getSimpleName() + "." + dossier.stage()));
        }
        return register.shut(dossier, type.needs(), actor, today)
                .or(() -> register.barred(dossier, actor, type.rolesOf(actor)))
                .or(() -> dossier.obstacleTo(type.type(), today));
    }

    /**
     * What the actor may do to a dossier now, and what he cannot and why, in the order of the procedure. Acts that
     * are not for his role are left out.
     *
     * @param chapters the capability's sealed interfaces, in the order of the procedure
     */
    public <D extends Dossier> List<Possibility> possible(
            Actor actor, List<Class<?>> chapters, Class<D> dossierType, Id<D> id) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(actor, register -> {
            D dossier = register.load(dossierType, id);
            return chapters.stream()
                    .flatMap(chapter -> ActType.permittedBy(chapter).stream())
                    .filter(type -> type.dossier() == dossierType && !type.opens() && type.mayBeDoneBy(actor))
                    .map(type -> new Possibility(type, obstacle(type, dossier, actor, today, register)))
                    .toList();
        });
    }

    private void validate(Act act) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Act> violation : validator.validate(act)) {
            messages.putIfAbsent(violation.getPropertyPath().toString(), violation.getMessage());
        }
        if (!messages.isEmpty()) {
            throw new InvalidInput(messages);
        }
        Printable.require(act);
    }

    private Refusal translated(Actor actor, Act act, RuntimeException failure) {
        if (DatabaseRefusals.isOvertaken(failure)) {
            return new Refusal("act.overtaken", "");
        }
        return DatabaseRefusals.constraint(failure)
                .map(name -> new Refusal(
                        "constraint." + name, ActType.of(act.getClass()).firstBasis()))
                .orElseThrow(() -> {
                    record(actor, act, null, clock.instant(), new Refusal("act.failed", ""), Outcome.FAILED);
                    return failure;
                });
    }

    private void record(Actor actor, Act act, UUID actId, Instant now, Refusal refusal, Outcome outcome) {
        ActType type = ActType.of(act.getClass());
        recorder.append(actor, deed(actor, now, type, act, actId, outcome, refusal.key(), refusal.basis(), null));
    }

    private static Deed deed(
            Actor actor,
            Instant now,
            ActType type,
            Act act,
            UUID actId,
            Outcome outcome,
            String reason,
            String refusedBy,
            Dossier dossier) {
        UUID dossierId = dossier != null
                ? dossier.uuid()
                : act instanceof ActOn<?> on ? on.on().value() : null;
        return new Deed(
                now,
                actor.user(),
                actor.name(),
                actor.organisation(),
                actor.roles(),
                type.name(),
                refusedBy.isEmpty() ? String.join(" ", type.basis()) : refusedBy,
                outcome,
                reason,
                type.dossier().getSimpleName(),
                dossierId,
                dossier == null ? null : dossier.owner().value(),
                actId,
                ActJson.of(act));
    }

    /** The same act was committed by somebody else while this one waited for the head. */
    private static final class RepeatedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
