package yidan.casework.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import yidan.act.Desk;
import yidan.casework.CaseStages;
import yidan.casework.DayOrder;
import yidan.casework.EnforcementCase;
import yidan.casework.Hearing;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.performance.Serving;
import yidan.casework.review.LegalReview;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Refusal;

/**
 * The day from which a term of a case runs because a paper reached the party on it. It was noted once; where it was noted
 * wrongly it is corrected as long as nothing was done that rests on it.
 * Source: 行政处罚法 第二十八条、第四十四条、第六十一条、第六十四条、第六十七条; 行政强制法 第五十四条.
 */
final class ServiceDay {

    private static final String SERVICE = "cn-penalty-2021:#61";

    private final EnforcementCase dossier;
    private final Desk desk;
    private final OfficialDocument paper;

    private ServiceDay(EnforcementCase dossier, Desk desk, OfficialDocument paper) {
        this.dossier = dossier;
        this.desk = desk;
        this.paper = paper;
    }

    static ServiceDay of(EnforcementCase dossier, Desk desk, OfficialDocument paper) {
        return new ServiceDay(dossier, desk, paper);
    }

    /**
     * @return the day that was noted before
     * @throws Refusal where no term runs from it, it was never noted, it is the same, or something rests on it already
     */
    LocalDate correct(LocalDate right) {
        if (!ServiceProof.startsTerm(paper.form()) || !Papers.of(desk).isLast(paper)) {
            throw new Refusal("service.no-term-hangs-on-it", SERVICE).at("paper");
        }
        LocalDate wrong = noted().orElseThrow(() -> new Refusal("service.not-noted", SERVICE).at("paper"));
        if (right.equals(wrong)) {
            throw new Refusal("service.same-day", SERVICE, wrong).at("servedOn");
        }
        if (isReliedOn()) {
            throw new Refusal("service.day-relied-on", SERVICE).at("paper");
        }
        switch (paper.form()) {
            case PRIOR_NOTICE -> dossier.notice().correctService(right);
            case HEARING_RIGHT_NOTICE -> offered(right);
            case HEARING_NOTICE -> dossier.hearing().correctNotice(isInTime(right) ? right : null);
            case RECTIFICATION_NOTICE -> dossier.rectification().correctService(right);
            case DEMAND -> demanded(right);
            default -> Serving.correct(desk, dossier, right);
        }
        if (dossier.stage().equals(CaseStages.NOTIFIED)) {
            // What was reviewed and discussed went by the other day.
            LegalReview.lapse(desk, dossier);
            dossier.reviewAgain();
        }
        CourtWindow.keep(desk, dossier);
        return wrong;
    }

    private Optional<LocalDate> noted() {
        return switch (paper.form()) {
            case PRIOR_NOTICE -> dossier.notice().servedOn();
            case HEARING_RIGHT_NOTICE -> offeredOn();
            case HEARING_NOTICE -> dossier.hearing().toldOn();
            case RECTIFICATION_NOTICE ->
                dossier.rectification().isWithDecision()
                        ? Optional.empty()
                        : dossier.rectification().servedOn();
            case DEMAND -> dossier.performance().demandServedOn();
            default -> dossier.performance().servedOn();
        };
    }

    /** From then the days run in which a hearing may be asked for. */
    private Optional<LocalDate> offeredOn() {
        return dossier.hearing().askedUntil().isEmpty()
                ? Optional.empty()
                : Clocks.of(desk).of(dossier).stream()
                        .filter(clock -> clock.term().equals(Terms.HEARING_REQUEST))
                        .max(Comparator.comparing(Deadline::uuid))
                        .map(clock -> DayOrder.on(clock.startedAt()));
    }

    private boolean isReliedOn() {
        Hearing hearing = dossier.hearing();
        boolean told = dossier.stage().equals(CaseStages.NOTIFIED);
        boolean served = dossier.stage().equals(CaseStages.SERVED)
                && !dossier.closing().isProposed()
                && !dossier.ruling().isRevoked()
                && !dossier.performance().isFallen();
        boolean looked = dossier.rectification().checkedOn().isPresent();
        return switch (paper.form()) {
            case PRIOR_NOTICE -> !told;
            case HEARING_RIGHT_NOTICE -> !told || hearing.isAsked();
            case HEARING_NOTICE -> !told || hearing.outcome().isPresent();
            case RECTIFICATION_NOTICE -> looked;
            case DEMAND -> !served || dossier.performance().courtAppliedOn().isPresent();
            default ->
                !served
                        || dossier.performance().isServiceReliedOn()
                        || dossier.rectification().isWithDecision() && looked;
        };
    }

    private void offered(LocalDate right) {
        dossier.hearing().correctOffer(Arrival.lastDayToAsk(desk, right));
        restart(Terms.HEARING_REQUEST, right);
    }

    private boolean isInTime(LocalDate right) {
        LocalDate hearing = DayOrder.on(dossier.hearing().at().orElseThrow());
        return !right.isAfter(Arrival.latest(desk, right, hearing));
    }

    private void demanded(LocalDate right) {
        dossier.performance().correctDemand(right);
        restart(Terms.DEMAND_BEFORE_COURT, right);
    }

    private void restart(String term, LocalDate from) {
        Clocks clocks = Clocks.of(desk);
        clocks.stop(term, dossier);
        clocks.start(term, dossier, dossier.owner(), Arrival.start(from));
    }
}
