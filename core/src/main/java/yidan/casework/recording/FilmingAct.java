package yidan.casework.recording;

/** Recordings of a case that no other act brings with it. Source: 临政发〔2023〕14号 一、三 第十一条、第十五条. */
public sealed interface FilmingAct permits NoteRecording, ExplainUnfilmed {}
