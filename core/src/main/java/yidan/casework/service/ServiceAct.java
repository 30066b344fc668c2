package yidan.casework.service;

/** The chapter of what came before a service. Source: 朔政办发〔2019〕38号 第三十三条. */
public sealed interface ServiceAct permits RecordFailedService {}
