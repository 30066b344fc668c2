package yidan.supervision;

/** What a special supervisor or his letter is on a given day; the calendar ends both without anybody's act. */
public enum Standing {
    PROPOSED,
    PUBLICISED,
    DECLINED,
    /** Appointed or issued; the first day has not come. */
    AWAITED,
    IN_FORCE,
    /** The last day has passed: 聘任期届满未续聘的，自动解聘. */
    EXPIRED,
    DISMISSED,
    RESIGNED,
    REVOKED;

    /** Whether it opens anything on that day. */
    public boolean opens() {
        return this == IN_FORCE;
    }
}
