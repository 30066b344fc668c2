/** The engine: an act is one thing one person may do to a dossier, checked, performed and recorded in one transaction. */
package yidan.act;
