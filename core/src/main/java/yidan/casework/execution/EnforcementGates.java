package yidan.casework.execution;

import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.CaseGates;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;

/** What the law asks before a step of an execution. */
public final class EnforcementGates {

    /** Done by one of the two who handle it. */
    public static final String HANDLER = "HANDLER";
    /** Done by somebody who does not. */
    public static final String NOT_HANDLER = "NOT_HANDLER";
    /** Opened by itself, not in a case, whose party it would go with. */
    public static final String OF_NO_CASE = "OF_NO_CASE";
    /** Of a kind that begins with an order to correct. */
    public static final String BEGINS_WITH_ORDER = "BEGINS_WITH_ORDER";
    /** The day by which to correct has passed. */
    public static final String ORDER_OVER = "ORDER_OVER";
    /** No demand has reached the party, nor can one any more before its own last day. */
    public static final String UNDEMANDED = "UNDEMANDED";
    /** Ordered, neglected and demanded, where its kind asks for that. */
    public static final String DEMAND_OVER = "DEMAND_OVER";
    /** The same, or its kind is one that can be got out of reach meanwhile: the decision says by which evidence. */
    public static final String DEMAND_OVER_OR_EVADED = "DEMAND_OVER_OR_EVADED";
    /** What the party said was reviewed. */
    public static final String HEARD = "HEARD";
    /** The legal review was passed, where one is needed. */
    public static final String REVIEWED = CaseGates.REVIEWED;
    /** The review's opinion is disputed. */
    public static final String DISSENT_OPEN = CaseGates.DISSENT_OPEN;
    /** A review whose opinion is not taken up yet. */
    public static final String OPINION_OPEN = CaseGates.OPINION_OPEN;
    /** Performed in the party's place: decided with all that such a decision names. */
    public static final String SUBSTITUTED = "SUBSTITUTED";
    /** Of a kind that its law lets be done at once, before anybody approves it. */
    public static final String AT_ONCE = "AT_ONCE";
    /** Executed by itself. */
    public static final String NOT_SUBSTITUTED = "NOT_SUBSTITUTED";
    /** The superior headquarters have approved, where its kind asks for that. */
    public static final String SUPERIOR_APPROVED = "SUPERIOR_APPROVED";
    /** The decision has reached the party, where its kind can wait for that. */
    public static final String DECISION_SERVED = "DECISION_SERVED";
    /** There is no order yet that has reached the party. */
    public static final String UNORDERED = "UNORDERED";
    /** Of a kind that is announced. */
    public static final String ANNOUNCES = "ANNOUNCES";
    /** Announced, where its kind asks for that, and the last day for doing it oneself has passed. */
    public static final String NOTICE_OVER = "NOTICE_OVER";
    /** The day has come that the decision told the party. */
    public static final String DAY_TOLD = "DAY_TOLD";
    /** Of a kind that the police are told of. */
    public static final String POLICE_TOLD_OF = "POLICE_TOLD_OF";
    /** They have been told. */
    public static final String POLICE_TOLD = "POLICE_TOLD";
    /** The decision has reached the party, at the latest once it is carried out. */
    public static final String PARTY_TOLD = "PARTY_TOLD";
    /** The recording is stored or explained. */
    public static final String RECORDED = "RECORDED";

    /** What it executes stands, and the facts on which that rests: the case answers, where it is of one. */
    public static final String BASE_STANDS = CaseGates.BASE_STANDS;

    /** Of a kind that waits for what the party brings against the order. */
    public static final String WAITS_FOR_REMEDIES = "WAITS_FOR_REMEDIES";
    /** A reconsideration or a suit against the order has not ended. */
    public static final String REMEDY_PENDING = "REMEDY_PENDING";
    /** None that it waits for is pending. */
    public static final String NO_REMEDY_PENDING = "NO_REMEDY_PENDING";
    /** A report of a suspected crime lies before the head. */
    public static final String CRIME_REPORTED = CaseGates.CRIME_REPORTED;
    /** None does, nor was one approved that the police have not answered. */
    public static final String NO_CRIME_REPORTED = "NO_CRIME_REPORTED";
    /** What was suspected is refused, or referred and sent. */
    public static final String CRIME_SETTLED = "CRIME_SETTLED";
    /** Referred, and the police have not answered. */
    public static final String WITH_POLICE = "WITH_POLICE";
    /** They have opened no case, the body does not accept it, and has not yet turned to those who look at it again. */
    public static final String POLICE_REFUSED = "POLICE_REFUSED";
    /** The police have answered to what was referred to them. */
    public static final String POLICE_ANSWERED = "POLICE_ANSWERED";

    private EnforcementGates() {}

