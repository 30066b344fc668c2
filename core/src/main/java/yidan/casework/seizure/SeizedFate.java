package yidan.casework.seizure;

/** 处理决定。 Source: 行政强制法 第二十一条、第二十七条. */
public enum SeizedFate {
    /** 没收 */
    CONFISCATED,
    /** 法律、行政法规规定应当销毁的，依法销毁 */
    DESTROYED,
    /** 随案移送司法机关 */
    TRANSFERRED
}
