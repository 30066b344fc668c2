package yidan.casework.lead;

/** All that may be done to a lead; opening a case on it is the case's first act. Source: 行政处罚法 第五十四条. */
public sealed interface LeadAct permits RegisterLead, CheckAgainstList, DeclineLead, AnswerReporter, HandLeadOn {}
