package yidan.publication;

/** Whose powers a published list states. */
public enum Subject {
    /** 县级事项目录 */
    CATALOGUE,
    /** 乡镇行政执法事项清单 */
    LIST
}
