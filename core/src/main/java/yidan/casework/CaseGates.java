package yidan.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** What the law asks before a step of a case, gate by gate: the same for the screen, the engine and the tests. */
public final class CaseGates {

    /** Done by one of the two who handle the case. */
    public static final String HANDLER = "HANDLER";
    /** Done by somebody who does not handle it. */
    public static final String NOT_HANDLER = "NOT_HANDLER";
    /** The head has approved the opening. */
    public static final String APPROVED = "APPROVED";
    /** Nobody's withdrawal waits for the head. */
    public static final String WITHDRAWAL_SETTLED = "WITHDRAWAL_SETTLED";
    /** At least one piece of evidence is there and verified. */
    public static final String PROVED = "PROVED";
    /** No piece of evidence is left of which nobody has said whether it is true. */
    public static final String ALL_WEIGHED = "ALL_WEIGHED";
    /** Where a penalty is proposed, every piece of evidence is weighed and no appraisal runs. */
    public static final String PROPOSAL_WEIGHED = "PROPOSAL_WEIGHED";
    /** The party was told and has spoken, waived, or let the day pass. */
    public static final String TOLD = "TOLD";
    /** The notice has reached the party. */
    public static final String NOTICE_SERVED = "NOTICE_SERVED";
    /** The hearing was held or given up, where one was offered. */
    public static final String HEARD = "HEARD";
    /** The legal review was passed, where one is needed. */
    public static final String REVIEWED = "REVIEWED";
    /** No review that is needed is missing, runs, is disputed, or says that it is a crime. */
    public static final String REVIEWED_OTHERWISE = "REVIEWED_OTHERWISE";
    /** Discussed together, where that is needed. */
    public static final String DISCUSSED = "DISCUSSED";
    /** A penalty is proposed. */
    public static final String PENALTY_PROPOSED = "PENALTY_PROPOSED";
    /** There is a decision that the party is to get: a transfer and an end of the investigation are none. */
    public static final String TO_BE_SERVED = "TO_BE_SERVED";
    /** A penalty was decided. */
    public static final String PUNISHED = "PUNISHED";
    /** The decision has not been taken back. */
    public static final String IN_FORCE = "IN_FORCE";
    /** There is still something to be paid or done. */
    public static final String NOT_PERFORMED = "NOT_PERFORMED";
    /** What an auction brought beyond the fine is not given back. */
    public static final String SURPLUS_OWED = "SURPLUS_OWED";
    /** Something is to be paid. */
    public static final String PAYABLE = "PAYABLE";
    /** A hearing is offered and may still be asked for. */
    public static final String HEARING_OFFERED = "HEARING_OFFERED";
    /** A hearing was asked for and has not come to its end. */
    public static final String HEARING_OPEN = "HEARING_OPEN";
    /** The review's opinion is disputed. */
    public static final String DISSENT_OPEN = "DISSENT_OPEN";
    /** A review whose opinion is not taken up yet. */
    public static final String OPINION_OPEN = "OPINION_OPEN";
    /** Closing has been proposed. */
    public static final String CLOSING_PROPOSED = "CLOSING_PROPOSED";

    /** Somebody's withdrawal waits for the head. */
    public static final String WITHDRAWAL_ASKED = "WITHDRAWAL_ASKED";
    /** An order to correct was given. */
    public static final String RECTIFICATION_ORDERED = "RECTIFICATION_ORDERED";
    /** The party has stated its case since the notice. */
    public static final String STATED = "STATED";

    /** What the party stated is answered. */
    public static final String STATEMENT_SETTLED = "STATEMENT_SETTLED";
    /** No hearing that was asked for waits to be held. */
    public static final String HEARING_SETTLED = "HEARING_SETTLED";

    /** The party was told in writing to perform, and it has reached it. */
    public static final String DEMANDED = "DEMANDED";

    /** Nothing is held any more, and no recording is owed. */
    public static final String MEANS_SETTLED = "MEANS_SETTLED";

