package yidan.itemlist.sheet;

/** How long a cell may be. These figures are ours; no regulation gives them. */
public final class ImportLimits {
    public static final int NAME_CHARACTERS = 300;
    public static final int BASIS_CHARACTERS = 20_000;
    public static final int HOLDER_CHARACTERS = 100;
    public static final int NUMBER = 9_999;
    /** A title or two may stand above the header. */
    static final int HEADER_WITHIN_ROWS = 5;

    private ImportLimits() {}
}
