package yidan.casework.arrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.ShanghaiClock;

/**
 * When the party can no longer ask for a reconsideration or sue, by what it has brought so far.
 * Source: 行政复议法 第二十条、第二十三条、第三十四条; 行政强制法 第四十四条、第五十三条.
 */
public final class OwnTerms {

    private final Rules rules;
    private final boolean guarded;

    /** @param guarded to be reminded by: a last day in a year whose holidays are not announced is taken as it is, never later */
    OwnTerms(Rules rules, boolean guarded) {
        this.rules = rules;
        this.guarded = guarded;
    }

    public static OwnTerms of(Rules rules) {
        return new OwnTerms(rules, false);
    }

    /**
     * The longer of both terms where it has used neither, the term for a suit after a reconsideration that upheld the decision,
     * the day of the judgment after a suit; what was withdrawn changes nothing. What was not accepted does not either, but where
     * there is no suit before a reconsideration, the party may sue when that is refused.
     *
     * @param served when the decision reached the party
     * @param all what was brought against it, none of it pending and none that changed it
     * @param firstReconsidered where there is no suit before a reconsideration
     */
    public LocalDate over(LocalDate served, List<Proceedings> all, boolean firstReconsidered) {
        LocalDate reconsidered = end(Terms.RECONSIDERATION_APPLICATION, served);
        LocalDate unused = firstReconsidered ? reconsidered : latest(reconsidered, end(Terms.SUIT, served));
        LocalDate own = all.stream()
                .filter(one -> one.end() == ProceedingsEnd.NOT_ACCEPTED
                        && one.kind() == ProceedingsKind.RECONSIDERATION
                        && firstReconsidered)
                .map(one -> end(Terms.SUIT_AFTER_RECONSIDERATION, one.until()))
                .reduce(unused, OwnTerms::latest);
        return all.stream()
                .filter(one -> one.end() != ProceedingsEnd.WITHDRAWN && one.end() != ProceedingsEnd.NOT_ACCEPTED)
                .max(Comparator.comparing(Proceedings::until))
                .map(one -> one.kind() == ProceedingsKind.SUIT
                        ? one.until()
                        : end(
                                firstReconsidered ? Terms.SUIT_AFTER_RECONSIDERATION : Terms.SUIT_AFTER_DECISION,
                                one.until()))
                .orElse(own);
    }

    /** The last day of a term. */
    LocalDate end(String code, LocalDate from) {
        Term term = rules.term(code, from);
        Instant start = from.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        boolean unmoved =
                guarded && DueDate.endsUnannounced(start, term.amount(), term.unit(), List.of(), rules.calendar());
        boolean rolls = term.rolls() && !unmoved;
        return DueDate.after(start, term.amount(), term.unit(), rolls, List.of(), rules.calendar())
                .day();
    }

    public static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
