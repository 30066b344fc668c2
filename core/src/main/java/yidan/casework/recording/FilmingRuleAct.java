package yidan.casework.recording;

/** What a county, and each body for itself, makes of the checklist. Source: 临政发〔2023〕14号 一、三 第八条. */
public sealed interface FilmingRuleAct permits SetFilmingPoint, RefineFilmingPoint {}
