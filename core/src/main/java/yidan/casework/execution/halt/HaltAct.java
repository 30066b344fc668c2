package yidan.casework.execution.halt;

/** What keeps an execution from its end, or ends it undone. Source: 行政强制法 第三十九条、第四十条、第四十二条. */
public sealed interface HaltAct permits SuspendEnforcement, AgreeOnExecution, ResumeEnforcement, EndEnforcement {}
