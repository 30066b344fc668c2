package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database acknowledged stays, whatever happens to it. */
class PostgresIT {

    private static final String PASSWORD = Secrets.draw();

    @TempDir
    private Path folder;

    private final int port = Ports.anyFree();

    @Test
    void acknowledged_rows_survive_a_killed_server() throws SQLException {
        try (Postgres postgres = postgres().start()) {
            write(postgres, 1000);
            ProcessHandle.of(postgres.child().pid()).orElseThrow().destroyForcibly();
        }
        try (Postgres postgres = postgres().start()) {
            assertEquals(1000, rows(postgres));
        }
    }

    @Test
    void the_next_start_finds_and_stops_what_a_killed_launcher_left() throws SQLException {
        Postgres orphan = postgres().start();
        write(orphan, 10);
        try (Postgres postgres = postgres().start()) {
            assertEquals(10, rows(postgres));
            assertEquals(false, orphan.child().alive());
        }
    }

    @Test
    void a_lock_file_with_somebody_elses_number_does_not_stop_it() throws SQLException, IOException {
        try (Postgres postgres = postgres().start()) {
            write(postgres, 1);
            ProcessHandle.of(postgres.child().pid()).orElseThrow().destroyForcibly();
        }
        Path lock = folder.resolve("postgres/data/postmaster.pid");
        Files.writeString(
                lock,
                Files.readString(lock)
                        .replaceFirst(
                                "\\d+", Long.toString(ProcessHandle.current().pid())));
        try (Postgres postgres = postgres().start()) {
            assertEquals(1, rows(postgres));
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (Postgres postgres = postgres().start()) {
            var refused =
                    assertThrows(SQLException.class, () -> postgres.connect("postgres", Postgres.SUPERUSER, "guess"));
            assertEquals("28P01", refused.getSQLState());
        }
    }

    @Test
    void commits_are_durable_and_the_door_is_on_this_machine_only() throws SQLException {
        try (Postgres postgres = postgres().start()) {
            assertEquals("on", setting(postgres, "fsync"));
            assertEquals("on", setting(postgres, "synchronous_commit"));
            assertEquals("on", setting(postgres, "full_page_writes"));
            assertEquals("on", setting(postgres, "data_checksums"));
            assertEquals("127.0.0.1", setting(postgres, "listen_addresses"));
        }
    }

    private Postgres postgres() {
        return new Postgres(House.here().postgres(), folder.resolve("postgres"), port, PASSWORD);
    }

    private static void write(Postgres postgres, int rows) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create table letter (number int)");
            for (int i = 0; i < rows; i++) {
                statement.execute("insert into letter values (" + i + ")");
            }
        }
    }

    private static int rows(Postgres postgres) throws SQLException {
        return Integer.parseInt(one(postgres, "select count(*) from letter"));
    }

    private static String setting(Postgres postgres, String name) throws SQLException {
        return one(postgres, "show " + name);
    }

    private static String one(Postgres postgres, String query) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
