package yidan.casework.execution.service;

/** The chapter of what came before the service of a paper of an execution. Source: 行政强制法 第三十八条. */
public sealed interface FailedServiceAct permits RecordFailedEnforcementService {}
