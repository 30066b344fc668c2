package yidan.casework.execution.remedy;

/** A reconsideration or a suit against the order that is executed. Source: 行政强制法 第四十四条. */
public sealed interface RemedyAct permits NoteRemedy, EndRemedy {}
