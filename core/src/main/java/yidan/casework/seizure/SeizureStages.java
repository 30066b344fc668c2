package yidan.casework.seizure;

/** The stages of a sealing or seizure. */
public final class SeizureStages {

    /** 待批准 */
    public static final String ASKED = "ASKED";
    /** 不予批准 */
    public static final String REFUSED = "REFUSED";
    /** 未实施，调查已经结束 */
    public static final String LAPSED = "LAPSED";
    /** 已批准，待实施 */
    public static final String APPROVED = "APPROVED";
    /** 查封、扣押中 */
    public static final String IN_FORCE = "IN_FORCE";
    /** 已解除 */
    public static final String LIFTED = "LIFTED";
    /** 已作出处理决定 */
    public static final String SETTLED = "SETTLED";

    private SeizureStages() {}
}
