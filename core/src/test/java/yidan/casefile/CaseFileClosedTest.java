package yidan.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;

/** What lies in the archive is changed by nobody, and nothing is added to it. */
class CaseFileClosedTest {

    private final FilingDesk desk = new FilingDesk();
    private final CaseWorld world = desk.world;

    @Test
    void nothing_of_an_archived_case_changes_not_even_by_hand() throws SQLException {
        desk.retentionIsSet();
        Id<EnforcementCase> id = desk.closed("file-0003");
        Id<CaseFile> file = desk.takenOver(id);
        for (String update : List.of(
                "update yidan.enforcement_case set facts = 'x' where county_id = 140821 and id = '" + id.value() + "'",
                "update yidan.official_document set fields = '{}' where county_id = 140821 and dossier_id = '"
                        + id.value() + "'",
                "update yidan.evidence set title = 'x' where county_id = 140821 and case_id = '" + id.value() + "'",
                "update yidan.case_file set shelf = 'x' where county_id = 140821 and id = '" + file.value() + "'")) {
            for (String role : List.of("yidan_member", "yidan_platform")) {
                assertEquals(0, asTheTownship(role, update), role + ": " + update);
            }
        }
        assertEquals("act.wrong-stage", desk.refused(desk.archivist, new ReturnFile(file, null, "再看看")));
    }

    @Test
    void nothing_is_added_to_an_archived_case_not_even_by_hand() throws SQLException {
        desk.retentionIsSet();
        Id<EnforcementCase> open = desk.closed("file-0005");
        desk.ground.itIs(CaseWorld.DAY);
        Id<EnforcementCase> archived = desk.closed("file-0006");
        desk.takenOver(archived);
        try (Connection hand = desk.ground.superuser().getConnection()) {
            hand.setAutoCommit(false);
            List<String> tables = texts(
                    hand,
                    "select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid"
                            + " where k.conname = 'dossier_not_filed' order by 1");
            assertEquals(18, tables.size(), tables.toString());
            for (String table : tables) {
                for (String role : List.of("yidan_member", "yidan_platform")) {
                    assertEquals("written", byHand(hand, role, table, open, false), table);
                    assertEquals("23503 dossier_not_filed", byHand(hand, role, table, archived, false), table);
                    assertEquals("42501 admitted", byHand(hand, role, table, archived, true), table);
                }
            }
        }
    }

    /** As the application's login; the row says nothing, so that the table's other checks are set aside, and all is undone. */
    private static String byHand(Connection hand, String role, String table, Id<EnforcementCase> of, boolean filed)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String column : texts(
                hand,
                "select column_name || ' ' || udt_name from information_schema.columns where table_schema = 'yidan'"
                        + " and table_name = '" + table + "' and (is_nullable = 'NO' or column_name = 'case_id')"
                        + " and is_generated = 'NEVER'")) {
            String[] named = column.split(" ");
            names.add(named[0]);
            values.add(
                    switch (named[0]) {
                        case "county_id" -> "140821";
                        case "tenant_id" -> String.valueOf(World.NIUDU.value());
                        case "case_id", "dossier_id" -> "'" + of.value() + "'";
                        case "filed" -> String.valueOf(filed);
                        default ->
                            switch (named[1]) {
                                case "uuid" -> "gen_random_uuid()";
                                case "date", "timestamptz" -> "now()";
                                case "time" -> "time '10:00'";
                                case "int4", "int8", "numeric" -> "7";
                                case "bool" -> "false";
                                default -> "'x'";
                            };
                    });
        }
        List<String> checks = texts(
                hand,
                "select format('alter table yidan." + table + " drop constraint %I', conname) from pg_constraint"
                        + " where conrelid = 'yidan." + table + "'::regclass and contype in ('c', 'f')"
                        + " and conname <> 'dossier_not_filed'");
        try (Statement call = hand.createStatement()) {
            for (String check : checks) {
                call.execute(check);
            }
            call.execute("set local session authorization yidan_app");
            call.execute("select yidan.stamp('" + role + "', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
            call.execute("insert into yidan." + table + " (" + String.join(", ", names) + ") values ("
                    + String.join(", ", values) + ")");
            call.execute("set constraints all immediate");
            return "written";
        } catch (SQLException refused) {
            String by = refused.getMessage().contains("\"admitted\"")
                    ? "admitted"
                    : refused.getMessage().replaceAll("(?s).*constraint \"(\\w+)\".*", "$1");
            return refused.getSQLState() + " " + by;
        } finally {
            hand.rollback();
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private int asTheTownship(String role, String update) throws SQLException {
        try (HikariDataSource pool = desk.ground.pool(1);
                Connection connection = pool.getConnection();
                Statement call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute("select yidan.stamp('" + role + "', 140821, " + World.NIUDU.value() + ", '{}', 'by-hand')");
            int changed = call.executeUpdate(update);
            connection.rollback();
            return changed;
        }
    }
}
