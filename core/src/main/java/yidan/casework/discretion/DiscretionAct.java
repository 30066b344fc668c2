package yidan.casework.discretion;

/** What the handler does on the case. Source: 临政发〔2023〕14号 一、五 第三条. */
public sealed interface DiscretionAct permits AssessDiscretion {}
