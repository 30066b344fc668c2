/**
 * The public pages: a county's bodies, their lists, items and versions, the published heads of the records; without
 * login, session, cookie or script, from published copies only.
 */
package yidan.ui.portal;
