/** Drafts of documents: worded, signed and closed by whoever the procedure of their dossier lets write (1.3 行政执法全过程记录 第八条). */
package yidan.document.draft;
