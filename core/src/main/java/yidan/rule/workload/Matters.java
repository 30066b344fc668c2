package yidan.rule.workload;

import java.util.Map;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Rows;

/**
 * One kind of dossier, as far as a head or the county counts it.
 *
 * @param type the dossier's class
 * @param called what one of them is called, as an expression of {@code d}: a number, a subject or a code, nobody's name; empty
 *     where it has none
 * @param words how they are looked for
 * @param hanging what hangs on one of them and has clocks of its own, each with the attribute that says on which
 * @param underWay the stages in which something is still to be done, those of a returned one among them
 * @param returned the stages in which it has come back to be mended; may be empty
 */
public record Matters(
        Class<? extends Dossier> type,
        String called,
        Words words,
        Map<Class<? extends Dossier>, String> hanging,
        Set<String> underWay,
        Set<String> returned) {

    /** How dossiers of a kind are looked for by words: as strictly as their own list does it for this reader. */
    @FunctionalInterface
    public interface Words {

        /** Found by the name of their kind alone. */
        Words NONE = (rows, reader, text) -> rows.where("1 = 0");

        /** Leaves those of the rows in which the text stands, as far as this person is shown it. */
        void narrow(Rows<?> rows, Actor reader, String text);
    }

    public Matters {
        hanging = Map.copyOf(hanging);
        underWay = Set.copyOf(underWay);
        returned = Set.copyOf(returned);
        if (!underWay.containsAll(returned)) {
            throw new IllegalArgumentException(type.getSimpleName() + ": what was returned is under way");
        }
    }

    /** Of a kind that is found by its name alone. */
    public Matters(Class<? extends Dossier> type, String called, Set<String> underWay, Set<String> returned) {
        this(type, called, Words.NONE, Map.of(), underWay, returned);
    }

    /** Name of the kind, as the bundles and the deadlines know it. */
    public String name() {
        return type.getSimpleName();
    }
}
