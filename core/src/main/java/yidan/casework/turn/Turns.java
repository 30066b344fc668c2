package yidan.casework.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.notice.RecordHearing;
import yidan.casework.review.SupplyMaterials;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;

/** What waits for a person in cases that others handle: the head, the chair and the recorder of a hearing, the reviewer. */
@ApplicationScoped
public class Turns {

    private static final int AT_MOST = 200;

    /** Where the next act may be that of somebody who does not handle the case. */
    private static final Set<String> BEFORE_DECISION =
            Set.of(CaseStages.PROPOSED, CaseStages.INVESTIGATED, CaseStages.NOTIFIED);

    private static final Set<String> OPEN = Set.of(
            CaseStages.PROPOSED,
            CaseStages.INVESTIGATING,
            CaseStages.INVESTIGATED,
            CaseStages.NOTIFIED,
            CaseStages.DECIDED,
            CaseStages.SERVED);

    private Registers registers;
    private Clock clock;

    protected Turns() {}

    @Inject
    public Turns(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    /**
     * Whose turn it is.
     *
     * @param act what comes next
     * @param handlers whether the two who handle the case do it
     * @param obstacle what still stands in its way, whoever does it; empty where nothing does
     */
    public record Turn(ActType act, boolean handlers, Optional<Refusal> obstacle) {

        static Turn of(Class<? extends Act> next, EnforcementCase one, Actor actor, LocalDate today) {
            ActType type = ActType.of(next);
            boolean onCase = type.dossier() == EnforcementCase.class;
            return new Turn(
                    type,
                    type.needs().contains(CaseGates.HANDLER) || next == SupplyMaterials.class,
                    onCase
                            ? type.needs().stream()
                                    .filter(gate ->
                                            !gate.equals(CaseGates.HANDLER) && !gate.equals(CaseGates.NOT_HANDLER))
                                    .flatMap(gate -> one.shut(gate, actor, today).stream())
                                    .findFirst()
                            : Optional.empty());
        }

        /** Whether it is an act on the case itself and not on its legal review. */
        public boolean isOnCase() {
            return act.dossier() == EnforcementCase.class;
        }
    }

    /** A case that waits for a person. */
    public record Waiting(EnforcementCase one, ActType act) {}

    /** What comes next in a case; empty where nothing is left to do. */
    public Optional<Turn> of(Actor actor, EnforcementCase one) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(
                actor, register -> NextStep.of(one, register).map(next -> Turn.of(next, one, actor, today)));
    }

    /** Cases whose next act is this person's although he does not handle them, the oldest first. */
    public List<Waiting> waitingFor(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(actor, register -> {
            List<Waiting> waiting = new ArrayList<>();
            for (EnforcementCase one : candidates(register, actor)) {
                NextStep.of(one, register)
                        .map(ActType::of)
                        .filter(next -> next.dossier() == EnforcementCase.class
                                && !next.needs().contains(CaseGates.HANDLER)
                                && isFor(actor, one, next)
                                && next.needs().stream()
                                        .allMatch(gate ->
                                                one.shut(gate, actor, today).isEmpty()))
                        .ifPresent(next -> waiting.add(new Waiting(one, next)));
            }
            return waiting;
        });
    }

    private static List<EnforcementCase> candidates(Register register, Actor actor) {
        return register.of(EnforcementCase.class)
                .where("d.tenant = :own", "own", actor.organisation().value())
                .where("d.stage in :open", "open", OPEN)
                .where(
                        "d.stage in :early or d.recusals.asked = true or d.closing.proposedBy is not null"
                                + " or d.opening.decidedAt is null",
                        "early",
                        BEFORE_DECISION)
                .orderBy("d.openedOn, d.id")
                .page(0, AT_MOST)
                .list();
    }

    /** A hearing is for the two whom the head has named, whatever role they have. */
    private static boolean isFor(Actor actor, EnforcementCase one, ActType next) {
        return next.type() == RecordHearing.class ? one.hearing().isLedBy(actor.user()) : next.mayBeDoneBy(actor);
    }
}
