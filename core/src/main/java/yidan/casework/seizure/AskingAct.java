package yidan.casework.seizure;

/** What opens a sealing or seizure, or takes confiscated things in without one, done on the case. Source: 行政强制法 第十八条、第十九条; 行政处罚法 第七十四条. */
public sealed interface AskingAct permits AskSeizure, SeizeUrgently, ListConfiscated {}
