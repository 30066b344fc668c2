package yidan.casework;

/** The stages of a case, in the order of the procedure. */
public final class CaseStages {

    /** 立案审批中 */
    public static final String PROPOSED = "PROPOSED";
    /** 不予立案 */
    public static final String REFUSED = "REFUSED";
    /** 调查取证 */
    public static final String INVESTIGATING = "INVESTIGATING";
    /** 调查终结 */
    public static final String INVESTIGATED = "INVESTIGATED";
    /** 已事先告知 */
    public static final String NOTIFIED = "NOTIFIED";
    /** 已作出决定 */
    public static final String DECIDED = "DECIDED";
    /** 已送达 */
    public static final String SERVED = "SERVED";
    /** 已结案 */
    public static final String CLOSED = "CLOSED";
    /** 已归档 */
    public static final String ARCHIVED = "ARCHIVED";

    private CaseStages() {}
}
