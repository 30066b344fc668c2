package yidan.casework.arrears;

import java.time.Instant;
import java.time.LocalDate;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.Performance;
import yidan.casework.Procedure;
import yidan.rule.Clocks;
import yidan.rule.Rules;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;
import yidan.tenancy.ShanghaiClock;

/**
 * When the court may be asked: after the party's own terms have passed, with nothing pending, within three months of that or of the end
 * of a deferral, and ten working days after the demand was served.
 * Source: 行政强制法 第五十三条、第五十四条; 行政处罚法 第七十二条第二款.
 */
public final class CourtWindow {

    private static final String WINDOW = "cn-compulsion-2011:#53";

    private final EnforcementCase dossier;
    private final OwnTerms terms;
    private final String article;

    private CourtWindow(Desk desk, EnforcementCase dossier, String article, boolean guarded) {
        this.dossier = dossier;
        this.article = article;
        this.terms = new OwnTerms(new Rules(desk.register()), guarded);
    }

    /** The days on which the court may be asked. */
    public record Days(LocalDate from, LocalDate until) {}

    /** @throws Refusal where today is none of them */
    public static Days check(Desk desk, EnforcementCase dossier) {
        CourtWindow window = new CourtWindow(desk, dossier, WINDOW, false);
        LocalDate suitOver = window.requireContestOver(desk.today());
        LocalDate demandOver = window.requireDemandOver(desk.today());
        LocalDate last = window.terms.end(Terms.COURT_ENFORCEMENT, window.opens(suitOver));
        if (desk.today().isAfter(last)) {
            throw new Refusal("court.too-late", WINDOW, last);
        }
        return new Days(OwnTerms.latest(suitOver, demandOver).plusDays(1), last);
    }

    /**
     * 当事人在法定期限内不申请行政复议或者提起行政诉讼，经催告仍不履行: the same before anything is taken from the party without the court.
     *
     * @param article by which it would be
     */
    public static void requireUncontested(Desk desk, EnforcementCase dossier, String article) {
        CourtWindow window = new CourtWindow(desk, dossier, article, false);
        window.requireContestOver(desk.today());
        window.requireDemandOver(desk.today());
    }

    private LocalDate requireContestOver(LocalDate today) {
        LocalDate over = ownTermsOver();
        if (!today.isAfter(over)) {
            throw new Refusal("court.party-may-still-sue", article, over);
        }
        return over;
    }

    private LocalDate requireDemandOver(LocalDate today) {
        LocalDate demanded = dossier.performance().demandServedOn().orElseThrow();
        LocalDate over = terms.end(Terms.DEMAND_BEFORE_COURT, demanded);
        if (!today.isAfter(over)) {
            throw new Refusal("court.demand-not-over", "cn-compulsion-2011:#54", over);
        }
        return over;
    }

    /**
     * The body's own clock, so that the three months do not run out unseen: it runs from the service of the decision on, and is
     * set anew whenever the party's own terms change.
     */
    public static void keep(Desk desk, EnforcementCase dossier) {
        Performance performance = dossier.performance();
        if (performance.court().isAsked()) {
            return;
        }
        Clocks clocks = Clocks.of(desk);
        clocks.stop(Terms.COURT_ENFORCEMENT, dossier);
        boolean due = dossier.ruling().isPenalty()
                && performance.isServed()
                && !performance.isPerformed()
                && !dossier.ruling().isRevoked()
                && performance.pending().isEmpty()
                && !Proceedings.isChanged(performance.proceedings());
        if (due) {
            new CourtWindow(desk, dossier, WINDOW, true).remind(clocks);
        } else {
            performance.courtOpens(null, null);
        }
    }

    private void remind(Clocks clocks) {
        LocalDate suitOver = ownTermsOver();
        Instant opens = opens(suitOver).atStartOfDay(ShanghaiClock.ZONE).toInstant();
        LocalDate last = clocks.start(Terms.COURT_ENFORCEMENT, dossier, dossier.owner(), opens)
                .dueOn();
        dossier.performance()
                .courtOpens(
                        dossier.performance()
                                .demandServedOn()
                                .map(day -> OwnTerms.latest(suitOver, terms.end(Terms.DEMAND_BEFORE_COURT, day))
                                        .plusDays(1))
                                .orElse(null),
                        last);
    }

    /** The day from which the three months count. */
    private LocalDate opens(LocalDate suitOver) {
        return dossier.performance()
                .deferredUntil()
                .map(day -> OwnTerms.latest(day, suitOver))
                .orElse(suitOver);
    }

    /** @throws Refusal {@code court.proceedings-pending}, {@code court.decision-changed} */
    private LocalDate ownTermsOver() {
        Performance performance = dossier.performance();
        if (performance.pending().isPresent()) {
            throw new Refusal("court.proceedings-pending", article);
        }
        // What a reconsideration or a court made of it is enforced by them, whatever came after (行政复议法 第七十八条).
        if (Proceedings.isChanged(performance.proceedings())) {
            throw new Refusal("court.decision-changed", article);
        }
        // Against what was decided on the spot there is no suit before a reconsideration (行政复议法 第二十三条、第三十四条).
        boolean firstReconsidered = dossier.procedure() == Procedure.SUMMARY;
        return terms.over(performance.servedOn().orElseThrow(), performance.proceedings(), firstReconsidered);
    }
}