    /** The party has spoken to the demand and has no answer yet. */
    public static final String DEMAND_ANSWERED_TO = "DEMAND_ANSWERED_TO";
    /** What it said to the demand is answered, and was not right. */
    public static final String DEMAND_STANDS = "DEMAND_STANDS";
    /** No court is asked, or it has said no and no higher one is looking at it. */
    public static final String NOT_AT_COURT = "NOT_AT_COURT";
    /** A court is asked and has still to say something. */
    public static final String AT_COURT = "AT_COURT";
    /** The court has said no, and no higher one has been asked. */
    public static final String COURT_REFUSED = "COURT_REFUSED";

    /** Nothing is preserved, sealed or seized, and nothing sold is unpaid. */
    public static final String NOTHING_HELD = "NOTHING_HELD";
    /** No test or appraisal that was commissioned runs. */
    public static final String APPRAISED = "APPRAISED";

    /** The decision is handed over to be published, and neither published nor withheld. */
    public static final String TO_BE_PUBLISHED = "TO_BE_PUBLISHED";
    /** The decision has been taken back. */
    public static final String REVOKED = "REVOKED";
    /** A reconsideration or a court changed or annulled it, and nobody has followed that yet. */
    public static final String FALLEN = "FALLEN";
    /** The public reads nothing of the decision any more. */
    public static final String NOT_PUBLIC = "NOT_PUBLIC";
    /** What was published of it is not true any more. */
    public static final String WITHDRAWABLE = "WITHDRAWABLE";
    /** Something that was paid on it is to be paid back. */
    public static final String REFUNDABLE = "REFUNDABLE";
    /** Nothing that was paid is still kept. */
    public static final String REFUNDED = "REFUNDED";
    /** Nobody goes unpunished because it was corrected: where that was decided, nothing is left to be corrected. */
    public static final String CORRECTION_OPEN = "CORRECTION_OPEN";
    /** The opening is approved, or the case needs none. */
    public static final String ORDERS = "ORDERS";
    /** Decided on the spot. */
    public static final String ON_THE_SPOT = "ON_THE_SPOT";
    /** A suspected crime was reported to the head. */
    public static final String CRIME_REPORTED = "CRIME_REPORTED";
    /** No report of a suspected crime waits for an answer. */
    public static final String NO_CRIME_PENDING = "NO_CRIME_PENDING";
    /** No reviewer has said that it is a crime without the head having decided on that. */
    public static final String NO_CRIME_SUSPECTED = "NO_CRIME_SUSPECTED";
    /** The head approved the referral of a suspected crime. */
    public static final String REFERRED = "REFERRED";

    /** The head has not decided on the opening yet. */
    public static final String OPENING_UNDECIDED = "OPENING_UNDECIDED";
    /** It is not in the hands of the police. */
    public static final String NOT_REFERRED = "NOT_REFERRED";
    /** Its item may be handled by the ordinary procedure. */
    public static final String ORDINARY_ITEM = "ORDINARY_ITEM";
    /** The ninety days do not stand still. */
    public static final String TERM_RUNNING = "TERM_RUNNING";

    /** Before what hangs on the case: it is being investigated. */
    public static final String INVESTIGATED_NOW = "INVESTIGATED_NOW";
    /** Before what hangs on the case: nothing is decided in it yet. */
    public static final String UNDECIDED = "UNDECIDED";
    /** Before what hangs on the case: what is executed stands, and the facts on which it rests. */
    public static final String BASE_STANDS = "BASE_STANDS";

    private static final Set<String> BEFORE_THE_DECISION =
            Set.of(CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED);

    private static final Set<String> FOR_THE_ARCHIVE = Set.of(CaseStages.CLOSED, CaseStages.ARCHIVED);

    private CaseGates() {}

