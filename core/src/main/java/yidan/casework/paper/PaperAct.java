package yidan.casework.paper;

/** The chapter of papers: begun before their act, and handed to those they are for. Source: 临政发〔2023〕14号 一、三 第八条. */
public sealed interface PaperAct permits DraftPaper, ServePaper, CorrectService {}
