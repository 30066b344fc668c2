package yidan.casework.arrears;

import java.time.LocalDate;
import yidan.tenancy.Refusal;

/**
 * A reconsideration or a suit against the decision: as long as it is pending, the late fine does not run.
 * Source: 行政处罚法 第七十三条第三款.
 *
 * @param from the day on which it was applied for
 * @param until the day on which its outcome was received or took effect; null as long as it is pending
 * @param end what became of the decision; null as long as it is pending
 */
public record Proceedings(ProceedingsKind kind, LocalDate from, LocalDate until, ProceedingsEnd end) {

    private static final String ARTICLE = "cn-penalty-2021:#73";

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
        if (on.isBefore(from)) {
            throw new Refusal("case.days-reversed", ARTICLE);
        }
        return new Proceedings(kind, from, on, how);
    }
}
