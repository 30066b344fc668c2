package yidan.casework.handover;

/** What becomes of a decision of compulsion before the public. Source: 临政发〔2023〕14号 一、十二. */
public sealed interface MeasureDisclosureAct permits NoteMeasurePublished, WithholdMeasure, NoteMeasureWithdrawn {}
