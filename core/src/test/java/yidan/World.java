package yidan;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import yidan.act.Acts;
import yidan.act.Openings;
import yidan.act.Recorder;
import yidan.tenancy.Actor;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.Migration;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;
import yidan.tenancy.TimeOrdered;

/**
 * A small world for tests: a real PostgreSQL with two counties, their townships and bodies, and the engine on it.
 * One for each JVM; tests tell their stories apart by using their own dossiers.
 */
public final class World {

    public static final int LINYI = 140821;
    public static final int JIAOCHENG = 141122;
    public static final OrganisationCode NIUDU = new OrganisationCode(140821107);
    public static final OrganisationCode LINJIN = new OrganisationCode(140821102);
    public static final OrganisationCode SUNJI = new OrganisationCode(140821105);
    public static final OrganisationCode EMERGENCY = new OrganisationCode(140821701);
    public static final OrganisationCode FIRE = new OrganisationCode(140821702);
    public static final OrganisationCode GOVERNMENT = new OrganisationCode(140821800);
    public static final OrganisationCode JUSTICE = new OrganisationCode(140821801);
    public static final OrganisationCode NIUDU_OFFICE = new OrganisationCode(140821851);
    public static final OrganisationCode TIANNING = new OrganisationCode(141122100);
    public static final OrganisationCode XIYING = new OrganisationCode(141122102);
    public static final OrganisationCode JC_GOVERNMENT = new OrganisationCode(141122800);
    public static final OrganisationCode JC_JUSTICE = new OrganisationCode(141122801);

    private static final AtomicInteger POOLS = new AtomicInteger();
    private static final String FIRST = "yidan";
    private static EmbeddedPostgres cluster;
    private static World world;

    private final String database;
    private final EmbeddedPostgres postgres;
    private final HikariDataSource pool;
    private final MovableClock clock = new MovableClock();
    /** Past and future are those of the story. */
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();

    public final StatementGuard guard;
    public final LocalTransactions transactions;
    public final Mandates mandates;
    public final Registers registers;
    public final Recorder recorder;
    public final Acts acts;
    public final Openings openings;

    private World(String database) {
        this.database = database;
        try {
            postgres = cluster();
            create();
            pool = pool(5);
            guard = new StatementGuard(tenantTables());
            transactions = new LocalTransactions(guard.watching(pool));
            mandates = new Mandates(transactions, clock);
            registers = new Registers(transactions, mandates);
            recorder = new Recorder(transactions, mandates, clock);
            acts = actsOn(transactions);
            openings = new Openings(transactions, registers, recorder, clock);
            people(owner());
        } catch (IOException | SQLException impossible) {
            throw new IllegalStateException("no database, no tests", impossible);
        }
    }

    public static synchronized World get() {
        if (world == null) {
            world = new World(FIRST);
        }
        return world;
    }

    /** A world of its own on the same cluster, for stories that need an empty county. */
    public static synchronized World apart(String database) {
        return new World(database);
    }

    private static EmbeddedPostgres cluster() throws IOException, SQLException {
        if (cluster == null) {
            cluster = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
            sql(cluster.getPostgresDatabase(), resource("/db/bootstrap.sql"));
            Runtime.getRuntime().addShutdownHook(new Thread(World::stop));
        }
        return cluster;
    }

    /** The engine on other connections than the world's. */
    public Acts actsOn(LocalTransactions other) {
        Mandates theirs = new Mandates(other, clock);
        return new Acts(
                other,
                theirs,
                new Registers(other, theirs),
                new Recorder(other, theirs, clock),
                validator,
                clock,
                performed -> {});
    }

    private void create() throws SQLException {
        sql(postgres.getPostgresDatabase(), "create database " + database + " owner yidan_owner");
        sql(postgres.getDatabase("postgres", database), "create schema if not exists yidan authorization yidan_owner");
        Migration.run(url(), "yidan_owner", "");
    }

