package yidan.casework;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yidan.act.Act;
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
 * @param table the row that is changed by hand; empty where no constraint can hold the gate
 * @param byHand an assignment by which somebody would get around the gate in SQL
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
        String constraint) {

    /** All there are. */
    public static Stream<Gate> all() {
        return Stream.of(
                        GatesOfCases.all(),
                        GatesOfMeans.all(),
                        GatesOfService.all(),
                        GatesOfDefence.all(),
                        GatesOfEndings.all(),
                        GatesOfReturns.all())
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
