package yidan.casework.execution.atonce;

/** What is done before it is approved, and the approval. Source: 行政强制法 第十九条. */
public sealed interface AtOnceAct permits EnforceAtOnce, ConfirmEnforcement {}
