package yidan.casework.walk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import yidan.act.Act;
import yidan.act.ActType;

/**
 * One act that a walk to the archive may take when the engine lets somebody.
 *
 * @param weight how often it is chosen among others
 * @param homeward its place among the acts that lead to the end, the first tried first; less than nothing where it leads
 *     nowhere
 * @param build the act with lawful input; nothing where there is none now
 * @param done what is different afterwards
 */
record Step(ActType type, int weight, int homeward, Function<Trail, Act> build, Consumer<Trail> done) {

    /** Acts of which each walk likes a few more than others, so that rare ways are walked too. */
    static final List<String> LIKED = List.of(
            "GrantDeferral",
            "RecordHearing",
            "AskHearing",
            "EndHearing",
            "DissentFromOpinion",
            "RequestLegalReview",
            "HoldDiscussion",
            "DecideNoPenalty",
            "TransferToJustice",
            "Discontinue",
            "RevokeDecision",
            "ReturnClosing",
            "OrderRectification",
            "ReopenInvestigation",
            "AskWithdrawal",
            "ReplaceOfficers",
            "HearStatement",
            "CollectOnTheSpot",
            "DemandPerformance",
            "AskPreservation",
            "AskSeizure",
            "SeizeUrgently",
            "TakeSamples",
            "CommissionAppraisal",
            "AskSupplement",
            "PauseReview",
            "DraftPaper",
            "NoteRecording",
            "ProposeClosing",
            "DecidePenalty",
            "RequireDiscussion",
            "CallDiscussion",
            "NoteStay",
            "ReportCrime",
            "WaiveLateFine",
            "OpenSubstitution",
            "HandleAnew",
            "HearDemanded",
            "EndStay",
            "CorrectDecision",
            "SeizePreserved",
            "CallOffAppraisal",
            "AttachFiles",
            "LeaveReview",
            "NotePublished",
            "PauseDecisionTerm",
            "CheckRectification",
            "AssessDiscretion");

    static final List<String> LEADING_TO_SUBSTITUTION = List.of(
            "OrderRectification",
            "CheckRectification",
            "OpenSubstitution",
            "DemandRemoval",
            "DecideSubstitution",
            "ServeEnforcementPaper");

    /** What leads to things that are seized when the decision is made. */
    static final List<String> LEADING_TO_SET_OFF = List.of("SeizeUrgently", "ConfirmSeizure");

    /** The same of executions. */
    static final List<String> LIKED_IN_EXECUTIONS = List.of(
            "SuspendEnforcement",
            "PutEnforcementSuccessor",
            "NoteRemedy",
            "CorrectEnforcementService",
            "AgreeOnExecution",
            "EndEnforcement",
            "HearObjection",
            "NotePerformed",
            "ReplaceEnforcers",
            "DraftEnforcementPaper",
            "EnforceAtOnce",
            "CarryOutEnforcement",
            "DecideEnforcement",
            "DemandRemoval",
            "CheckRemoval",
            "AnnounceRemoval",
            "ServeEnforcementPaper");

    String name() {
        return type.name();
    }
}
