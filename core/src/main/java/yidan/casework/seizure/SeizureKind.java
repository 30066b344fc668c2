package yidan.casework.seizure;

/** Source: 行政强制法 第九条. */
public enum SeizureKind {
    /** 查封场所、设施或者财物 */
    SEALING,
    /** 扣押财物 */
    SEIZURE
}
