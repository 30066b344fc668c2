package yidan.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;

/** A supervisor writes nothing: not because a screen hides the button, but because the database says so. */
class ReadOnlyTest {

    private static final String PERMISSION_DENIED = "42501";

    private final World world = World.get();

    private static final String STAMP =
            "select yidan.stamp('yidan_supervisor', 140821, 140821801, '{140821107}'::int[], 'teyao-1')";

    private List<String> tables() throws SQLException {
        try (Connection connection = world.owner().getConnection();
                var call = connection.createStatement();
                ResultSet rows = call.executeQuery("select c.relname from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where n.nspname = 'yidan' and c.relkind in ('r', 'p')"
                        + " and c.relname <> 'flyway_schema_history' order by 1")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /** What the database answers to a supervisor whose letter names 牛杜镇. */
    private String answer(Connection connection, String statement) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement stamp = connection.prepareStatement(STAMP)) {
            stamp.execute();
        }
        try (PreparedStatement call = connection.prepareStatement(statement)) {
            call.execute();
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        } finally {
            connection.rollback();
        }
    }

    @Test
    void every_attempt_to_write_is_refused_by_the_database() throws SQLException {
        List<String> tables = tables();
        assertTrue(tables.containsAll(Set.of("record_entry", "mandate", "supervisor_appointment")), tables.toString());
        List<String> written = new ArrayList<>();
        try (var pool = world.pool(1);
                Connection connection = pool.getConnection()) {
            for (String table : tables) {
                String name = "yidan." + table;
                for (String statement : List.of(
                        "insert into " + name + " default values",
                        "update " + name + " set county_id = county_id",
                        "delete from " + name,
                        "truncate " + name)) {
                    String answer = answer(connection, statement);
                    // A table without a county answers to an update that it has no such column: nothing written.
                    if (!answer.equals(PERMISSION_DENIED) && !answer.equals("42703")) {
                        written.add(statement + ": " + answer);
                    }
                }
            }
        }
        assertEquals(List.of(), written);
    }

    @Test
    void nor_can_he_widen_his_letter_or_lift_the_wall() throws SQLException {
        try (var pool = world.pool(1);
                Connection connection = pool.getConnection()) {
            for (String statement : List.of(
                    "select yidan.stamp('yidan_county', 140821, 140821801, '{}'::int[], 'teyao-1')",
                    "alter table yidan.record_entry disable row level security",
                    "drop policy supervisor_reads on yidan.record_entry",
                    "create table yidan.mine (x int)")) {
                String answer = answer(connection, statement);
                assertTrue(
                        answer.equals(PERMISSION_DENIED) || answer.equals("0LP01"), statement + " answered " + answer);
            }
        }
    }
}