    /**
     * Whether a person who does not handle it has another part in it: in its hearing, its review, its discussion as long as
     * nothing is decided, its publication, its file.
     */
    static boolean hasOffice(EnforcementCase dossier, Actor person) {
        Hearing hearing = dossier.hearing();
        return hearing.chair().filter(person.user()::equals).isPresent()
                || hearing.recorder().filter(person.user()::equals).isPresent()
                || person.is(Role.LEGAL_REVIEWER) && dossier.review().review().isPresent()
                || isCalled(dossier, person)
                || person.is(Role.PUBLISHER) && dossier.ruling().disclosure().isOpen()
                || person.is(Role.ARCHIVIST) && FOR_THE_ARCHIVE.contains(dossier.stage());
    }

    private static boolean isCalled(EnforcementCase dossier, Actor person) {
        return dossier.discussion().isCalled(person.user())
                && dossier.ruling().kind().isEmpty()
                && !dossier.recusals().has(person);
    }

    static Optional<Refusal> shut(EnforcementCase dossier, String gate, Actor actor, LocalDate today) {
        return switch (gate) {
            case HANDLER -> unless(dossier.team().has(actor), "case.not-the-handler", "cn-penalty-2021:#42");
            case NOT_HANDLER ->
                unless(!dossier.hasHandled(actor.user()), "case.is-the-handler", "linyi-14:1.5#20")
                        .or(() -> unless(!dossier.recusals().has(actor), "case.has-withdrawn", "linyi-14:1.5#3"));
            case APPROVED ->
                unless(dossier.opening().decidedAt().isPresent(), "case.opening-not-approved", "cn-penalty-2021:#54");
            case WITHDRAWAL_SETTLED ->
                unless(!dossier.recusals().isAsked(), "case.withdrawal-not-decided", "cn-penalty-2021:#43");
            case PROVED -> unless(dossier.verifiedEvidence() > 0, "case.nothing-proved", "cn-penalty-2021:#46");
            case ALL_WEIGHED ->
                dossier.unweighedEvidence() == 0
                        ? Optional.empty()
                        : Optional.of(new Refusal(
                                "case.evidence-not-weighed", "cn-penalty-2021:#46", dossier.unweighedEvidence()));
            case PROPOSAL_WEIGHED ->
                dossier.penalty().isEmpty()
                        ? Optional.empty()
                        : shut(dossier, ALL_WEIGHED, actor, today).or(() -> shut(dossier, APPRAISED, actor, today));
            case TOLD -> dossier.notice().obstacle(today);
            case NOTICE_SERVED -> dossier.notice().unserved();
            case HEARD -> dossier.hearing().obstacle(today);
            case REVIEWED -> dossier.review().obstacle();
            case REVIEWED_OTHERWISE ->
                dossier.review().obstacleToNoPenalty(dossier.penalty().isPresent());
            case MEANS_SETTLED -> dossier.means().obstacle();
            case NOTHING_HELD -> dossier.means().holding();
            case APPRAISED -> unless(dossier.means().appraisals() == 0, "case.appraisal-runs", "cn-penalty-2021:#40");
            case DISCUSSED -> dossier.discussion().obstacle();
            case PENALTY_PROPOSED ->
                unless(dossier.penalty().isPresent(), "case.no-penalty-proposed", "cn-penalty-2021:#57");
            case PUNISHED -> unless(dossier.ruling().isPenalty(), "case.no-penalty-decided", "cn-penalty-2021:#66");
            case TO_BE_SERVED ->
                unless(
                        dossier.ruling().kind().filter(RulingKind::isServed).isPresent(),
                        "case.nothing-to-serve",
                        "cn-penalty-2021:#61");
            case IN_FORCE ->
                unless(!dossier.ruling().isRevoked(), "case.decision-revoked", "cn-penalty-2021:#75")
                        .or(() ->
                                unless(!dossier.performance().isFallen(), "case.decision-fell", "cn-penalty-2021:#48"));
            case FALLEN -> unless(dossier.performance().isFallen(), "case.decision-stands", "cn-penalty-2021:#48");
            case NOT_PUBLIC ->
                unless(!dossier.ruling().disclosure().isPublic(), "case.still-public", "cn-penalty-2021:#48");
            case WITHDRAWABLE ->
                unless(
                        dossier.ruling().isRevoked()
                                || dossier.performance().isFallen()
                                || dossier.ruling().disclosure().isToBeRenewed(),
                        "case.not-revoked",
                        "cn-penalty-2021:#48");
            case REFUNDABLE ->
                unless(
                        dossier.ruling().isRevoked()
                                || dossier.performance().refundOwed().signum() > 0,
                        "case.not-revoked",
                        "cn-compulsion-2011:#41");
            case NOT_PERFORMED ->
                unless(!dossier.performance().isPerformed(), "case.performed-already", "cn-penalty-2021:#66");
            case PAYABLE ->
                unless(
                        dossier.penalty()
                                .filter(one -> one.payable().signum() > 0)
                                .isPresent(),
                        "case.nothing-to-pay",
                        "cn-penalty-2021:#67");
            case SURPLUS_OWED ->
                unless(dossier.means().surplus().signum() > 0, "setoff.no-surplus", "cn-compulsion-2011:#46");
            case HEARING_OFFERED ->
                unless(
                        dossier.hearing().isOffered() && !dossier.hearing().isAsked(),
                        "hearing.not-offered",
                        "cn-penalty-2021:#63");
            case HEARING_OPEN -> unless(dossier.hearing().isOpen(), "hearing.none-open", "cn-penalty-2021:#64");
            case OPINION_OPEN -> unless(dossier.review().isToBeTakenUp(), "case.no-opinion-open", "linyi-14:1.4#15");
            case DISSENT_OPEN -> unless(dossier.review().dissent().isPresent(), "case.no-dissent", "linyi-14:1.4#15");
            case CLOSING_PROPOSED ->
                unless(dossier.closing().isProposed(), "case.closing-not-proposed", "linyi-14:1.9#9");
            case WITHDRAWAL_ASKED ->
                unless(dossier.recusals().isAsked(), "case.no-withdrawal-asked", "cn-penalty-2021:#43");
            case RECTIFICATION_ORDERED ->
                unless(dossier.rectification().isOrdered(), "case.not-ordered-to-rectify", "cn-penalty-2021:#28");
            case STATED -> unless(dossier.notice().statement().isPresent(), "case.no-statement", "cn-penalty-2021:#45");
            case STATEMENT_SETTLED -> dossier.notice().unsettled();
            case HEARING_SETTLED -> dossier.hearing().unsettled();
            case DEMANDED ->
                unless(dossier.performance().demandedOn().isPresent(), "case.not-demanded", "cn-compulsion-2011:#54")
                        .or(() -> unless(
                                dossier.performance().demandServedOn().isPresent(),
                                "case.demand-not-served",
                                "cn-compulsion-2011:#54"));
            case DEMAND_ANSWERED_TO ->
                unless(dossier.performance().reply().isOpen(), "demand.nothing-to-answer", "cn-compulsion-2011:#36");
            case DEMAND_STANDS -> dossier.performance().reply().obstacle();
            case NOT_AT_COURT ->
                unless(!dossier.performance().court().isAsked(), "court.asked-already", "cn-compulsion-2011:#53");
            case AT_COURT ->
                unless(dossier.performance().court().isAwaited(), "court.nothing-awaited", "cn-compulsion-2011:#56");
            case COURT_REFUSED ->
                unless(dossier.performance().court().isContestable(), "court.not-refused", "cn-compulsion-2011:#58");
            case TO_BE_PUBLISHED ->
                unless(dossier.ruling().disclosure().isOpen(), "disclosure.nothing-to-publish", "linyi-14:1.12#7");
            case REVOKED -> unless(dossier.ruling().isRevoked(), "case.not-revoked", "cn-penalty-2021:#75");
            case REFUNDED ->
                unless(
                        dossier.performance()
                                        .paid()
                                        .add(dossier.performance().lateFinePaid())
                                        .add(dossier.performance().refundOwed())
                                        .signum()
                                == 0,
                        "case.not-refunded",
                        "cn-compulsion-2011:#41");
            case CORRECTION_OPEN ->
                unless(
                        dossier.ruling()
                                .kind()
                                .filter(RulingKind::restsOnCorrection)
                                .isEmpty(),
                        "case.settled-as-corrected",
                        "cn-penalty-2021:#33");
            case ORDERS ->
                unless(
                        dossier.procedure() == Procedure.SUMMARY
                                || dossier.opening().decidedAt().isPresent(),
                        "case.opening-not-approved",
                        "cn-penalty-2021:#54");
            case ON_THE_SPOT ->
                unless(dossier.procedure() == Procedure.SUMMARY, "case.not-on-the-spot", "cn-penalty-2021:#52");
            case CRIME_REPORTED ->
                unless(dossier.ruling().referral().isReported(), "referral.not-reported", "cn-referral-2020:#5");
            case NO_CRIME_PENDING ->
                unless(!dossier.ruling().referral().isReported(), "referral.pending", "cn-referral-2020:#11");
            case NO_CRIME_SUSPECTED -> dossier.review().unsettledCrime();
            case OPENING_UNDECIDED ->
                unless(dossier.opening().decidedAt().isEmpty(), "case.opening-decided-already", "cn-penalty-2021:#54");
            case NOT_REFERRED ->
                unless(
                        dossier.ruling()
                                .kind()
                                .filter(kind -> kind == RulingKind.TRANSFERRED)
                                .isEmpty(),
                        "referral.stands",
                        "cn-referral-2020:#11");
            case ORDINARY_ITEM ->
                dossier.conduct().summaryOnly()
                        ? Optional.of(new Refusal(
                                "case.summary-only",
                                "linyi-13:#2",
                                dossier.conduct().itemName()))
                        : Optional.empty();
            case TERM_RUNNING ->
                unless(dossier.ruling().termPausedOn().isEmpty(), "decision.term-paused", "cn-penalty-2021:#60");
            case REFERRED ->
                unless(
                        dossier.ruling()
                                .kind()
                                .filter(kind -> kind == RulingKind.TRANSFERRED)
                                .isPresent(),
                        "referral.not-approved",
                        "cn-referral-2020:#5");
            default -> throw new IllegalArgumentException("a case has no gate " + gate);
        };
    }

