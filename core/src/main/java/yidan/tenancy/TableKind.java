package yidan.tenancy;

/** Who may read and write a table; the database says the same in {@code yidan.install}. */
public enum TableKind {
    OWN,
    SHARED,
    COUNTY,
    GLOBAL
}
