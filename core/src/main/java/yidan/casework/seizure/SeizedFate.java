package yidan.casework.seizure;

import yidan.evidence.custody.HeldAs;

/** 处理决定。 Source: 行政强制法 第二十一条、第二十七条. */
public enum SeizedFate {
    /** 没收 */
    CONFISCATED(HeldAs.CONFISCATED),
    /** 法律、行政法规规定应当销毁的，依法销毁 */
    DESTROYED(HeldAs.TO_DESTROY),
    /** 随案移送司法机关 */
    TRANSFERRED(HeldAs.TO_HAND_OVER);

    private final HeldAs things;

    SeizedFate(HeldAs things) {
        this.things = things;
    }

    /** As what its things are held from then on. */
    HeldAs things() {
        return things;
    }
}
