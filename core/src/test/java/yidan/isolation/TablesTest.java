package yidan.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.tenancy.Kind;

/** What every table and every entity must be, read from the catalogue of the database and by reflection. */
class TablesTest {

    private final World world = World.get();
    private final Catalog catalog;

    TablesTest() throws SQLException {
        catalog = Catalog.of(world.owner());
    }

    @Test
    void every_table_says_of_which_kind_it_is() {
        var without = catalog.tables().stream()
                .filter(table -> !Set.of("OWN", "SHARED", "COUNTY", "GLOBAL").contains(table.kind()))
                .map(Catalog.Table::name)
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void row_level_security_is_forced_on_every_table() {
        assertEquals(
                List.of(),
                catalog.tables().stream()
                        .filter(table -> !table.forced())
                        .map(Catalog.Table::name)
                        .toList());
    }

    @Test
    void every_key_of_a_tenants_table_starts_with_the_county() throws SQLException {
        var wrong = catalog.tables().stream()
                .filter(Catalog.Table::isTenants)
                .filter(table ->
                        table.key().isEmpty() || !table.key().getFirst().equals("county_id"))
                .map(Catalog.Table::name)
                .toList();
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), Catalog.texts(world.owner(), """
                        select c.relname || '.' || ic.relname
                        from pg_index i join pg_class c on c.oid = i.indrelid join pg_class ic on ic.oid = i.indexrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                        where n.nspname = 'yidan' and i.indisunique and a.attname <> 'county_id'
                          and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'GLOBAL:%'
                          and c.relname <> 'flyway_schema_history'
                        """), "unique without county first");
        assertEquals(List.of(), Catalog.texts(world.owner(), """
                        select con.conname from pg_constraint con
                        join pg_class c on c.oid = con.conrelid join pg_class f on f.oid = con.confrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = con.conkey[1]
                        where con.contype = 'f' and a.attname <> 'county_id'
                          and obj_description(f.oid, 'pg_class') not like 'GLOBAL:%'
                        """), "foreign key without county first");
    }

    @Test
    void every_row_with_an_owner_names_it() {
        var wrong = catalog.tables().stream()
                .filter(Catalog.Table::hasOwner)
                .filter(table -> table.columns().stream()
                        .noneMatch(column -> column.name().equals("tenant_id") && column.required()))
                .map(Catalog.Table::name)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_policy_asks_another_table_and_none_was_written_by_hand() throws SQLException {
        assertEquals(
                List.of(),
                Catalog.texts(
                        world.owner(),
                        "select tablename || '.' || policyname from pg_policies where schemaname = 'yidan' and ("
                                + "qual ~* 'select' or with_check ~* 'select' or policyname not in ('member_reads',"
                                + " 'county_reads', 'supervisor_reads', 'inserts', 'updates', 'deletes', 'platform',"
                                + " 'everybody_reads', 'county', 'public_reads', 'frozen', 'admitted'))"));
    }

    /** A lead is no part of the file, the file itself is one of each case, and both know their case for ever. */
    @Test
    void whatever_hangs_on_a_case_is_closed_with_it() throws SQLException {
        assertEquals(List.of(), Catalog.texts(world.owner(), """
                        select distinct c.relname from pg_constraint con join pg_class c on c.oid = con.conrelid
                        where con.contype = 'f' and con.confrelid = 'yidan.enforcement_case'::regclass
                          and c.relname not in ('case_lead', 'case_file')
                          and not exists (select 1 from pg_constraint k where k.conrelid = c.oid
                            and k.conname = 'dossier_not_filed' and k.condeferred)
                        """));
    }

    /** Two questions pass the walls: they are named here, are asked by members and the county alone, and look nowhere else. */
    @Test
    void no_other_function_runs_with_the_owners_eyes() throws SQLException {
        assertEquals(
                List.of(
                        "fined_elsewhere(integer,uuid) text for yidan_county, yidan_member",
                        "found_elsewhere(integer,uuid) text for yidan_county, yidan_member"),
                Catalog.texts(world.owner(), """
                        select p.oid::regprocedure || ' ' || p.prorettype::regtype || ' for ' ||
                          (select string_agg(r.rolname, ', ' order by r.rolname) from aclexplode(p.proacl) a
                            left join pg_roles r on r.oid = a.grantee where a.grantee <> p.proowner)
                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname = 'yidan' and p.prosecdef
                        """).stream()
                        .map(name -> name.replace("yidan.", ""))
                        .toList());
        assertEquals(
                List.of("search_path=yidan, pg_temp"),
                Catalog.texts(
                        world.owner(),
                        "select distinct array_to_string(proconfig, ';') from pg_proc p join pg_namespace n"
                                + " on n.oid = p.pronamespace where n.nspname = 'yidan' and p.prosecdef"));
    }

    @Test
    void there_are_no_triggers_sequences_or_identities() throws SQLException {
        assertEquals(List.of(), Catalog.texts(world.owner(), """
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'yidan' and c.relkind = 'S'
                        union all
                        select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'yidan' and not t.tgisinternal
                        """));
    }

    @Test
    void the_public_reads_published_copies_and_nothing_else() throws SQLException {
        var readable = Catalog.texts(
                world.owner(),
                "select table_name from information_schema.role_table_grants"
                        + " where grantee = 'yidan_public' and table_schema = 'yidan'");
        Map<String, Catalog.Table> byName =
                catalog.tables().stream().collect(Collectors.toMap(Catalog.Table::name, Function.identity()));
        for (String table : readable) {
            boolean copy = table.startsWith("published_") || table.equals("record_daily_head");
            assertTrue(copy || byName.get(table).kind().equals("GLOBAL"), table + " is open to the public");
        }
    }

    @Test
    void the_applications_login_has_no_privilege_of_its_own() throws SQLException {
        assertEquals(
                List.of(),
                Catalog.texts(
                        world.owner(),
                        "select table_name from information_schema.role_table_grants where grantee in ('yidan_app', 'PUBLIC')"
                                + " and table_schema = 'yidan'"));
    }

    @Test
    void every_entity_is_of_the_same_kind_as_its_table() {
        Map<String, String> kinds =
                catalog.tables().stream().collect(Collectors.toMap(Catalog.Table::name, Catalog.Table::kind));
        for (EntityType<?> entity : world.transactions.factory().getMetamodel().getEntities()) {
            Class<?> type = entity.getJavaType();
            Kind kind = type.getAnnotation(Kind.class);
            assertNotNull(kind, type + " has no @Kind");
            Table table = type.getAnnotation(Table.class);
            assertNotNull(table, type + " names no table");
            assertEquals(kinds.get(table.name()), kind.value().name(), type.getName());
        }
    }
}
