package yidan.casework.review;

/** What the reviewer looks at. Source: 临政发〔2023〕14号 一、四 第十一条. */
public enum ReviewPoint {
    /** 执法主体是否合法，执法人员是否具备执法资格 */
    BODY_AND_OFFICERS,
    /** 执法程序是否合法 */
    PROCEDURE,
    /** 案件事实是否清楚，证据是否合法充分 */
    FACTS_AND_EVIDENCE,
    /** 适用法律、法规、规章是否准确，裁量基准运用是否适当 */
    LAW_AND_DISCRETION,
    /** 执法是否超越行政执法机关法定权限 */
    POWERS,
    /** 执法文书是否完备、规范 */
    DOCUMENTS,
    /** 违法行为是否涉嫌犯罪、需要移送司法机关 */
    CRIME,
    /** 其他应当审核的内容 */
    OTHER
}
