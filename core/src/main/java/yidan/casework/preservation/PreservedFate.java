package yidan.casework.preservation;

import yidan.evidence.custody.HeldAs;

/** What is decided on things that were preserved. Source: 行政处罚法 第五十六条; 行政强制法 第二十二条. */
public enum PreservedFate {
    /** 解除，予以返还 */
    RETURN(HeldAs.TO_RETURN),
    /** 采取记录、复制、拍照等证据保全措施后返还 */
    RECORD_AND_RETURN(HeldAs.TO_RETURN),
    /** 送检测、检验、鉴定，有结论后返还 */
    APPRAISE(HeldAs.APPRAISED),
    /** 依法查封、扣押: done by the seizure itself, which takes the things over */
    SEIZE(HeldAs.SEIZED),
    /** 移送有权机关 */
    TRANSFER(HeldAs.TO_HAND_OVER);

    private final HeldAs things;

    PreservedFate(HeldAs things) {
        this.things = things;
    }

    /** As what its things are held from then on. */
    HeldAs things() {
        return things;
    }

    boolean gives() {
        return this == RETURN || this == RECORD_AND_RETURN;
    }
}
