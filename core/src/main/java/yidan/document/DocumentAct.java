package yidan.document;

/** What may be done to documents as such; that one is issued or voided is part of the procedure it belongs to. */
public sealed interface DocumentAct permits EnterSeal, ReplaceTemplate, NameDocumentSign {}
