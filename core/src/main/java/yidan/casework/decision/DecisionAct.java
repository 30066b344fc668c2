package yidan.casework.decision;

/** Chapter five: the decision. Source: 行政处罚法 第五十一条、第五十七条至第五十九条、第七十五条. */
public sealed interface DecisionAct
        permits DecideOnTheSpot,
                RequireDiscussion,
                CallDiscussion,
                HoldDiscussion,
                DecidePenalty,
                DecideNoPenalty,
                Discontinue,
                RevokeDecision,
                CorrectDecision,
                HandleAnew,
                FileSpotDecision,
                PauseDecisionTerm,
                ResumeDecisionTerm,
                ExtendDecisionTerm,
                ExplainLateDecision {}
