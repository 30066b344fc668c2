/** The county administrator's screens: organisations, onboarding, people and accounts, taking an organisation out. */
package yidan.ui.admin;
