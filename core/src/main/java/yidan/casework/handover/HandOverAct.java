package yidan.casework.handover;

/** What becomes of a decision before the public. Source: 行政处罚法 第四十八条; 临政发〔2023〕14号 一、十二. */
public sealed interface HandOverAct permits NotePublished, WithholdFromPublication, NoteWithdrawnFromPublic {}