    static Optional<Refusal> shut(Enforcement one, String gate, Actor actor, LocalDate today) {
        return switch (gate) {
            case HANDLER -> unless(one.team().has(actor), "case.not-the-handler", "cn-compulsion-2011:#17");
            case NOT_HANDLER -> unless(!one.hasHandled(actor.user()), "case.is-the-handler", "linyi-14:1.5#20");
            case OF_NO_CASE ->
                unless(one.caseId().isEmpty(), "enforcement.succeeds-with-its-case", "cn-compulsion-2011:#40");
            case BASE_STANDS ->
                unless(!one.remedies().isOverturned(), "enforcement.order-overturned", "cn-compulsion-2011:#40");
            case CRIME_REPORTED -> unless(one.suspicion().isPending(), "referral.not-reported", "cn-referral-2020:#5");
            case NO_CRIME_REPORTED ->
                unless(
                        !one.suspicion().isPending() && !one.suspicion().isWithPolice(),
                        "referral.reported-already",
                        "cn-referral-2020:#5");
            case CRIME_SETTLED -> one.suspicion().unsettled(one.review().isCrimeSuspected());
            case WITH_POLICE -> unless(one.suspicion().isWithPolice(), "referral.not-approved", "cn-referral-2020:#5");
            case POLICE_REFUSED ->
                unless(
                        one.suspicion().referral().isContestable(),
                        "referral.nothing-to-contest",
                        "cn-referral-2020:#9");
            case POLICE_ANSWERED ->
                unless(!one.suspicion().isWithPolice(), "enforcement.police-not-answered", "cn-referral-2020:#8");
            case WAITS_FOR_REMEDIES ->
                unless(one.isAnnounced(), "enforcement.waits-for-no-remedy", "cn-compulsion-2011:#44");
            case REMEDY_PENDING ->
                unless(one.remedies().isPending(), "enforcement.no-remedy-pending", "cn-compulsion-2011:#44");
            case NO_REMEDY_PENDING -> one.remedies().obstacle();
            case BEGINS_WITH_ORDER ->
                unless(
                        one.kind().isOrdered(),
                        "enforcement.no-order-needed",
                        one.kind().article());
            case ORDER_OVER -> one.order().orderObstacle(today);
            case UNORDERED ->
                unless(one.order().servedOn().isEmpty(), "enforcement.ordered-already", "linyi-13:annex-1#15");
            case UNDEMANDED ->
                unless(!one.order().isDemanded(today), "enforcement.demanded-already", "cn-compulsion-2011:#35");
            case DEMAND_OVER -> one.kind().isOrdered() ? one.order().demandObstacle(today) : Optional.empty();
            case DEMAND_OVER_OR_EVADED -> one.kind().isOrdered() ? overOrEvaded(one, today) : Optional.empty();
            case HEARD -> unless(one.order().isHeard(), "enforcement.statement-not-reviewed", "cn-compulsion-2011:#36");
            case REVIEWED -> one.review().obstacleToExecution();
            case OPINION_OPEN -> unless(one.review().isToBeTakenUp(), "case.no-opinion-open", "linyi-14:1.4#15");
            case DISSENT_OPEN -> unless(one.review().dissent().isPresent(), "case.no-dissent", "linyi-14:1.4#15");
            case SUBSTITUTED ->
                unless(one.kind().isSubstitution(), "enforcement.no-substitution", "cn-compulsion-2011:#50");
            case NOT_SUBSTITUTED ->
                unless(!one.kind().isSubstitution(), "enforcement.is-substitution", "cn-compulsion-2011:#51");
            case SUPERIOR_APPROVED ->
                unless(
                        one.kind() != EnforcementKind.FLOOD_CONTROL
                                || one.superior().isPresent(),
                        "enforcement.superior-not-approved",
                        "linyi-13:annex-1#18");
            case DECISION_SERVED ->
                unless(
                        !one.kind().isOrdered() || one.execution().isServed(),
                        "enforcement.decision-not-served",
                        "cn-compulsion-2011:#38");
            case PARTY_TOLD -> one.execution().isServed() ? Optional.empty() : Optional.of(untold(one.kind()));
            case AT_ONCE -> one.kind().notAtOnce();
            case ANNOUNCES -> unless(one.isAnnounced(), "enforcement.no-notice-needed", "cn-compulsion-2011:#44");
            case NOTICE_OVER ->
                unless(
                        !one.isAnnounced() || one.execution().isNoticeOver(today),
                        "enforcement.notice-not-over",
                        "cn-compulsion-2011:#44");
            case DAY_TOLD -> one.execution().dayObstacle(today);
            case POLICE_TOLD_OF ->
                unless(
                        one.kind() == EnforcementKind.DRUG_PLANTS
                                && one.police().isEmpty(),
                        "enforcement.police-not-needed",
                        "linyi-13:annex-1#17");
            case POLICE_TOLD ->
                unless(
                        one.kind() != EnforcementKind.DRUG_PLANTS
                                || one.police().isPresent(),
                        "enforcement.police-not-told",
                        "linyi-13:annex-1#17");
            case RECORDED ->
                unless(!one.execution().owesRecording(), "enforcement.recording-missing", "linyi-14:1.3#10");
            default -> throw new IllegalArgumentException("an execution has no gate " + gate);
        };
    }

    /** Of what can be got out of reach, the form asks while the demand runs. */
    private static Optional<Refusal> overOrEvaded(Enforcement one, LocalDate today) {
        return one.kind().isEvadable() ? one.order().undemanded() : one.order().demandObstacle(today);
    }

    private static Refusal untold(EnforcementKind kind) {
        return kind == EnforcementKind.CLEARING
                ? new Refusal("enforcement.party-not-told", kind.article())
                : new Refusal("enforcement.decision-owed", "cn-compulsion-2011:#38");
    }

    private static Optional<Refusal> unless(boolean open, String key, String article) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, article));
    }
}
