package yidan.casework.execution;

import yidan.casework.CaseGates;

/** What the law asks before a step of an execution. */
public final class EnforcementGates {

    /** Done by one of the two who handle it. */
    public static final String HANDLER = "HANDLER";
    /** Done by somebody who does not. */
    public static final String NOT_HANDLER = "NOT_HANDLER";
    /** Of a kind that begins with an order to correct. */
    public static final String BEGINS_WITH_ORDER = "BEGINS_WITH_ORDER";
    /** The day by which to correct has passed. */
    public static final String ORDER_OVER = "ORDER_OVER";
    /** No demand has reached the party, nor can one any more before its own last day. */
    public static final String UNDEMANDED = "UNDEMANDED";
    /** Ordered, neglected and demanded, where its kind asks for that. */
    public static final String DEMAND_OVER = "DEMAND_OVER";
    /** What the party said was reviewed. */
    public static final String HEARD = "HEARD";
    /** Performed in the party's place: decided with all that such a decision names. */
    public static final String SUBSTITUTED = "SUBSTITUTED";
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
    /** Of a kind that the police are told of. */
    public static final String POLICE_TOLD_OF = "POLICE_TOLD_OF";
    /** They have been told. */
    public static final String POLICE_TOLD = "POLICE_TOLD";
    /** The recording is stored or explained. */
    public static final String RECORDED = "RECORDED";

    /** What it executes stands, and the facts on which that rests: the case answers, where it is of one. */
    public static final String BASE_STANDS = CaseGates.BASE_STANDS;

    private EnforcementGates() {}
}
