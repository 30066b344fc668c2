/** What the county administrator may set: terms and parameters of the county, corrections of the calendar. */
package yidan.rule.setting;
