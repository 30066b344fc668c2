package yidan.casework.recording;

/** What becomes of a recording. Source: 临政发〔2023〕14号 一、三 第十五条、第十七条. */
public sealed interface RecordingAct permits StoreRecording, ExplainRecording {}
