/** Screens of what a county fixes for its cases: what is filmed and how discretion is used (1.3, 1.5). */
package yidan.ui.casework.rules;
