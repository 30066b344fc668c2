package yidan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import yidan.World;
import yidan.act.Acts;
import yidan.casework.CaseFilter;
import yidan.casework.CaseRow;
import yidan.casework.CaseWorld;
import yidan.casework.Cases;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.AddEvidence;
import yidan.document.CaseFileBinder;
import yidan.document.FormKind;
import yidan.document.Originals;
import yidan.document.Templates;
import yidan.document.layout.Typesetter;
import yidan.evidence.EvidenceKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/**
 * Three figures of casework: acts through the engine against the same statements sent by hand, on two copies of one
 * database, in turn; the first page of the case list at a million cases in 200 townships, with its plan; the file of 25
 * documents as one PDF.
 */
final class CaseBench {

    private static final int ACTS = 4500;
    private static final int WARM_UP = 3000;
    private static final int TURN = 50;
    private static final int CASES = 1_000_000;
    private static final int COUNTIES = 20;
    private static final int TOWNSHIPS = 10;
    private static final int PARTIES = 5000;
    private static final int CALLS = 2000;

    private final CaseWorld cases = CaseWorld.get();
    private final World world = cases.world;

    public static void main(String... arguments) throws Exception {
        CaseBench bench = new CaseBench();
        bench.file();
        bench.acts();
        bench.list();
        System.exit(0);
    }

