package yidan.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What the database says of its own tables. */
record Catalog(List<Table> tables) {

    record Column(String name, String type, boolean required) {}

    record Table(String name, String kind, boolean forced, List<Column> columns, List<String> key) {
        boolean has(String column) {
            return columns.stream().anyMatch(one -> one.name().equals(column));
        }

        boolean isTenants() {
            return !"GLOBAL".equals(kind);
        }

        boolean hasOwner() {
            return "OWN".equals(kind) || "SHARED".equals(kind);
        }
    }

    static Catalog of(DataSource source) throws SQLException {
        var tables = new TreeMap<String, Table>();
        try (Connection connection = source.getConnection();
                Statement call = connection.createStatement()) {
            try (ResultSet rows = call.executeQuery("""
                    select c.relname, coalesce(split_part(obj_description(c.oid), ':', 1), ''),
                           c.relrowsecurity and c.relforcerowsecurity
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'yidan' and c.relkind in ('r', 'p') and not c.relispartition
                      and c.relname <> 'flyway_schema_history'
                    """)) {
                while (rows.next()) {
                    tables.put(
                            rows.getString(1),
                            new Table(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getBoolean(3),
                                    new ArrayList<>(),
                                    new ArrayList<>()));
                }
            }
            try (ResultSet rows = call.executeQuery("""
                    select table_name, column_name, udt_name, is_nullable = 'NO', is_generated = 'ALWAYS'
                    from information_schema.columns
                    where table_schema = 'yidan' order by table_name, ordinal_position
                    """)) {
                while (rows.next()) {
                    Table table = tables.get(rows.getString(1));
                    if (table != null && !rows.getBoolean(5)) {
                        table.columns().add(new Column(rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                    }
                }
            }
            try (ResultSet rows = call.executeQuery("""
                    select c.relname, a.attname
                    from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
                    join lateral unnest(i.indkey) with ordinality k(num, place) on true
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num
                    where n.nspname = 'yidan' and i.indisprimary order by c.relname, k.place
                    """)) {
                while (rows.next()) {
                    Table table = tables.get(rows.getString(1));
                    if (table != null) {
                        table.key().add(rows.getString(2));
                    }
                }
            }
        }
        return new Catalog(List.copyOf(tables.values()));
    }

    /** One column of text of a query, for looking up what should not be there. */
    static List<String> texts(DataSource source, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
