package yidan.itemlist.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.LocalTransactions;
import yidan.tenancy.Mandates;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/** A township's few items are found by their key among those of all others; the number of townships does not matter. */
class ListPlanTest {
    private static final int COUNTIES = Integer.getInteger("yidan.plan.counties", 40);
    private static final int TOWNSHIPS = 14;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final World world = World.get();
    private final List<String> statements = new ArrayList<>();

    @Test
    void a_search_reads_the_townships_own_rows_by_key_and_no_others() throws SQLException {
        String url = world.anotherDatabase("plans");
        fill(world.superuser("plans"));
        var township = new OrganisationCode(200_005_103);
        Actor actor = new Actor("head", "head", township, "某镇", OrganisationKind.TOWNSHIP, Set.of(Role.HEAD));
        try (var pool = World.pool(url, 2);
                var transactions = new LocalTransactions(noting(pool))) {
            var registers = new Registers(transactions, new Mandates(transactions, world.clock()));
            var lists = new EnforcementLists(registers);
            statements.clear();
            assertEquals(
                    10,
                    lists.itemsInForce(
                                    actor,
                                    township,
                                    DAY,
                                    ItemFilter.words("安全"),
                                    ItemFilter.Order.NUMBER,
                                    new Page(0, 10))
                            .size());
            String search = statements.stream()
                    .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("list_item"))
                    .findFirst()
                    .orElseThrow();
            String plan = plan(url, search, township);
            assertTrue(plan.contains("list_item_pk"), plan);
            assertTrue(
                    Pattern.compile(
                                    "Index Cond: \\(\\(county_id = [^)]*\\) AND \\(tenant_id = [^)]*\\) AND \\(list_id =")
                            .matcher(plan)
                            .find(),
                    plan);
            assertFalse(plan.contains("Seq Scan on list_item"), plan);
            assertFalse(plan.contains("Seq Scan on catalogue_item"), plan);
        }
    }

    private DataSource noting(DataSource pool) {
        return proxy(
                DataSource.class,
                (name, arguments, answer) -> answer instanceof Connection connection
                        ? proxy(
                                Connection.class,
                                (call, values, result) -> {
                                    if (call.startsWith("prepare")) {
                                        statements.add((String) values[0]);
                                    }
                                    return result;
                                },
                                connection)
                        : answer,
                pool);
    }

    @FunctionalInterface
    private interface Seen {
        Object of(String name, Object[] arguments, Object answer);
    }

    private static <T> T proxy(Class<T> type, Seen seen, T behind) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> seen.of(method.getName(), arguments, method.invoke(behind, arguments))));
    }

    private static String plan(String url, String sql, OrganisationCode township) throws SQLException {
        var number = new AtomicInteger();
        String numbered =
                Pattern.compile("\\?").matcher(sql).replaceAll((MatchResult mark) -> "\\$" + number.incrementAndGet());
        // The simple protocol leaves the statement's parameters to EXPLAIN.
        try (Connection connection = DriverManager.getConnection(url + "?preferQueryMode=simple", "yidan_app", "");
                var call = connection.createStatement()) {
            connection.setAutoCommit(false);
            call.execute("select yidan.stamp('yidan_member', "
                    + township.county().value() + ", " + township.value() + ", '{}', 'head')");
            StringBuilder plan = new StringBuilder();
            try (var rows = call.executeQuery("explain (generic_plan) " + numbered)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    /** Counties 200000 and up, each with a catalogue of 73 items and townships that hold them all. */
    private static void fill(DataSource owner) throws SQLException {
        String counties = "generate_series(200000, " + (200_000 + COUNTIES - 1) + ") c";
        String townships = "generate_series(100, " + (99 + TOWNSHIPS) + ") t";
        String list = "('00000000-0000-7000-8000-' || lpad((c * 1000 + t)::text, 12, '0'))::uuid";
        String catalogue = "('00000000-0000-7000-8000-' || lpad(c::text, 12, '0'))::uuid";
        for (String sql : Arrays.asList(
                "insert into yidan.county select c, '县' || c from " + counties,
                "insert into yidan.catalogue (county_id, id, tenant_id, stage, opened_on, title, meeting, approved_on,"
                        + " document_number, in_force_from) select c, " + catalogue
                        + ", c * 1000 + 801, 'PUBLISHED', '2023-07-25', '目录', '会议', '2023-07-25', '号', '2023-07-25' from "
                        + counties,
                "insert into yidan.catalogue_item (county_id, catalogue_id, item_id, origin, number, name, type,"
                        + " departments, holder, summary_only, search) select c, " + catalogue
                        + ", i, 'DELEGATED', i, '对第' || i || '种行为的处罚', 'PENALTY', '县应急局', '各镇人民政府', false,"
                        + " '对第' || i || '种行为的处罚' || case when i % 5 = 0 then '安全生产法' else repeat('条例', 60) end from "
                        + counties + ", generate_series(1, 73) i",
                "insert into yidan.list_version (county_id, id, tenant_id, counterparty_id, stage, opened_on, ordinal,"
                        + " catalogue_id, published_on, in_force_from) select c, " + list
                        + ", c * 1000 + t, c * 1000 + 801, 'PUBLISHED', '2023-09-01', 1, " + catalogue
                        + ", '2023-09-01', '2023-09-01' from " + counties + ", " + townships,
                "insert into yidan.list_item select c, c * 1000 + t, " + list + ", i, " + catalogue + " from "
                        + counties + ", " + townships + ", generate_series(1, 73) i",
                "analyze")) {
            World.sql(owner, sql);
        }
    }
}