    private void file() {
        Typesetter typesetter = new Typesetter(" ");
        Originals originals = new Originals(typesetter, null, null, null, world.clock());
        List<byte[]> documents = IntStream.range(0, 25)
                .mapToObj(at -> FormKind.values()[at])
                .map(form -> originals.sample(form, Templates.shipped(form)))
                .toList();
        List<CaseFileBinder.Part> parts = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            byte[] pdf = documents.get(at);
            parts.add(new CaseFileBinder.Part(
                    FormKind.values()[at].title(), "", "2026-03-05", "", () -> new ByteArrayInputStream(pdf)));
        }
        Times times = new Times(20);
        int bytes = 0;
        for (int run = -5; run < 20; run++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long start = System.nanoTime();
            new CaseFileBinder(typesetter)
                    .bind(Templates::shipped, Map.of("fileNumber", "1", "cause", "案由"), parts, out);
            if (run >= 0) {
                times.add(System.nanoTime() - start);
            }
            bytes = out.size();
        }
        System.out.printf("case: file of 25 documents: %s, %.2f MB%n", times, bytes / 1e6);
    }

    private void acts() throws SQLException {
        Id<EnforcementCase> on = cases.opened(cases.item("秸秆"));
        copy("engine");
        copy("by_hand");
        Recording recording = new Recording();
        UUID[] ids = IntStream.range(0, ACTS).mapToObj(at -> UUID.randomUUID()).toArray(UUID[]::new);
        try (HikariDataSource pool = world.pool(2)) {
            Acts recorded = world.actsOn(new LocalTransactions(recording.of(pool)));
            for (UUID id : ids) {
                recorded.perform(cases.officer, evidence(on), id);
                recording.endOfAct();
            }
        }
        long engine = 0;
        long byHand = 0;
        try (HikariDataSource pool = World.pool(url("engine"), 2);
                HikariDataSource hand = World.pool(url("by_hand"), 1);
                Connection connection = hand.getConnection()) {
            connection.setAutoCommit(false);
            Acts timed = world.actsOn(new LocalTransactions(pool));
            for (int from = 0; from < ACTS; from += TURN) {
                long start = System.nanoTime();
                for (int at = from; at < from + TURN; at++) {
                    timed.perform(cases.officer, evidence(on), ids[at]);
                }
                long between = System.nanoTime();
                for (int at = from; at < from + TURN; at++) {
                    recording.send(at, connection);
                }
                // The first of them warm both up.
                if (from >= WARM_UP) {
                    engine += between - start;
                    byHand += System.nanoTime() - between;
                }
            }
        }
        double acts = ACTS - WARM_UP;
        System.out.printf(
                "case: acts per second: engine %.0f, the same %.1f statements by hand %.0f, ratio %.3f%n",
                acts / engine * 1e9,
                (double) recording.statements() / ACTS,
                acts / byHand * 1e9,
                (double) byHand / engine);
    }

    private AddEvidence evidence(Id<EnforcementCase> on) {
        return new AddEvidence(
                on,
                null,
                EvidenceKind.PHYSICAL,
                "焚烧现场残留物",
                "证明当事人焚烧秸秆",
                CaseWorld.DAY,
                "示例村村北",
                "现场提取",
                true,
                null,
                null);
    }

    private String url(String database) {
        return world.url().replaceAll("/[^/]+$", "/" + database);
    }

    /** A copy of the world's database, as it is now. */
    private void copy(String name) throws SQLException {
        String own = world.url().replaceAll(".*/", "");
        DataSource server = world.superuser("postgres");
        World.sql(server, "alter database " + own + " allow_connections false");
        World.sql(server, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + own + "'");
        World.sql(server, "create database " + name + " template " + own + " owner yidan_owner");
        World.sql(server, "alter database " + own + " allow_connections true");
    }

    private void list() throws SQLException {
        fill();
        Cases lists = new Cases(world.registers);
        Random random = new Random(7);
        System.out.printf(
                "case: list: %,d cases in %d townships, first page as the screen loads it (rows, their clocks, how many, the"
                        + " items to choose from)%n",
                CASES, COUNTIES * TOWNSHIPS);
        opened("a township's officer", CALLS, () -> {
            OrganisationCode township = township(random.nextInt(COUNTIES), random.nextInt(TOWNSHIPS));
            return firstPage(lists, world.person("bench", township, Role.OFFICER), CaseFilter.ALL);
        });
        // Who leads the body finds every name, an officer those of his own cases.
        Map.of(Role.TEAM_LEADER, "a leader looking for a party", Role.OFFICER, "an officer looking for a party of his")
                .forEach((role, by) -> opened(by, CALLS, () -> {
                    OrganisationCode township = township(random.nextInt(COUNTIES), random.nextInt(TOWNSHIPS));
                    return firstPage(lists, world.person("bench", township, role), party(township, random));
                }));
        opened("the justice bureau, over its county", CALLS / 10, () -> {
            Actor bureau = world.person("bench", bureau(random.nextInt(COUNTIES)), Role.COUNTY_ADMIN);
            return firstPage(lists, bureau, CaseFilter.ALL);
        });
        plans(Map.of(
                "officer",
                world.person("bench", township(3, 4), Role.OFFICER),
                "bureau",
                world.person("bench", bureau(3), Role.COUNTY_ADMIN)));
    }

    private static OrganisationCode bureau(int county) {
        return new OrganisationCode((150100 + county) * 1000 + 801);
    }

    private List<CaseRow> firstPage(Cases lists, Actor actor, CaseFilter filter) {
        List<CaseRow> page = lists.page(actor, filter, Cases.Order.OPENED, true, 0, 50);
        lists.due(actor, page.stream().map(CaseRow::id).toList());
        lists.count(actor, filter);
        lists.items(actor);
        return page;
    }

    /** A tenth as many calls go before, to warm up. */
    private static void opened(String by, int calls, Supplier<List<CaseRow>> page) {
        Times times = new Times(calls);
        long rows = 0;
        for (int call = -calls / 10; call < calls; call++) {
            long start = System.nanoTime();
            List<CaseRow> read = page.get();
            if (call >= 0) {
                times.add(System.nanoTime() - start);
                rows += read.size();
            }
        }
        if (rows == 0) {
            throw new IllegalStateException("no rows for " + by);
        }
        System.out.printf("case: list: %s: %s, %.1f rows%n", by, times, (double) rows / calls);
    }

    /** Somebody of whom the township has cases. */
    private static CaseFilter party(OrganisationCode township, Random random) {
        int first = township.value() / 1000 - 150100 + COUNTIES * (township.value() % 1000 - 100);
        int one = (first + COUNTIES * TOWNSHIPS * random.nextInt(CASES / COUNTIES / TOWNSHIPS)) % PARTIES;
        return new CaseFilter("当事人" + one, null, null, null, null, null);
    }

    private static OrganisationCode township(int county, int township) {
        return new OrganisationCode((150100 + county) * 1000 + 100 + township);
    }

    private void fill() throws SQLException {
        DataSource owner = world.owner();
        StringBuilder values = new StringBuilder();
        List<String> columns = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                Statement call = connection.createStatement();
                ResultSet rows =
                        call.executeQuery("select column_name from information_schema.columns where table_schema"
                                + " = 'yidan' and table_name = 'enforcement_case' and is_generated = 'NEVER'"
                                + " order by ordinal_position")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        for (String column : columns) {
            values.append(values.isEmpty() ? "" : ", ")
                    .append(
                            switch (column) {
                                case "county_id" -> "150100 + n % " + COUNTIES;
                                case "tenant_id" ->
                                    "(150100 + n % " + COUNTIES + ") * 1000 + 100 + n / " + COUNTIES + " % "
                                            + TOWNSHIPS;
                                case "id" -> "gen_random_uuid()";
                                case "case_number" -> "'第' || n || '号'";
                                case "party_name" -> "'当事人' || n % " + PARTIES;
                                case "lead_user" -> "case when n / 1000 % 5 = 0 then 'bench' else t.lead_user end";
                                case "opened_on" -> "date '2020-12-01' + n % 1900";
                                default -> "t." + column;
                            });
        }
        World.sql(
                owner,
                "insert into yidan.enforcement_case (" + String.join(", ", columns) + ") select " + values
                        + " from (select * from yidan.enforcement_case limit 1) t, generate_series(1, " + CASES
                        + ") n");
        World.sql(owner, "vacuum analyze yidan.enforcement_case");
    }

    /** The plans of the statements that each of these pages sends, with its own parameters. */
    private void plans(Map<String, Actor> readers) throws SQLException {
        Recording recording = new Recording();
        List<String> names = new ArrayList<>(readers.keySet());
        try (HikariDataSource pool = world.pool(1);
                LocalTransactions recorded = new LocalTransactions(recording.of(pool))) {
            Cases lists = new Cases(new Registers(recorded, new Mandates(recorded, world.clock())));
            for (String name : names) {
                firstPage(lists, readers.get(name), CaseFilter.ALL);
                recording.endOfAct();
            }
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                for (int at = 0; at < names.size(); at++) {
                    String name = names.get(at);
                    recording.explain(at, connection, line -> System.out.printf("case: plan: %s: %s%n", name, line));
                }
            }
        }
    }
}
