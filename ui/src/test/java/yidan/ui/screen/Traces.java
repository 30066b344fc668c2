package yidan.ui.screen;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import yidan.World;
import yidan.act.ActType;

/** What can be seen behind the walls of whether anything was written. */
final class Traces {

    private final DataSource database;
    private final String everywhere;

    Traces(World world) {
        database = world.superuser();
        String tables = one("select string_agg(table_name, ' ' order by table_name) from information_schema.columns"
                + " where table_schema = 'yidan' and column_name = 'county_id'");
        // What a refusal writes, and what is kept of a form that was not handed in, are no change.
        everywhere = Stream.of(tables.split(" "))
                .filter(table -> !table.startsWith("record_") && !table.equals("draft"))
                .map(table -> "select '" + table + "' t, count(*) n, max(xmin::text::bigint) x from yidan." + table)
                .collect(Collectors.joining(
                        " union all ", "select string_agg(concat_ws(':', t, n, x), ' ') from (", ") all_of_them"));
    }

    /** Differs as soon as a row of any table was written or removed. */
    String everything() {
        return one(everywhere);
    }

    /** How many refusals stand in the record. */
    long refusals() {
        return Long.parseLong(one("select count(*) from yidan.record_entry where outcome = 'REFUSED'"));
    }

    /** The version of a dossier that a screen shows. */
    long version(ActType type, UUID id) {
        return Long.parseLong(one("select version from yidan." + table(type) + " where id = '" + id + "'"));
    }

    /** The case to which something held belongs. */
    UUID caseOf(ActType type, UUID id) {
        return UUID.fromString(one("select case_id from yidan." + table(type) + " where id = '" + id + "'"));
    }

    /** On which page the paper lies: that of its case, or of its execution. */
    String pageOf(UUID paper) {
        return one("select coalesce((select 'cases/' from yidan.enforcement_case c where c.id = d.dossier_id),"
                + " 'enforcements/') || d.dossier_id from yidan.official_document d where d.id = '" + paper + "'");
    }

    /** The case file that somebody asks to use. */
    UUID fileOf(UUID use) {
        return UUID.fromString(one("select file_id from yidan.case_file_use where id = '" + use + "'"));
    }

    /** As if the papers of all gates were set: the page of a file sets what its organisation still has to set. */
    void setNoPapers() {
        try (Connection connection = database.getConnection();
                Statement call = connection.createStatement()) {
            call.execute("update yidan.official_document set original_kept = true where not original_kept");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String table(ActType type) {
        return type.dossier().getAnnotation(Table.class).name();
    }

    private String one(String query) {
        try (Connection connection = database.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
