package yidan.evidence.custody.outcome;

/** What is said of a thing that is lost, and of the money for one that was sold. Source: 行政强制法 第二十六条; 行政处罚法 第七十四条. */
public sealed interface OutcomeAct permits ReportLoss, RemitProceeds {}
