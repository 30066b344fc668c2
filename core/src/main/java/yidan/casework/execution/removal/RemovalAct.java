package yidan.casework.execution.removal;

/** What comes before things are removed: the order, its check, the demand, the announcement. Source: 行政强制法 第三十五条、第四十四条. */
public sealed interface RemovalAct permits OrderRemoval, CheckRemoval, DemandRemoval, AnnounceRemoval {}
