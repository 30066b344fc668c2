/** Setting up a new organisation: the roster from a workbook, the accounts, the first draft of its list. */
package yidan.admin.onboarding;
