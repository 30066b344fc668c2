package yidan.tenancy;

/**
 * What a person is in his organisation, as the identity server says.
 * Source: 临政发〔2023〕14号; the Chinese names are in the bundle under {@code role.*}.
 */
public enum Role {
    /** 机关负责人 */
    HEAD,
    /** 综合行政执法队负责人 */
    TEAM_LEADER,
    /** 行政执法人员 */
    OFFICER,
    /** 行政执法辅助人员 */
    AUXILIARY,
    /** 法制审核人员 */
    LEGAL_REVIEWER,
    /** 公示人员 */
    PUBLISHER,
    /** 档案管理员 */
    ARCHIVIST,
    /** 物品保管人员 */
    CUSTODIAN,
    /** 联络员 */
    LIAISON,
    /** 平台管理员（县司法局） */
    COUNTY_ADMIN,
    /** 行政执法监督人员 */
    SUPERVISOR,
    /** 特邀行政执法监督员 */
    SPECIAL_SUPERVISOR,
    /** 企业联系点联络员 */
    ENTERPRISE_CONTACT
}
