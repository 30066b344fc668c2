package yidan.inspection.filming;

/** An inspection is filmed, or why not. Source: 临政发〔2023〕14号 一、三. */
public sealed interface InspectionFilmingAct permits FilmInspection, ExplainUnfilmedInspection {}
