package yidan.casework.execution.substitution;

/** What decides that something is done in a party's place. Source: 行政强制法 第五十一条. */
public sealed interface SubstitutionDecisionAct permits DecideSubstitution {}
