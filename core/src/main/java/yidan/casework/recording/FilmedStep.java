package yidan.casework.recording;

/** What is filmed: always, or as the situation asks. Source: 临政发〔2023〕14号 一、三 第十条、第十一条. */
public enum FilmedStep {
    /** 查封场所、设施或者财物 */
    SEALING(true),
    /** 扣押财物 */
    SEIZURE(true),
    /** 强制拆除 */
    DEMOLITION(true),
    /** 代履行 */
    SUBSTITUTE(true),
    /** 其他直接涉及人身自由、生命健康、重大财产权益的现场执法活动 */
    GRAVE(true),
    /** 现场执法容易引发争议 */
    DISPUTED(false),
    /** 检查、调查、询问、先行登记保存等调查取证 */
    INVESTIGATION(false),
    /** 举行听证 */
    HEARING(false),
    /** 留置送达和公告送达 */
    SERVICE(false),
    /** 其他容易引发争议的过程 */
    OTHER(false);

    private final boolean must;

    FilmedStep(boolean must) {
        this.must = must;
    }

    /** Whether it must be filmed, and not only may. */
    public boolean isMandatory() {
        return must;
    }
}
