package yidan.casework.execution.review;

/** Chapter four, on an execution: its review is asked for and the opinion taken up. Source: 临政发〔2023〕14号 一、四 第五条、第十条、第十五条. */
public sealed interface ExecutionReviewAct
        permits RequireExecutionReview,
                RequestExecutionReview,
                AdoptExecutionOpinion,
                DissentOnExecution,
                SettleExecutionDissent {}
