package yidan.casework.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.act.Desk;
import yidan.casework.CaseGates;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.AskHigherCourt;
import yidan.casework.arrears.FollowOutcome;
import yidan.casework.crime.TransferToJustice;
import yidan.casework.decision.DecideNoPenalty;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.HoldDiscussion;
import yidan.casework.notice.RecordHearing;
import yidan.casework.notice.ScheduleHearing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.DecideWithdrawal;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.performance.AnswerDemanded;
import yidan.casework.performance.ApplyToCourt;
import yidan.casework.performance.ApproveClosing;
import yidan.casework.performance.NoteRefund;
import yidan.casework.review.SettleDissent;
import yidan.casework.review.term.SupplyMaterials;
import yidan.document.draft.FinishRecord;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What waits for a person in cases that others handle: the head, the chair and the recorder of a hearing, the reviewer. */
@ApplicationScoped
public class Turns {

    /** What others than the handlers do on a case. */
    private static final List<ActType> OF_OTHERS = Stream.<Class<? extends Act>>of(
                    EndorseOpening.class,
                    ApproveOpening.class,
                    DecideWithdrawal.class,
                    DecideNoPenalty.class,
                    DecidePenalty.class,
                    HoldDiscussion.class,
                    ScheduleHearing.class,
                    TransferToJustice.class,
                    SettleDissent.class,
                    FollowOutcome.class,
                    NoteRefund.class,
                    AnswerDemanded.class,
                    ApplyToCourt.class,
                    AskHigherCourt.class,
                    ApproveClosing.class)
            .map(ActType::of)
            .toList();

    /** What the two who handle the case do elsewhere than on the case itself. */
    private static final Set<Class<? extends Act>> OF_HANDLERS = Set.of(SupplyMaterials.class, FinishRecord.class);

    private static final String HEARING = RecordHearing.class.getSimpleName();

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
                    type.needs().contains(CaseGates.HANDLER) || OF_HANDLERS.contains(next),
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

    /** A case that waits for a person. @param act the simple name of what comes next */
    public record Waiting(UUID id, String number, String cause, String partyName, LocalDate openedOn, String act) {

        static final String EXPRESSIONS = "d.id, d.number, d.conduct.cause, d.party.name, d.openedOn, d.next.act";
    }

    /** What comes next in a case; empty where nothing is left to do. */
    public Optional<Turn> of(Actor actor, EnforcementCase one) {
        LocalDate today = LocalDate.now(clock);
        return registers.read(
                actor,
                register -> NextStep.of(one, desk(actor, register)).map(next -> Turn.of(next, one, actor, today)));
    }

    /** What stands in the way of an act although it may be begun: told before its form is filled in. */
    public List<Refusal> beforehand(Actor actor, ActType act, EnforcementCase one) {
        return registers.read(actor, register -> Beforehand.of(act.type(), one, desk(actor, register)));
    }

    private Desk desk(Actor actor, Register register) {
        return new Desk(actor, clock.instant(), register);
    }

    /**
     * One page of the cases whose next act is this person's although he does not handle them, the oldest first. A hearing is
     * for the two whom the head has named, whatever role they have.
     */
    public List<Waiting> waitingFor(Actor actor, int from, int size) {
        return registers.read(
                actor,
                register -> waiting(register, actor)
                        .orderBy("d.openedOn, d.id")
                        .page(from, size)
                        .select(Waiting.class, Waiting.EXPRESSIONS));
    }

    private Rows<EnforcementCase> waiting(Register register, Actor actor) {
        List<String> his = names(type -> type.mayBeDoneBy(actor));
        return register.of(EnforcementCase.class)
                .where("d.tenant = :own", "own", actor.organisation().value())
                // The range of the index; what follows narrows it to this person.
                .where(
                        "d.next.act in :any",
                        "any",
                        Stream.concat(his.stream(), Stream.of(HEARING)).toList())
                .where("d.next.day <= :today", "today", LocalDate.now(clock))
                .where(
                        "d.next.act in :his or d.next.act = :hearing"
                                + " and (d.safeguards.hearing.chair = :me or d.safeguards.hearing.recorder = :me)",
                        "his",
                        his)
                .with("hearing", HEARING)
                .with("me", actor.user())
                .where(
                        "d.next.act in :handlersToo or d.team.leadUser <> :me and d.team.assistantUser <> :me"
                                + " and locate(:word, concat(' ', d.recusals.users, ' ')) = 0",
                        "handlersToo",
                        names(type -> !type.needs().contains(CaseGates.NOT_HANDLER)))
                .with("word", " " + actor.user() + " ");
    }

    /** Never empty: an IN of nothing is none. */
    private static List<String> names(Predicate<ActType> which) {
        List<String> names = OF_OTHERS.stream().filter(which).map(ActType::name).toList();
        return names.isEmpty() ? List.of("") : names;
    }
}
