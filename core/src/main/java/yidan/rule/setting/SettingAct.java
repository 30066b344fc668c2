package yidan.rule.setting;

/** What the county administrator may set: the procedure's table of contents. */
public sealed interface SettingAct permits AddCalendarYear, CorrectCalendarDay, SetCountyTerm, SetCountyParameter {}
