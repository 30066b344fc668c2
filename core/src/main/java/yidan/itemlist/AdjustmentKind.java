package yidan.itemlist;

/**
 * The notice's three kinds of adjustment, and any other change of an item.
 *
 * <p>Source: 临政发〔2023〕13号 一（一）变更、（二）增加、（三）减少。
 */
public enum AdjustmentKind {
    BASIS_CHANGED,
    ADDED,
    REMOVED,
    OTHER
}
