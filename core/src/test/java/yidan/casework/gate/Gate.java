package yidan.casework.gate;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;

/**
 * One gate of the law, and who would go through it while it is shut: tried as an act and in SQL here, on the screens by
 * the tests of the module that has them.
 *
 * @param prepared brings the dossier before the gate; its answer is null for an act that opens one
 * @param act what is done to the dossier
 * @param refusal the key under which it is refused
 * @param onScreen whether the act bar must say it before the form is filled in
 * @param table the row that is changed by hand, with the column by which it is found after a dot where that is not its id;
 *     empty where no constraint can hold the gate
 * @param byHand an assignment by which somebody would get around the gate in SQL
 * @param constraint what refuses it; {@link #NO_ROW} where the township's own hand finds nothing to change
 * @param meanwhile what somebody else does while the form stands open, and shuts the gate by it
 */
public record Gate(
        String name,
        Supplier<Id<? extends Dossier>> prepared,
        LocalDate day,
        Actor actor,
        Function<UUID, Act> act,
        String refusal,
        boolean onScreen,
        String table,
        String byHand,
        String constraint,
        Consumer<UUID> meanwhile) {

    /** What is in the archive is no row that could be changed. */
    public static final String NO_ROW = "no row";

    private static final Consumer<UUID> NOTHING = id -> {};

    Gate(
            String name,
            Supplier<Id<? extends Dossier>> prepared,
            LocalDate day,
            Actor actor,
            Function<UUID, Act> act,
            String refusal,
            boolean onScreen,
            String table,
            String byHand,
            String constraint) {
        this(name, prepared, day, actor, act, refusal, onScreen, table, byHand, constraint, NOTHING);
    }

    /** On the first day, said when the form is handed in, held by no constraint; what is otherwise follows. */
    static Gate shut(
            String name,
            Supplier<? extends Id<? extends Dossier>> prepared,
            Actor actor,
            Function<UUID, Act> act,
            String refusal) {
        return new Gate(name, prepared::get, CaseWorld.DAY, actor, act, refusal, false, "", "", "");
    }

    /** The same before an act that opens a dossier. */
    static Gate opening(String name, Actor actor, Supplier<Act> act, String refusal) {
        return shut(name, () -> null, actor, id -> act.get(), refusal);
    }

    /** Whether it is open when the form is opened. */
    public boolean isShutMeanwhile() {
        return meanwhile != NOTHING;
    }

    Gate on(LocalDate newDay) {
        return new Gate(name, prepared, newDay, actor, act, refusal, onScreen, table, byHand, constraint, meanwhile);
    }

    /** The act bar says it before the form is filled in. */
    Gate told() {
        return new Gate(name, prepared, day, actor, act, refusal, true, table, byHand, constraint, meanwhile);
    }

    Gate inSql(String newTable, String newByHand, String newConstraint) {
        return new Gate(
                name, prepared, day, actor, act, refusal, onScreen, newTable, newByHand, newConstraint, meanwhile);
    }

    /** Open until this happens. */
    Gate until(Consumer<UUID> shutting) {
        return new Gate(name, prepared, day, actor, act, refusal, onScreen, table, byHand, constraint, shutting);
    }

    /** All there are. */
    public static Stream<Gate> all() {
        return Stream.of(onTheWay(), toTheEnd(), beside()).flatMap(gates -> gates);
    }

    /** On the way of a case from the lead to its prior notice, and of what the papers of all need to reach the party. */
    public static Stream<Gate> onTheWay() {
        return Stream.of(
                        GatesOfLeads.all(),
                        GatesOnTheSpot.all(),
                        GatesOfOpenings.all(),
                        GatesOfCases.all(),
                        GatesOfInvestigations.all(),
                        GatesOfNotices.all(),
                        GatesOfService.all())
                .flatMap(gates -> gates);
    }

    /** From the defence of the party to the end of the case, and what comes back after it. */
    public static Stream<Gate> toTheEnd() {
        return Stream.of(
                        GatesOfDefence.all(),
                        GatesOfReviews.all(),
                        GatesOfPenalties.all(),
                        GatesOfPerformance.all(),
                        GatesOfEndings.all(),
                        GatesOfTermination.all(),
                        GatesOfReturns.all())
                .flatMap(gates -> gates);
    }

    /** Of what hangs on a case or stands beside it: measures, things, executions, inspections, benchmarks, files. */
    public static Stream<Gate> beside() {
        return Stream.of(
                        GatesOfMeans.all(),
                        GatesOfWithdrawals.all(),
                        GatesOfWhatHangs.all(),
                        GatesOfThings.all(),
                        GatesOfOutcomes.all(),
                        GatesOfSetOff.all(),
                        GatesOfRecordings.all(),
                        GatesOfRecords.all(),
                        GatesOfExecutions.all(),
                        GatesOfRemedies.all(),
                        GatesOfSuccession.all(),
                        GatesOfSuspicions.all(),
                        GatesOfExecutionReviews.all(),
                        GatesOfSeizureReviews.all(),
                        GatesOfInspections.all(),
                        GatesOfManners.all(),
                        GatesOfDiscretion.all(),
                        GatesOfFiles.all(),
                        GatesOfOwnFiles.all())
                .flatMap(gates -> gates);
    }

    /** The dossier, ready, on the day of the gate; null for an act that opens one. */
    public UUID arrange() {
        CaseWorld world = CaseWorld.get();
        Id<? extends Dossier> id = prepared.get();
        world.world.itIs(day);
        return id == null ? null : id.value();
    }

    /** The procedure to which the act belongs. */
    public static Class<?> chapter(Act act) {
        return act.getClass().getInterfaces()[1];
    }

    @Override
    public String toString() {
        return name;
    }
}
