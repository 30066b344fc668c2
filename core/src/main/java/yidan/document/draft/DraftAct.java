package yidan.document.draft;

/** What a person may do to a draft before it is issued. Source: 临政发〔2023〕14号 一、三 第八条. */
public sealed interface DraftAct permits EditWording, SignRecord, FinishRecord, DiscardDraft, SignLetter {}
