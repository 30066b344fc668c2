package yidan.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.files.FileStore;
import yidan.tenancy.Audience;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Stamp;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * The product's first promise: what belongs to one township no other can read or change. Every table gets a row of one
 * township; everybody else tries to list it, find it, change it, delete it and write in its name: with both walls,
 * with the database's wall alone, and with the application's wall alone.
 */
class IsolationTest {

    /** The row that everybody is after belongs to this township. */
    private static final int COUNTY = World.LINYI;

    private static final int VICTIM = World.NIUDU.value();
    private static final UUID ROW = TimeOrdered.id(Instant.parse("2026-01-05T02:00:00Z"));

    private static final String FILE = "x";

    private static final Map<String, Stamp> STRANGERS = new LinkedHashMap<>();

    static {
        STRANGERS.put("neighbour", stamp(Audience.MEMBER, World.LINJIN.value()));
        STRANGERS.put("department", stamp(Audience.MEMBER, World.FIRE.value()));
        STRANGERS.put("other county's township", stamp(Audience.MEMBER, World.TIANNING.value()));
        STRANGERS.put("other county's justice bureau", stamp(Audience.COUNTY, World.JC_JUSTICE.value()));
        STRANGERS.put("supervisor whose mandate has ended", stamp(Audience.SUPERVISOR, World.JUSTICE.value()));
        STRANGERS.put(
                "supervisor of the neighbour",
                new Stamp(
                        Audience.SUPERVISOR, COUNTY, World.JUSTICE.value(), Set.of(World.LINJIN.value()), "stranger"));
        STRANGERS.put("system for the neighbour", Stamp.platform(World.LINJIN));
        STRANGERS.put("visitor", Stamp.visitor(World.LINJIN.county()));
    }

    private static World world;
    private static Catalog catalog;
    private static DataSource superuser;
    private static HikariDataSource pool;
    private static LocalTransactions transactions;
    private static int attempts;
    private static final List<String> LEAKS = new ArrayList<>();

    private static Stamp stamp(Audience audience, int tenant) {
        return new Stamp(audience, tenant / 1000, tenant, Set.of(), "stranger");
    }

    @BeforeAll
    static void a_row_of_one_township_in_every_table() throws SQLException {
        world = World.get();
        String url = world.anotherDatabase("isolation");
        superuser = world.superuser("isolation");
        pool = World.pool(url, 5);
        transactions = new LocalTransactions(pool);
        catalog = Catalog.of(superuser);
        // Values need not make sense here, only be there: what is tried is who may see them.
        for (String drop : Catalog.texts(
                superuser,
                "select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname)"
                        + " from pg_constraint where contype in ('c', 'f') and connamespace = 'yidan'::regnamespace")) {
            World.sql(superuser, drop);
        }
        for (Catalog.Table table : catalog.tables()) {
            World.sql(superuser, insert(table, COUNTY, VICTIM));
        }
        World.sql(superuser, "update yidan.stored_file set type = 'TEXT'");
    }

    @AfterAll
    static void figures() {
        transactions.close();
        pool.close();
        System.out.printf(
                "isolation: %d tables, %d entities, %,d attempts, %d leaks%n",
                catalog.tables().size(), entities().size(), attempts, LEAKS.size());
    }

    private static List<EntityType<?>> entities() {
        return List.copyOf(world.transactions.factory().getMetamodel().getEntities());
    }

    @Test
    void its_own_people_do_see_the_row() {
        for (Catalog.Table table : catalog.tables()) {
            // Some of the county's tables are for its administrators only.
            Stamp own = table.kind().equals("COUNTY")
                    ? stamp(Audience.COUNTY, World.JUSTICE.value())
                    : stamp(Audience.MEMBER, VICTIM);
            long seen =
                    transactions.within(own, entities -> rows(entities, "select count(*) from yidan." + table.name()));
            assertTrue(
                    seen >= 1, table.name() + " hides its row from its owner: the attempts below would prove nothing");
        }
    }

    @Test
    void the_databases_wall_holds_by_itself() {
        for (Catalog.Table table : catalog.tables()) {
            for (var stranger : STRANGERS.entrySet()) {
                Stamp who = stranger.getValue();
                for (var attempt : attemptsOn(table, who).entrySet()) {
                    tryIt(
                            table.name() + ": " + attempt.getKey() + " by " + stranger.getKey(),
                            who,
                            entities -> rows(entities, attempt.getValue()));
                }
            }
        }
        assertEquals(List.of(), LEAKS);
    }