    private Set<String> tenantTables() throws SQLException {
        String having = "select table_name from information_schema.columns"
                + " where table_schema = 'yidan' and column_name = 'county_id' and table_name <> 'county'";
        Set<String> tables = new HashSet<>();
        try (Connection connection = owner().getConnection();
                Statement call = connection.createStatement();
                ResultSet rows = call.executeQuery(having)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** A second database of the same cluster, migrated, for tests that take the walls apart. */
    public String anotherDatabase(String name) throws SQLException {
        sql(postgres.getPostgresDatabase(), "create database " + name + " owner yidan_owner");
        sql(postgres.getDatabase("postgres", name), "create schema if not exists yidan authorization yidan_owner");
        String url = postgres.getJdbcUrl("postgres", name).replaceAll("\\?.*", "");
        Migration.run(url, "yidan_owner", "");
        return url;
    }

    public DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    public String url() {
        return postgres.getJdbcUrl("postgres", database).replaceAll("\\?.*", "");
    }

    /** A pool of logins of the application, as Payara has one. */
    public HikariDataSource pool(int size) {
        return pool(url(), size);
    }

    public static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url + "?stringtype=unspecified&logServerErrorDetail=false");
        config.setUsername("yidan_app");
        config.setPoolName("yidan-" + POOLS.incrementAndGet());
        config.addDataSourceProperty("ApplicationName", config.getPoolName());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** The owner's own connections, for arranging and for looking behind the walls. */
    public DataSource owner() {
        return postgres.getDatabase("yidan_owner", database);
    }

    /** The same for another database of the cluster. */
    public DataSource owner(String database) {
        return postgres.getDatabase("yidan_owner", database);
    }

    /** The cluster's superuser, who can kill a connection or switch a wall off. */
    public DataSource superuser() {
        return superuser(database);
    }

    public Clock clock() {
        return clock;
    }

    /** From now on it is this moment, until {@link #letTimePass()}. */
    public void itIs(Instant moment) {
        clock.fixed.set(moment);
    }

    public void itIs(LocalDate day) {
        itIs(day.atTime(10, 0).atZone(ShanghaiClock.ZONE).toInstant());
    }

    public void letTimePass() {
        clock.fixed.set(null);
    }

    /** A person of an organisation of the world. */
    public Actor person(String user, OrganisationCode organisation, Role... roles) {
        return new Actor(user, user, organisation, "机构" + organisation, kind(organisation), Set.of(roles));
    }

    public static OrganisationKind kind(OrganisationCode code) {
        int last = code.value() % 1000;
        return last < 600
                ? OrganisationKind.TOWNSHIP
                : last < 800
                        ? OrganisationKind.DEPARTMENT
                        : last == 800
                                ? OrganisationKind.COUNTY_GOVERNMENT
                                : last == 801 ? OrganisationKind.JUSTICE_BUREAU : OrganisationKind.JUSTICE_OFFICE;
    }

    /** The two counties and their bodies, in whichever database. */
    public void people(DataSource owner) throws SQLException {
        String counties = "insert into yidan.county (county_id, name) values (140821, '临猗县'), (141122, '交城县')"
                + " on conflict do nothing";
        String organisations = Arrays.stream(new Object[][] {
                    {NIUDU, "牛杜镇人民政府"},
                    {LINJIN, "临晋镇人民政府"},
                    {SUNJI, "孙吉镇人民政府"},
                    {EMERGENCY, "县应急管理局"},
                    {FIRE, "县消防救援大队"},
                    {GOVERNMENT, "临猗县人民政府"},
                    {JUSTICE, "临猗县司法局"},
                    {NIUDU_OFFICE, "牛杜司法所"},
                    {TIANNING, "天宁镇人民政府"},
                    {XIYING, "西营镇人民政府"},
                    {JC_GOVERNMENT, "交城县人民政府"},
                    {JC_JUSTICE, "交城县司法局"}
                })
                .map(row -> {
                    OrganisationCode code = (OrganisationCode) row[0];
                    return "(%s, '%s', %s, 'ACTIVE', '2023-08-03', '%s', '%s')"
                            .formatted(code.county(), TimeOrdered.id(Instant.now()), code, row[1], kind(code));
                })
                .collect(Collectors.joining(","));
        sql(owner, counties);
        sql(
                owner,
                "insert into yidan.organisation (county_id, id, tenant_id, stage, opened_on, name, kind) values "
                        + organisations + " on conflict do nothing");
    }

    public static void sql(DataSource source, String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement call = connection.createStatement()) {
            call.execute(statement);
        }
    }

    private static String resource(String path) {
        try (InputStream in = World.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pools fall with the cluster. */
    private static void stop() {
        try {
            cluster.close();
        } catch (IOException stopping) {
            throw new UncheckedIOException(stopping);
        }
    }

    /** The real time, unless a story says otherwise. */
    private static final class MovableClock extends Clock {
        private final AtomicReference<Instant> fixed = new AtomicReference<>();

        @Override
        public ZoneId getZone() {
            return ShanghaiClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            Instant moment = fixed.get();
            return moment == null ? Instant.now() : moment;
        }
    }
}
