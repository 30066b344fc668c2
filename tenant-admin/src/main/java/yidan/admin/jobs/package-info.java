/** What remains to be done after an act, done in the background: once, and again until it is done. */
package yidan.admin.jobs;
