package yidan.casework.seizure;

/** What opens a sealing or seizure, done on the case. Source: 行政强制法 第十八条、第十九条. */
public sealed interface AskingAct permits AskSeizure, SeizeUrgently {}
