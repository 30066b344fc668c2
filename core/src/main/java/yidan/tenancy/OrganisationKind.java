package yidan.tenancy;

/** What an organisation is; it decides on which side of a procedure it stands. */
public enum OrganisationKind {
    /** 乡镇人民政府（街道办事处） */
    TOWNSHIP,
    /** 县直行政执法部门 */
    DEPARTMENT,
    /** 县司法局 */
    JUSTICE_BUREAU,
    /** 县人民政府 */
    COUNTY_GOVERNMENT,
    /** 司法所 */
    JUSTICE_OFFICE,
    /** 公安机关、检察院、法院 */
    JUDICIAL_BODY;

    /** Whether it decides penalties, and parties pay fines because of it. */
    public boolean punishes() {
        return this == TOWNSHIP || this == DEPARTMENT;
    }
}
