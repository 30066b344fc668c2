/** What was typed into the form of an act and not sent yet. */
package yidan.act.draft;
