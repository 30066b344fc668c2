package yidan.tenancy;

/** The database role a transaction runs as; what it may read and write is the database's affair. */
public enum Audience {
    /** The people of a township or department: their own organisation. */
    MEMBER,
    /** Justice bureau and county government: reads its county, writes its own and the county's. */
    COUNTY,
    /** Special supervisors and justice offices: reads what their mandates name, writes nothing. */
    SUPERVISOR,
    /** Everybody without an account: published copies only. */
    PUBLIC,
    /** The system itself, on behalf of one tenant: provisioning, record of refusals, erasure. */
    PLATFORM;

    String databaseRole() {
        return "yidan_" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
