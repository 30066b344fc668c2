package yidan.tenancy;

import org.flywaydb.core.Flyway;

/** Brings the database to this release, as its owner: a command of its own, never run by the application. */
public final class Migration {

    private Migration() {}

    /**
     * Forward only.
     *
     * @param url jdbc form
     * @param user the owner's role, which is not the application's
     * @return how many migrations were applied
     */
    public static int run(String url, String user, String password) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .schemas("yidan")
                .defaultSchema("yidan")
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** Reads DB_URL, DB_OWNER_USER and DB_OWNER_PASSWORD from the environment. */
    public static void main(String... arguments) {
        run(required("DB_URL"), required("DB_OWNER_USER"), required("DB_OWNER_PASSWORD"));
    }

    private static String required(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return value;
    }
}
