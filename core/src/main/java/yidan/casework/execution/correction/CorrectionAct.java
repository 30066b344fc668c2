package yidan.casework.execution.correction;

/** What was noted wrongly. Source: 临政发〔2023〕14号 四、八 第十五条. */
public sealed interface CorrectionAct permits CorrectEnforcementService {}
