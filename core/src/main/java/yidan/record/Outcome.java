package yidan.record;

/** How what was tried ended. */
public enum Outcome {
    DONE,
    /** The law, the role or the stage forbade it; nothing was changed. */
    REFUSED,
    /** The system could not; nothing was changed. */
    FAILED
}
