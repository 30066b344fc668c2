package yidan.casework.preservation;

/** The stages of a preservation. */
public final class PreservationStages {

    /** 待批准 */
    public static final String ASKED = "ASKED";
    /** 已批准，待登记 */
    public static final String APPROVED = "APPROVED";
    /** 不予批准 */
    public static final String REFUSED = "REFUSED";
    /** 未登记，调查已经结束 */
    public static final String LAPSED = "LAPSED";
    /** 保存中 */
    public static final String HELD = "HELD";
    /** 已作出处理决定 */
    public static final String SETTLED = "SETTLED";

    private PreservationStages() {}
}