    @Test
    void the_applications_wall_holds_by_itself() throws SQLException {
        World.sql(superuser, allTables("alter table yidan.%I no force row level security"));
        World.sql(superuser, allTables("alter table yidan.%I disable row level security"));
        World.sql(
                superuser,
                "grant select, insert, update, delete on all tables in schema yidan to yidan_member,"
                        + " yidan_county, yidan_supervisor, yidan_platform, yidan_public");
        try {
            for (EntityType<?> entity : entities()) {
                for (var stranger : STRANGERS.entrySet()) {
                    throughTheRegister(entity, stranger.getKey(), stranger.getValue());
                }
            }
            filesThroughTheRegister();
        } finally {
            World.sql(superuser, allTables("alter table yidan.%I enable row level security"));
            World.sql(superuser, allTables("alter table yidan.%I force row level security"));
        }
        assertEquals(List.of(), LEAKS);
    }

    /** A file's content is reached through its row only; its place on the disk is never made of what somebody says. */
    @Test
    void no_file_is_opened_by_a_stranger() {
        filesThroughTheRegister();
        assertEquals(List.of(), LEAKS);
    }

    private void filesThroughTheRegister() {
        OrganisationCode victim = new OrganisationCode(VICTIM);
        Stamp own = stamp(Audience.MEMBER, VICTIM);
        boolean found = transactions.within(
                own,
                entities ->
                        FileStore.find(Register.of(entities, own), victim, FILE).isPresent());
        assertTrue(found, "the owner finds his file");
        for (var stranger : STRANGERS.entrySet()) {
            Stamp who = stranger.getValue();
            for (String hash : List.of(FILE, "../" + VICTIM + "/" + FILE, "%", "' or '1'='1")) {
                tryIt("file " + hash + " by " + stranger.getKey(), who, entities -> {
                    Register register = Register.of(entities, who);
                    boolean asOwner = FileStore.find(register, victim, hash).isPresent();
                    boolean asItself = who.tenant() != 0
                            && FileStore.find(register, new OrganisationCode(who.tenant()), hash)
                                    .isPresent();
                    return asOwner || asItself ? 1L : 0L;
                });
            }
        }
    }

    private void throughTheRegister(EntityType<?> entity, String stranger, Stamp who) {
        Class<?> type = entity.getJavaType();
        Kind kind = type.getAnnotation(Kind.class);
        boolean everybodyReads = kind.value() == TableKind.GLOBAL
                || kind.published() && who.county() == COUNTY
                || kind.value() == TableKind.COUNTY && who.county() == COUNTY && who.audience() != Audience.PUBLIC;
        if (!everybodyReads) {
            tryIt(
                    type.getSimpleName() + ": list by " + stranger,
                    who,
                    entities -> Register.of(entities, who).of(type).count());
        }
        boolean writes =
                kind.value() == TableKind.COUNTY && who.audience() == Audience.PLATFORM && who.county() == COUNTY
                        || kind.value() == TableKind.GLOBAL;
        if (Dossier.class.isAssignableFrom(type) && !everybodyReads) {
            tryIt(
                    type.getSimpleName() + ": find by " + stranger,
                    who,
                    entities -> Register.of(entities, who)
                                    .find(type.asSubclass(Dossier.class), Id.of(ROW))
                                    .isPresent()
                            ? 1L
                            : 0L);
        }
        if (!writes && !everybodyReads) {
            tryIt(type.getSimpleName() + ": update by " + stranger, who, entities ->
                    (long) Register.of(entities, who).of(type).update("d.county = d.county"));
        }
    }

    private static Map<String, String> attemptsOn(Catalog.Table table, Stamp who) {
        boolean sameCounty = who.county() == COUNTY;
        boolean published =
                table.name().startsWith("published_") || table.name().equals("record_daily_head");
        boolean reads = table.kind().equals("GLOBAL")
                || table.kind().equals("COUNTY") && sameCounty && who.audience() != Audience.PUBLIC
                || published && sameCounty && who.audience() == Audience.PUBLIC;
        boolean writes = table.kind().equals("GLOBAL") && who.audience() == Audience.PLATFORM
                || table.kind().equals("COUNTY") && sameCounty && who.audience() == Audience.PLATFORM;
        String name = "yidan." + table.name();
        String key = table.key().stream()
                .map(column -> column + " = " + value(column, type(table, column), COUNTY, VICTIM))
                .collect(Collectors.joining(" and "));
        String column = table.columns().getLast().name();
        Map<String, String> tried = new LinkedHashMap<>();
        if (!reads) {
            tried.put(
                    "list", "select count(*) from " + name + (table.isTenants() ? " where county_id = " + COUNTY : ""));
            tried.put("find", "select count(*) from " + name + " where " + key);
            tried.put(
                    "join from outside",
                    "select count(*) from yidan.county c join " + name
                            + " x on true where x." + table.key().getFirst() + " is not null"
                            + (table.isTenants() ? " and x.county_id = " + COUNTY : ""));
        }
        if (!writes) {
            tried.put("update", "update " + name + " set " + column + " = " + column + " where " + key);
            tried.put("delete", "delete from " + name + " where " + key);
            tried.put("write in its name", insert(table, COUNTY, VICTIM));
            tried.put(
                    "move to itself",
                    table.hasOwner()
                            ? "update " + name + " set tenant_id = " + who.tenant() + ", county_id = " + who.county()
                                    + " where " + key
                            : "delete from " + name);
        }
        return tried;
    }

