package yidan.casework.execution.substitution;

/** What opens an execution on a decided case. Source: 行政强制法 第五十条、第五十二条. */
public sealed interface SubstitutionAct permits OpenSubstitution {}
