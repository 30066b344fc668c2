package yidan.rule;

/**
 * By how much a term may be extended.
 *
 * @param amount at most, each time, in the term's own unit
 * @param times how often
 * @param approver role that approves: a role of ours or of another body; empty where the text names nobody
 */
public record Extension(int amount, int times, String approver) {

    /** The term may not be extended. */
    public static final Extension NONE = new Extension(0, 0, "");
}
