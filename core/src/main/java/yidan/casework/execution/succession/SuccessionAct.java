package yidan.casework.execution.succession;

/** Who takes over the duties that are executed. Source: 行政强制法 第四十条. */
public sealed interface SuccessionAct permits PutEnforcementSuccessor {}
