package yidan.rule.workload;

import java.util.Set;
import yidan.tenancy.Dossier;

/**
 * One kind of dossier, as far as a head or the county counts it.
 *
 * @param type the dossier's class
 * @param called what one of them is called, as an expression of {@code d}: a number or a subject, nobody's name; empty where
 *     it has none
 * @param underWay the stages in which something is still to be done, those of a returned one among them
 * @param returned the stages in which it has come back to be mended; may be empty
 */
public record Matters(Class<? extends Dossier> type, String called, Set<String> underWay, Set<String> returned) {

    public Matters {
        underWay = Set.copyOf(underWay);
        returned = Set.copyOf(returned);
        if (!underWay.containsAll(returned)) {
            throw new IllegalArgumentException(type.getSimpleName() + ": what was returned is under way");
        }
    }

    /** Name of the kind, as the bundles and the deadlines know it. */
    public String name() {
        return type.getSimpleName();
    }
}
