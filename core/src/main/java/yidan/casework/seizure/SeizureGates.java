package yidan.casework.seizure;

import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.CaseGates;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** What the law asks before a step of a seizure. */
public final class SeizureGates {

    /** Done by one of the two who handle the case. */
    public static final String HANDLER = "HANDLER";
    /** Done by somebody who does not. */
    public static final String NOT_HANDLER = "NOT_HANDLER";
    /** The thirty days, and what was added, are not over. */
    public static final String IN_TERM = "IN_TERM";
    /** It was done before the approval, which is still missing. */
    public static final String UNCONFIRMED = "UNCONFIRMED";
    /** It was approved, before or after. */
    public static final String CONFIRMED = "CONFIRMED";
    /** Something of it waits to be decided: that it is done, or that its things are auctioned for the fine. */
    public static final String AWAITS_DECISION = "AWAITS_DECISION";
    /** It is proposed to auction its things for the fine, and the head has neither decided it nor turned it down. */
    public static final String SET_OFF_PROPOSED = "SET_OFF_PROPOSED";
    /** That is not proposed yet. */
    public static final String NO_SET_OFF_PROPOSED = "NO_SET_OFF_PROPOSED";
    /** Its things are auctioned for the fine, and that has not ended. */
    public static final String SET_OFF = "SET_OFF";
    /** The legal review was passed, where one is needed before it is ordered, or before its things are auctioned. */
    public static final String REVIEWED = CaseGates.REVIEWED;
    /** A review whose opinion is not taken up yet. */
    public static final String OPINION_OPEN = CaseGates.OPINION_OPEN;
    /** The review's opinion is disputed. */
    public static final String DISSENT_OPEN = CaseGates.DISSENT_OPEN;

    private static final String NOT_PROPOSED = "setoff.not-proposed";
    private static final String SET_OFF_ARTICLE = "cn-compulsion-2011:#46";

    private SeizureGates() {}

    static Optional<Refusal> shut(Seizure seizure, String gate, Actor actor, LocalDate today) {
        return switch (gate) {
            case HANDLER -> unless(seizure.isHandledBy(actor), "case.not-the-handler", "cn-penalty-2021:#42");
            case NOT_HANDLER -> unless(!seizure.isHandledBy(actor), "case.is-the-handler", "linyi-14:1.5#20");
            // The case answers.
            case CaseGates.UNDECIDED -> Optional.empty();
            case REVIEWED -> seizure.unreviewed();
            case OPINION_OPEN -> unless(seizure.review().isToBeTakenUp(), "case.no-opinion-open", "linyi-14:1.4#15");
            case DISSENT_OPEN -> unless(seizure.review().dissent().isPresent(), "case.no-dissent", "linyi-14:1.4#15");
            case IN_TERM -> seizure.overTerm(today);
            case AWAITS_DECISION -> unless(seizure.awaitsDecision(), NOT_PROPOSED, SET_OFF_ARTICLE);
            case SET_OFF_PROPOSED -> unless(seizure.isSetOffProposed(), NOT_PROPOSED, SET_OFF_ARTICLE);
            case NO_SET_OFF_PROPOSED -> unless(!seizure.isSetOffProposed(), "setoff.proposed-already", SET_OFF_ARTICLE);
            case SET_OFF ->
                unless(seizure.auction().filter(one -> !one.isEnded()).isPresent(), "setoff.none", SET_OFF_ARTICLE);
            case UNCONFIRMED ->
                unless(seizure.decidedAt().isEmpty(), "seizure.approved-already", "cn-compulsion-2011:#19");
            case CONFIRMED ->
                unless(seizure.decidedAt().isPresent(), "seizure.not-confirmed", "cn-compulsion-2011:#19");
            default -> throw new IllegalArgumentException("a seizure has no gate " + gate);
        };
    }

    private static Optional<Refusal> unless(boolean open, String key, String article) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, article));
    }
}
