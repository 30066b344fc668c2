package yidan.files.workbook;

/** How large a workbook may be. These figures are ours, for the safety of the machine; no regulation gives them. */
public final class WorkbookLimits {
    public static final long FILE_BYTES = 20L * 1024 * 1024;
    public static final long INFLATED_BYTES = 128L * 1024 * 1024;
    public static final int ENTRIES = 500;
    public static final int ROWS = 5_000;
    public static final int CELLS = 200_000;
    public static final int PROBLEMS = 50;

    private WorkbookLimits() {}
}
