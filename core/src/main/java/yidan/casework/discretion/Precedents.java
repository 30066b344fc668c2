package yidan.casework.discretion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Chores;
import yidan.act.Performed;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.DecidePenalty;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;

/** Earlier like cases: of the own township in the open, of the county without names. Source: 临政发〔2023〕14号 一、五 第四条. */
@ApplicationScoped
public class Precedents {

    private Registers registers;
    private Chores chores;
    private Clock clock;

    protected Precedents() {}

    @Inject
    public Precedents(Registers registers, Chores chores, Clock clock) {
        this.registers = registers;
        this.chores = chores;
        this.clock = clock;
    }

    /** A decided penalty becomes a precedent as soon as it is decided. */
    void after(@Observes Performed performed) {
        if (performed.act() instanceof DecidePenalty || performed.act() instanceof DecideOnTheSpot) {
            note(performed.actor().organisation(), Id.of(performed.done().dossier()));
        }
    }

    public void note(OrganisationCode owner, Id<EnforcementCase> id) {
        EnforcementCase decided = registers.readFor(owner, register -> register.load(EnforcementCase.class, id));
        decided.penalty()
                .ifPresent(penalty -> chores.keepBooks(
                        Precedent.bureau(owner),
                        register -> register.add(new Precedent(decided, penalty, clock.instant()))));
    }

    /** The newest of the county on an item. */
    public List<Precedent> ofCounty(Actor actor, int item, int atMost) {
        return registers.read(
                actor,
                register -> register.of(Precedent.class)
                        .where("d.item = :item", "item", item)
                        .orderBy("d.openedOn desc, d.id desc")
                        .page(0, atMost)
                        .list());
    }

    /** The own organisation's newest penalties on an item, but for one case. */
    public List<EnforcementCase> own(Actor actor, int item, UUID butFor, int atMost) {
        return registers.read(
                actor,
                register -> register.of(EnforcementCase.class)
                        .where("d.tenant = :own", "own", actor.organisation().value())
                        .where("d.conduct.item = :item", "item", item)
                        .where("d.ruling.kind = yidan.casework.RulingKind.PENALTY")
                        .where("d.id <> :butFor", "butFor", butFor)
                        .orderBy("d.ruling.decidedOn desc, d.id desc")
                        .page(0, atMost)
                        .list());
    }

    /** The benchmark in force for an item, and the last assessment of a case. */
    public record Standing(Optional<? extends Benchmark> benchmark, Optional<Assessment> assessment) {}

    public Standing standing(Actor actor, EnforcementCase of, LocalDate day) {
        return registers.read(
                actor,
                register -> new Standing(
                        Benchmark.inForce(register, of.owner(), of.conduct().item(), day),
                        Assessment.of(register, of.uuid())));
    }
}
