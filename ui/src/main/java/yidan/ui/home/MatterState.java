package yidan.ui.home;

/** What a figure above the work list counts, and what the list behind it shows. */
enum MatterState {
    /** In hand. */
    OPEN(""),
    /** Ends this week. */
    WEEK("due"),
    /** Should have been done. */
    OVERDUE("overdue"),
    /** Came back to be mended. */
    RETURNED("due");

    /** How it looks where there is any. */
    final String looks;

    MatterState(String looks) {
        this.looks = looks;
    }
}