    /** The gates before measures and executions of which the case alone knows; of every other it knows nothing. */
    static Optional<Refusal> shutBefore(EnforcementCase dossier, String gate, Actor actor) {
        return switch (gate) {
            case NOT_HANDLER -> unless(!dossier.hasHandled(actor.user()), "case.is-the-handler", "linyi-14:1.5#20");
            case INVESTIGATED_NOW ->
                unless(
                        dossier.stage().equals(CaseStages.INVESTIGATING),
                        "case.not-investigated-now",
                        "cn-penalty-2021:#56");
            case UNDECIDED ->
                unless(
                        BEFORE_THE_DECISION.contains(dossier.stage()),
                        "case.means-after-decision",
                        "cn-compulsion-2011:#2");
            case BASE_STANDS ->
                unless(!dossier.ruling().isRevoked(), "enforcement.base-revoked", "cn-compulsion-2011:#40")
                        .or(() -> unless(
                                !dossier.performance().isFallen(), "enforcement.base-fell", "cn-compulsion-2011:#39"))
                        .or(() -> unless(
                                dossier.ruling()
                                        .kind()
                                        .filter(RulingKind.NO_PENALTY_NO_FACTS::equals)
                                        .isEmpty(),
                                "enforcement.no-base",
                                "cn-compulsion-2011:#50"))
                        .or(() -> unless(
                                !dossier.rectification().isDone(),
                                "enforcement.corrected-already",
                                "cn-compulsion-2011:#51"));
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> unless(boolean open, String key, String basis) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, basis));
    }
}
