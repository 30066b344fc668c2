package yidan.inspection;

/** What is inspected. Source: 临政发〔2023〕13号 附件1 第1至9项. */
public enum TargetKind {
    /** 生产经营单位、场所 */
    ENTERPRISE,
    /** 个人、农户 */
    PERSON,
    /** 渡口、活动场所等 */
    PLACE,
    /** 防火检查站 */
    CHECKPOINT,
    /** 巡查区域、路段 */
    AREA
}
