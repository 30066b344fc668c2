package yidan.casework.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.Procedure;
import yidan.casework.arrears.Proceedings;
import yidan.casework.arrears.ProceedingsEnd;
import yidan.casework.arrears.ProceedingsKind;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * When the court may be asked: after the party's own terms have passed, with nothing pending, within three months of that or of the end
 * of a deferral, and ten working days after the demand was served.
 * Source: 行政强制法 第五十三条、第五十四条; 行政处罚法 第七十二条第二款.
 */
final class CourtWindow {

    private static final String WINDOW = "cn-compulsion-2011:#53";

    private CourtWindow() {}

    /** The days on which the court may be asked. */
    record Days(LocalDate from, LocalDate until) {}

    /** @throws Refusal where today is none of them */
    static Days check(Desk desk, EnforcementCase dossier) {
        Rules rules = new Rules(desk.register());
        LocalDate suitOver = ownTermsOver(rules, dossier);
        if (!desk.today().isAfter(suitOver)) {
            throw new Refusal("court.party-may-still-sue", WINDOW, suitOver);
        }
        LocalDate demanded = dossier.performance().demandServedOn().orElseThrow();
        LocalDate demandOver = end(rules, Terms.DEMAND_BEFORE_COURT, demanded);
        if (!desk.today().isAfter(demandOver)) {
            throw new Refusal("court.demand-not-over", "cn-compulsion-2011:#54", demandOver);
        }
        LocalDate from = dossier.performance()
                .deferredUntil()
                .map(day -> latest(day, suitOver))
                .orElse(suitOver);
        LocalDate last = end(rules, Terms.COURT_ENFORCEMENT, from);
        if (desk.today().isAfter(last)) {
            throw new Refusal("court.too-late", WINDOW, last);
        }
        return new Days(latest(suitOver, demandOver).plusDays(1), last);
    }

    /**
     * When the party can no longer ask for a reconsideration or sue: the longer of both terms where it has used neither,
     * the term for a suit after a reconsideration that upheld the decision, the day of the judgment after a suit.
     *
     * @throws Refusal {@code court.proceedings-pending}, {@code court.decision-changed}
     */
    private static LocalDate ownTermsOver(Rules rules, EnforcementCase dossier) {
        Performance performance = dossier.performance();
        // Against what was decided on the spot there is no suit before a reconsideration (行政复议法 第二十三条、第三十四条).
        boolean firstReconsidered = dossier.procedure() == Procedure.SUMMARY;
        if (performance.pending().isPresent()) {
            throw new Refusal("court.proceedings-pending", WINDOW);
        }
        LocalDate served = performance.servedOn().orElseThrow();
        LocalDate reconsidered = end(rules, Terms.RECONSIDERATION_APPLICATION, served);
        LocalDate unused = firstReconsidered ? reconsidered : latest(reconsidered, end(rules, Terms.SUIT, served));
        // What a reconsideration or a court made of it is enforced by them, whatever came after (行政复议法 第七十八条).
        if (performance.proceedings().stream().anyMatch(one -> one.end() == ProceedingsEnd.CHANGED)) {
            throw new Refusal("court.decision-changed", WINDOW);
        }
        Optional<Proceedings> decided = performance.proceedings().stream()
                .filter(one -> one.end() != ProceedingsEnd.WITHDRAWN)
                .max(Comparator.comparing(Proceedings::until));
        return decided.map(one -> one.kind() == ProceedingsKind.SUIT
                        ? one.until()
                        : end(
                                rules,
                                firstReconsidered ? Terms.SUIT_AFTER_RECONSIDERATION : Terms.SUIT_AFTER_DECISION,
                                one.until()))
                .orElse(unused);
    }

    private static LocalDate end(Rules rules, String code, LocalDate from) {
        Term term = rules.term(code, from);
        Instant start = from.atStartOfDay(ShanghaiClock.ZONE).toInstant();
        return DueDate.after(start, term.amount(), term.unit(), term.rolls(), List.of(), rules.calendar())
                .day();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
