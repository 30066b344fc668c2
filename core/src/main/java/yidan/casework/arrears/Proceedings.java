package yidan.casework.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.tenancy.Refusal;

/**
 * A reconsideration or a suit against the decision: as long as it is pending, the late fine does not run and nothing is pulled down.
 * Source: 行政处罚法 第七十三条第三款; 行政强制法 第四十四条.
 *
 * @param from the day on which it was applied for
 * @param until the day on which its outcome was received or took effect; null as long as it is pending
 * @param end what became of the decision; null as long as it is pending
 */
public record Proceedings(ProceedingsKind kind, LocalDate from, LocalDate until, ProceedingsEnd end) {

    public static Proceedings begun(ProceedingsKind kind, LocalDate from) {
        return new Proceedings(kind, from, null, null);
    }

    public boolean isPending() {
        return until == null;
    }

    /** Whether the late fine stands still on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (isPending() || !day.isAfter(until));
    }

    public Proceedings ended(LocalDate on, ProceedingsEnd how) {
        return new Proceedings(kind, from, on, how);
    }

    /** The one of them that has no outcome yet. */
    public static Optional<Proceedings> pending(List<Proceedings> all) {
        return all.stream().filter(Proceedings::isPending).findFirst();
    }

    /**
     * One more against the same decision.
     *
     * @param served when the decision reached the party; null where it has not
     * @throws Refusal {@code stay.pending-already}, {@code stay.before-service}
     */
    public static List<Proceedings> begin(List<Proceedings> all, Proceedings one, LocalDate served, String article) {
        if (pending(all).isPresent()) {
            throw new Refusal("stay.pending-already", article);
        }
        if (served == null || one.from.isBefore(served)) {
            throw new Refusal("stay.before-service", article).at("from");
        }
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /**
     * What became of the pending one.
     *
     * @throws Refusal {@code stay.none-pending}, {@code case.days-reversed}
     */
    public static List<Proceedings> end(List<Proceedings> all, LocalDate on, ProceedingsEnd how, String article) {
        Proceedings open = pending(all).orElseThrow(() -> new Refusal("stay.none-pending", article));
        if (on.isBefore(open.from)) {
            throw new Refusal("case.days-reversed", article).at("until");
        }
        return all.stream()
                .map(one -> one.equals(open) ? one.ended(on, how) : one)
                .toList();
    }

    /** Whether one of them changed or annulled the decision. */
    public static boolean isChanged(List<Proceedings> all) {
        return all.stream().anyMatch(one -> one.end == ProceedingsEnd.CHANGED);
    }
}
