package yidan.rule;

import java.time.LocalDate;
import java.util.Optional;
import yidan.rule.library.ArticleRef;

/**
 * A time limit as it is in force in one county on one day.
 *
 * @param code its name in the product, see {@link Terms}
 * @param label its name as shown
 * @param course in which direction it runs
 * @param amount how much
 * @param unit of what
 * @param bound whom its length protects
 * @param rolls whether an end on a day off moves to the next working day
 * @param starts the event that starts it, as shown
 * @param stops what has to be done, as shown
 * @param bearer who has to do it, as shown
 * @param pauses what does not count, as shown; empty where everything counts
 * @param extension by how much it may be extended
 * @param article where it is written; empty where the text is not at hand
 * @param statutory whether a statute fixes it, so that the county may only tighten it
 * @param effectiveFrom since when this value holds
 * @param note what has to be known about it; may be empty
 */
public record Term(
        String code,
        String label,
        Course course,
        Bound bound,
        int amount,
        Unit unit,
        boolean rolls,
        String starts,
        String stops,
        String bearer,
        String pauses,
        Extension extension,
        Optional<ArticleRef> article,
        boolean statutory,
        LocalDate effectiveFrom,
        String note) {

    /** The same term, of so many days that somebody has fixed instead of its own length. */
    Term lasting(int days) {
        return new Term(
                code,
                label,
                course,
                bound,
                days,
                Unit.CALENDAR_DAYS,
                false,
                starts,
                stops,
                bearer,
                pauses,
                extension,
                article,
                statutory,
                effectiveFrom,
                note);
    }
}
