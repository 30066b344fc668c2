/** What people see where something is not there, is not for them, or went wrong. */
package yidan.ui.shell.failure;