    /** An attempt that returns rows, or changes them, is a leak; a refusal or nothing is what must come. */
    private static void tryIt(String what, Stamp who, Function<EntityManager, Long> attempt) {
        attempts++;
        try {
            long rows = transactions.within(who, entities -> {
                long touched = attempt.apply(entities);
                if (touched > 0) {
                    throw new Leak(touched);
                }
                return touched;
            });
            assertEquals(0, rows);
        } catch (Leak leak) {
            LEAKS.add(what + ": " + leak.getMessage());
        } catch (PersistenceException | Refusal | IllegalArgumentException refused) {
            if (refused instanceof PersistenceException broken && isOurMistake(broken)) {
                LEAKS.add(what + " was not tried: " + broken.getMessage());
            }
        }
    }

    /** A syntax error proves nothing. */
    private static boolean isOurMistake(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return !sql.getSQLState().equals("42501") && !sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }

    private static long rows(EntityManager entities, String sql) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            if (call.execute()) {
                try (ResultSet result = call.getResultSet()) {
                    result.next();
                    return result.getLong(1);
                }
            }
            return call.getUpdateCount();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static String allTables(String statement) {
        return "do $$ declare t text; begin for t in select c.relname from pg_class c join pg_namespace n"
                + " on n.oid = c.relnamespace where n.nspname = 'yidan' and c.relkind = 'r' and c.relname <>"
                + " 'flyway_schema_history' loop execute format('" + statement + "', t); end loop; end $$";
    }

    private static String insert(Catalog.Table table, int county, int tenant) {
        String names = table.columns().stream().map(Catalog.Column::name).collect(Collectors.joining(", "));
        String values = table.columns().stream()
                .map(column -> value(column.name(), column.type(), county, tenant))
                .collect(Collectors.joining(", "));
        return "insert into yidan." + table.name() + " (" + names + ") values (" + values + ")"
                + (table.kind().equals("GLOBAL") ? " on conflict do nothing" : "");
    }

    private static String type(Catalog.Table table, String column) {
        return table.columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .orElseThrow()
                .type();
    }

    private static String value(String column, String type, int county, int tenant) {
        if (column.equals("county_id")) {
            return Integer.toString(county);
        }
        if (column.equals("tenant_id")) {
            return Integer.toString(tenant);
        }
        // The other party is the owner himself: nobody else has a part in the row.
        if (column.equals("counterparty_id")) {
            return Integer.toString(tenant);
        }
        // An open row: what is closed would hide from its owner's changes too, and prove nothing.
        if (column.equals("filed")) {
            return "false";
        }
        return switch (type) {
            case "uuid" -> "'" + ROW + "'";
            case "date" -> "date '2026-01-05'";
            case "time" -> "time '10:00'";
            case "timestamptz", "timestamp" -> "timestamptz '2026-01-05 10:00+08'";
            case "int2", "int4", "int8", "numeric" -> "7";
            case "bool" -> "true";
            case "jsonb", "json" -> "'{}'";
            case "bytea" -> "'\\x00'";
            default -> type.startsWith("_") ? "'{}'" : "'x'";
        };
    }

    private static final class Leak extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Leak(long rows) {
            super(rows + " rows");
        }
    }

    /** Kept apart: it tries what no stamp stands before. */
    @Test
    void no_tenant_is_an_error() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement call = connection.createStatement()) {
            for (Catalog.Table table : catalog.tables()) {
                attempts++;
                try (ResultSet rows = call.executeQuery("select * from yidan." + table.name())) {
                    LEAKS.add(table.name() + " answers without a stamp: " + rows.next());
                } catch (SQLException refused) {
                    assertEquals("42501", refused.getSQLState(), refused.getMessage());
                }
            }
        }
        assertEquals(List.of(), LEAKS);
    }
}
