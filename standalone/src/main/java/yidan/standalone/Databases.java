package yidan.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import yidan.standalone.Secrets.Name;
import yidan.tenancy.Migration;

/** The two databases of one PostgreSQL, their roles and passwords, and the county's tables at this release. */
public final class Databases {

    public static final String COUNTY = "yidan";
    public static final String OWNER = "yidan_owner";
    public static final String APP = "yidan_app";
    static final String IDENTITY = "keycloak";

    private Databases() {}

    /** Repeatable: changes nothing that is already so. */
    public static void prepare(Postgres postgres, Secrets secrets) {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(bootstrap());
            if (missing(statement, "pg_roles", "rolname", IDENTITY)) {
                statement.execute("create role " + IDENTITY + " login");
            }
            password(statement, OWNER, secrets.get(Name.DB_OWNER_PASSWORD));
            password(statement, APP, secrets.get(Name.DB_APP_PASSWORD));
            password(statement, IDENTITY, secrets.get(Name.KEYCLOAK_DB_PASSWORD));
            database(statement, COUNTY, OWNER);
            database(statement, IDENTITY, IDENTITY);
            statement.execute("grant connect on database " + COUNTY + " to " + APP);
        } catch (SQLException e) {
            throw new Trouble(e, "databases.prepare", e.getMessage());
        }
        try {
            Migration.run(postgres.url(COUNTY), OWNER, secrets.get(Name.DB_OWNER_PASSWORD));
        } catch (RuntimeException e) {
            throw new Trouble(
                    e,
                    "databases.migrate",
                    String.valueOf(e.getMessage()).lines().limit(3).collect(Collectors.joining(" ")));
        }
    }

    private static String bootstrap() {
        try (InputStream sql = Migration.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble(e, "databases.prepare", e.getMessage());
        }
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (missing(statement, "pg_database", "datname", database)) {
            statement.execute("create database " + database + " owner " + owner);
        }
        statement.execute("revoke connect, temporary on database " + database + " from public");
    }

    private static boolean missing(Statement statement, String catalogue, String column, String name)
            throws SQLException {
        try (var rows =
                statement.executeQuery("select 1 from " + catalogue + " where " + column + " = '" + name + "'")) {
            return !rows.next();
        }
    }

    private static void password(Statement statement, String role, String password) throws SQLException {
        statement.execute("alter role " + role + " password '" + password + "'");
    }

    /** Keycloak keeps where the application answers; another port than last time is told to it before it starts. */
    static void moveClients(Postgres postgres, String before, String now) {
        String replace = " = replace(%s, '" + before + "', '" + now + "')";
        try (Connection connection = postgres.connect(IDENTITY);
                Statement statement = connection.createStatement()) {
            if (missing(statement, "pg_tables", "tablename", "redirect_uris")) {
                return;
            }
            connection.setAutoCommit(false);
            statement.execute("update redirect_uris set value" + replace.formatted("value"));
            statement.execute("update web_origins set value" + replace.formatted("value"));
            statement.execute("update client_attributes set value" + replace.formatted("value")
                    + " where name = 'post.logout.redirect.uris'");
            statement.execute("update client set root_url" + replace.formatted("root_url") + ", base_url"
                    + replace.formatted("base_url"));
            connection.commit();
        } catch (SQLException e) {
            throw new Trouble(e, "databases.prepare", e.getMessage());
        }
    }
}
