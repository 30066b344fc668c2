package yidan.casework.recording;

/** What may be filmed; whether it must is said by the checklist. Source: 临政发〔2023〕14号 一、三 第十条、第十一条. */
public enum FilmedStep {
    /** 查封场所、设施或者财物 */
    SEALING,
    /** 扣押财物 */
    SEIZURE,
    /** 强制拆除 */
    DEMOLITION,
    /** 代履行 */
    SUBSTITUTE,
    /** 限制公民人身自由 */
    RESTRAINT,
    /** 其他直接涉及人身自由、生命健康、重大财产权益的现场执法活动 */
    GRAVE,
    /** 现场执法容易引发争议 */
    DISPUTED,
    /** 检查、调查、询问、先行登记保存等调查取证 */
    INVESTIGATION,
    /** 举行听证 */
    HEARING,
    /** 留置送达和公告送达 */
    SERVICE,
    /** 其他容易引发争议的过程 */
    OTHER
}
