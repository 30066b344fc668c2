package yidan.casework.preservation;

/** What is decided on things that were preserved. Source: 行政处罚法 第五十六条; 行政强制法 第二十二条. */
public enum PreservedFate {
    /** 解除，予以返还 */
    RETURN,
    /** 采取记录、复制、拍照等证据保全措施后返还 */
    RECORD_AND_RETURN,
    /** 送检测、检验、鉴定 */
    APPRAISE,
    /** 依法查封、扣押 */
    SEIZE,
    /** 移送有权机关 */
    TRANSFER;

    boolean gives() {
        return this == RETURN || this == RECORD_AND_RETURN;
    }
}
